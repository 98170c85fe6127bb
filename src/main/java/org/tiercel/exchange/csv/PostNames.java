package org.tiercel.exchange.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;

/// Finds the posts that a codes file names by external id, or by `platform:id`.
final class PostNames {
  private final Map<String, List<Post>> byExternalId = new HashMap<>();
  private final Map<PostKey, Post> byKey = new HashMap<>();

  /// @param posts every post of the project with one of the [#externalIds] of the names
  PostNames(Collection<Post> posts) {
    for (Post post : posts) {
      byExternalId.computeIfAbsent(post.key().externalId(), id -> new ArrayList<>()).add(post);
      byKey.put(post.key(), post);
    }
  }

  /// The external ids that names may mean.
  static Set<String> externalIds(Collection<String> names) {
    Set<String> ids = new HashSet<>();
    for (String name : names) {
      ids.add(name);
      ids.add(name.substring(name.indexOf(':') + 1));
    }
    return ids;
  }

  /// The post that a name means. Where a name could be both, it is read as `platform:id`, because
  /// the other post can be named with its platform.
  Post find(String name) throws RefusedRow {
    int colon = name.indexOf(':');
    if (colon > 0) {
      Post post = byKey.get(new PostKey(name.substring(0, colon), name.substring(colon + 1)));
      if (post != null) {
        return post;
      }
    }
    List<Post> posts = byExternalId.getOrDefault(name, List.of());
    return switch (posts.size()) {
      case 0 ->
          throw new RefusedRow(
              "the post \"%s\" is not in this project: mend the id, or import the post first"
                  .formatted(name));
      case 1 -> posts.getFirst();
      default ->
          throw new RefusedRow(
              "the post \"%s\" stands on several platforms: write %s"
                  .formatted(
                      name,
                      posts.stream()
                          .map(post -> post.key().toString())
                          .sorted()
                          .collect(Collectors.joining(" or "))));
    };
  }
}
