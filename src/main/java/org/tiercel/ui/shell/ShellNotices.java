package org.tiercel.ui.shell;

import org.tiercel.ui.workspace.Notices;

/// Says what views have to say at the foot of the window.
final class ShellNotices implements Notices {
  private final org.tiercel.ui.kit.Notices place;
  private final Runnable undo;

  /// @param place where it is said
  /// @param undo takes the last act back
  ShellNotices(org.tiercel.ui.kit.Notices place, Runnable undo) {
    this.place = place;
    this.undo = undo;
  }

  @Override
  public void say(String sentence) {
    place.say(sentence);
  }

  @Override
  public void sayUndoable(String sentence) {
    place.sayUndoable(sentence, undo);
  }

  @Override
  public void fail(String sentence) {
    place.say(sentence);
  }
}
