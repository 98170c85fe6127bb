package org.tiercel.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Codebook;

/// Judges the rows of one coder against a codebook and the texts of posts.
final class CodesJudge {
  private record Place(long postId, int round) {}

  private final RowReader reader;
  private final Problems problems;

  CodesJudge(Codebook codebook, PostNames posts, Problems problems) {
    this.reader = new RowReader(codebook, posts);
    this.problems = problems;
  }

  /// Puts the rows together by post and round, in order of their first rows. Rows that cannot be
  /// taken are left out and stand among the problems.
  List<RowsOfPost> judge(List<CodesRow> rows) {
    Map<Place, RowsOfPost> places = new LinkedHashMap<>();
    for (CodesRow row : rows) {
      try {
        GivenCode given = reader.read(row);
        places
            .computeIfAbsent(
                new Place(given.post().id(), given.round()),
                place -> new RowsOfPost(given.post(), given.round()))
            .add(given);
      } catch (RefusedRow refused) {
        problems.add(row.line(), refused.sentence());
      }
    }
    return new ArrayList<>(places.values());
  }
}
