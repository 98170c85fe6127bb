package org.tiercel.ui.code;

import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Suggestion;
import org.tiercel.ui.kit.KeyCap;

/// What the parts of the right pane do when they are clicked or pointed at.
interface PaneActs {
  /// Puts the focus on a question.
  void focus(Focus focus);

  /// Puts the focus on an excerpt.
  void focus(Subject subject);

  /// Chooses a code.
  void choose(CodeLine line);

  /// Says none.
  void none();

  /// Says that the answer in focus still stands under the changed codebook.
  void confirm();

  /// Gives an open code with a term.
  void term(String code, String term);

  /// Takes the field for a term away.
  void closeTerm();

  /// Takes a suggestion.
  void accept(Suggestion suggestion);

  /// Says that a suggestion is wrong.
  void reject(Suggestion suggestion);

  /// Removes an excerpt.
  void remove(long excerptId);

  /// Shows the memo on the excerpt at hand, to be written.
  void memo();

  /// Puts another code in the place of one that was given.
  void recode(Focus focus, GivenCode given);

  /// Changes the name, colour or place of a code of the focused tier.
  void edit(CodeLine line);

  /// The picture of the key of an act.
  KeyCap capOf(String act);

  /// A code is pointed at, or with null none any more.
  void pointAt(@Nullable CodeLine line);
}
