package org.tiercel.ui.code;

import org.jspecify.annotations.Nullable;

/// The post at hand and where the keys act. From this alone the panes are drawn.
///
/// @param shown the post with what is said of it
/// @param agenda its questions
/// @param focus the one that the keys answer
/// @param opened key of the parent code whose children the keys choose
/// @param asking what a field asks for
record PostState(
    PostOnScreen shown, Agenda agenda, Focus focus, @Nullable String opened, Asking asking) {
  /// A post that has just come on screen.
  static PostState of(PostOnScreen shown, Agenda agenda) {
    return new PostState(shown, agenda, agenda.first(), null, new Asking.Nothing());
  }

  /// Whether the question in focus was not asked as it stands.
  boolean notAsked() {
    return focus.question().filter(shown.notAsked()::containsKey).isPresent();
  }

  /// The focus elsewhere, everything opened closed again.
  PostState at(Focus newFocus) {
    return new PostState(shown, agenda, newFocus, null, new Asking.Nothing());
  }

  /// A parent opened, or with null none.
  PostState opening(@Nullable String code) {
    return new PostState(shown, agenda, focus, code, new Asking.Nothing());
  }

  /// A field that asks for something.
  PostState asking(Asking what) {
    return new PostState(shown, agenda, focus, opened, what);
  }
}
