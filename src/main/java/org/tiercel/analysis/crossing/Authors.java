package org.tiercel.analysis.crossing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ProjectFile;

/// Who wrote which post. A post without an author has one of its own.
final class Authors {
  private final Map<Integer, Integer> authorOfPost = new HashMap<>();

  private Authors() {}

  /// Those of the posts that a coder has done.
  static Authors of(ProjectFile project, CodeSource source) {
    Authors authors = new Authors();
    Map<String, Integer> known = new HashMap<>();
    project
        .codings()
        .forEachAuthor(
            source,
            (post, name) -> {
              int next = authors.authorOfPost.size();
              int author = name == null ? next : known.computeIfAbsent(name, n -> next);
              authors.authorOfPost.put(Math.toIntExact(post), author);
            });
    return authors;
  }

  /// How many authors wrote these posts.
  long count(BitSet posts) {
    BitSet distinct = new BitSet();
    posts.stream().map(post -> authorOfPost.getOrDefault(post, 0)).forEach(distinct::set);
    return distinct.cardinality();
  }
}
