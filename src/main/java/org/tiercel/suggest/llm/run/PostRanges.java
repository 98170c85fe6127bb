package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.LongStream;

/// Row ids of posts as text, such as `1-40,52,60-61`: posts of one import follow each other, so
/// that thousands of ids take a few words.
final class PostRanges {
  private PostRanges() {}

  /// @param posts in rising order, each once
  static String write(List<Long> posts) {
    StringJoiner ranges = new StringJoiner(",");
    int from = 0;
    while (from < posts.size()) {
      int to = from;
      while (to + 1 < posts.size() && posts.get(to + 1) == posts.get(to) + 1) {
        to++;
      }
      ranges.add(from == to ? "" + posts.get(from) : posts.get(from) + "-" + posts.get(to));
      from = to + 1;
    }
    return ranges.toString();
  }

  static List<Long> read(String ranges) {
    if (ranges.isEmpty()) {
      return List.of();
    }
    List<Long> posts = new ArrayList<>();
    for (String range : ranges.split(",", -1)) {
      String[] ends = range.split("-", -1);
      long first = Long.parseLong(ends[0]);
      LongStream.rangeClosed(first, Long.parseLong(ends[ends.length - 1])).forEach(posts::add);
    }
    return Collections.unmodifiableList(posts);
  }
}
