package org.tiercel.agreement.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.tiercel.domain.Post;
import org.tiercel.store.ProjectFile;

/// Lengths of posts, for excerpts of a whole post. Only posts that have one are read.
final class TextLengths implements IntUnaryOperator {
  private static final int CHUNK = 1_000;

  private final Map<Long, Integer> lengths = new HashMap<>();

  TextLengths(ProjectFile project, List<CoderRatings> coders) {
    TreeSet<Long> posts = new TreeSet<>();
    for (CoderRatings coder : coders) {
      coder
          .posts()
          .forEach(
              (post, ratings) -> {
                if (ratings.excerpts().stream().anyMatch(excerpt -> excerpt.span() == null)) {
                  posts.add(post.longValue());
                }
              });
    }
    List<Long> all = new ArrayList<>(posts);
    for (int from = 0; from < all.size(); from += CHUNK) {
      List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
      for (Post post : project.posts().byIds(chunk)) {
        lengths.put(post.id(), post.text().length());
      }
    }
  }

  /// The length of a post, in UTF-16 code units; 0 where no excerpt covers it whole.
  @Override
  public int applyAsInt(int post) {
    return lengths.getOrDefault((long) post, 0);
  }
}
