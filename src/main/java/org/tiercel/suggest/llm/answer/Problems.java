package org.tiercel.suggest.llm.answer;

import java.util.ArrayList;
import java.util.List;

/// What was wrong with an answer that could still be read. The first are listed, the rest counted.
final class Problems {
  private static final int LISTED = 30;

  private final List<String> sentences = new ArrayList<>();
  private int more;

  /// Notes a problem.
  void note(String sentence) {
    if (sentences.size() < LISTED) {
      sentences.add(sentence);
    } else {
      more++;
    }
  }

  /// The sentences.
  List<String> list() {
    List<String> all = new ArrayList<>(sentences);
    if (more > 0) {
      all.add("There were %d more problems of this kind.".formatted(more));
    }
    return all;
  }
}
