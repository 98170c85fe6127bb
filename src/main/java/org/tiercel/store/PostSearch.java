package org.tiercel.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.Span;

/// Finds posts by their words. All words of a query must occur; the last one may be the beginning
/// of a word; what stands in quotation marks must stand so in the post; case and accents make no
/// difference. Emoji and characters of scripts without spaces are found one by one. Posts that
/// cleaning dropped and those of imports taken back are not found.
public final class PostSearch {
  private final Connections connections;

  PostSearch(Connections connections) {
    this.connections = connections;
  }

  /// A page of hits, in order of ids.
  ///
  /// @param query as typed; without a word in it nothing is found
  /// @param after only posts with greater ids
  /// @param limit how many at most
  public List<Long> page(String query, long after, int limit) {
    SearchQuery parsed = SearchQuery.parse(query);
    if (parsed.isEmpty()) {
      return List.of();
    }
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select rowid
                    from post_text
                    where post_text match :query and rowid > :after and rowid < :end
                      and not exists (
                        select 1
                        from import indexed by import_taken_back
                        where taken_back_at is not null
                          and post_text.rowid between first_post and last_post)
                    order by rowid
                    limit :limit
                    """)
                .bind("query", parsed.forIndex())
                .bind("after", after)
                .bind("end", end(handle))
                .bind("limit", limit)
                .mapTo(Long.class)
                .list());
  }

  /// How many posts a query finds.
  ///
  /// @param most where to stop counting
  public int count(String query, int most) {
    SearchQuery parsed = SearchQuery.parse(query);
    if (parsed.isEmpty()) {
      return 0;
    }
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*)
                    from (
                      select 1
                      from post_text
                      where post_text match :query and rowid < :end
                        and not exists (
                          select 1
                          from import indexed by import_taken_back
                          where taken_back_at is not null
                            and post_text.rowid between first_post and last_post)
                      limit :most)
                    """)
                .bind("query", parsed.forIndex())
                .bind("end", end(handle))
                .bind("most", most)
                .mapTo(Integer.class)
                .one());
  }

  /// Where a query's words and phrases stand in a text, in order and without overlaps.
  public List<Span> matches(String query, String text) {
    return SearchQuery.parse(query).matches(text);
  }

  /// The posts of an unfinished import begin here.
  private static long end(Handle handle) {
    return handle
        .createQuery("select min(first_post) from import where finished_at is null")
        .mapTo(Long.class)
        .findOne()
        .orElse(Long.MAX_VALUE);
  }
}
