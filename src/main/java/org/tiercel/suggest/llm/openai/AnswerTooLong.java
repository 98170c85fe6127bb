package org.tiercel.suggest.llm.openai;

import java.io.IOException;

/// A body that was dropped because it is longer than any answer.
final class AnswerTooLong extends IOException {
  private static final long serialVersionUID = 1L;

  AnswerTooLong() {
    super("answer too long");
  }
}
