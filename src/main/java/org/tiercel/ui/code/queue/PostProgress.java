package org.tiercel.ui.code.queue;

import org.tiercel.ui.kit.Messages;

/// How far the coder is with a post.
public enum PostProgress {
  /// Nothing is said yet.
  TO_DO,
  /// Something is said, but not done.
  BEGUN,
  /// Finished.
  DONE;

  /// What a screen reader says.
  public String spoken() {
    return Messages.text(
        switch (this) {
          case TO_DO -> "code.progress.todo";
          case BEGUN -> "code.progress.begun";
          case DONE -> "code.progress.done";
        });
  }
}
