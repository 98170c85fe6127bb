package org.tiercel.ui.code;

import java.util.List;

/// An excerpt's card in the right pane.
///
/// @param card the excerpt
/// @param quote its words
/// @param answers what is said of it, tier by tier; of a proposed one nothing
/// @param offered labels of the codes that machines offer on a proposed one
/// @param memo what the coder noted on it, or empty
/// @param active whether the keys act on it
/// @param open how many of its questions are open
record CardLine(
    Card card,
    String quote,
    List<CardAnswer> answers,
    List<String> offered,
    String memo,
    boolean active,
    int open) {
  /// Copies the lists.
  CardLine {
    answers = List.copyOf(answers);
    offered = List.copyOf(offered);
  }

  /// An answer on a card.
  ///
  /// @param focus leads to its tier
  /// @param tierLabel label of the tier
  /// @param given the codes; empty for *none*
  record CardAnswer(Focus focus, String tierLabel, List<GivenCode> given) {
    /// Copies the list.
    public CardAnswer {
      given = List.copyOf(given);
    }
  }
}
