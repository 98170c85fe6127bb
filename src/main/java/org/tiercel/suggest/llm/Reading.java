package org.tiercel.suggest.llm;

import java.util.List;
import org.tiercel.suggest.PostSuggestions;

/// What a model's words come to, after every check.
///
/// @param suggestions what is proposed; [PostSuggestions.Failed] when the words are no answer at
/// all
/// @param problems what was wrong with the words, one sentence each, for the researcher: codes that
///     do not exist, conditions violated, quotes that do not stand in the post
/// @param withoutEvidence how many proposals quote words that do not stand in the post
public record Reading(PostSuggestions suggestions, List<String> problems, int withoutEvidence) {
  /// Copies the list.
  public Reading {
    problems = List.copyOf(problems);
  }
}
