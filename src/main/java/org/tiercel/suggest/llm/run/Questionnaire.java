package org.tiercel.suggest.llm.run;

import org.tiercel.domain.Post;
import org.tiercel.suggest.llm.Reading;

/// Puts posts into words for a model, and reads what it says of them. Shared between threads.
public interface Questionnaire {
  /// The message about a post: its masked text with its context. Posts with equal messages are
  /// asked about once.
  String message(Post post);

  /// What a model's words say of a post, after every check.
  Reading read(String words, Post post);
}
