package org.tiercel.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tiercel.coding.Edit;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// Carries out what the coder does, and says when it cannot be saved.
final class Acts {
  private final Workspace workspace;
  private final Notices notices;

  Acts(Workspace workspace, Notices notices) {
    this.workspace = workspace;
    this.notices = notices;
  }

  /// Does an act that may set answers aside.
  ///
  /// @return whether it was saved
  boolean edit(Supplier<Edit> act) {
    Optional<Edit> edit = get(act);
    edit.ifPresent(done -> saySetAside(done.setAside()));
    return edit.isPresent();
  }

  /// Does an act that yields something; empty when it could not be saved, which is then said.
  <T> Optional<T> get(Supplier<T> act) {
    if (!workspace.project().writable()) {
      notices.fail(Messages.text("code.readonly"));
      return Optional.empty();
    }
    try {
      T result = act.get();
      workspace.changed();
      return Optional.of(result);
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
      return Optional.empty();
    }
  }

  /// Says which answers no longer apply.
  void saySetAside(List<String> tiers) {
    if (!tiers.isEmpty()) {
      String labels = String.join(", ", tiers.stream().distinct().toList());
      notices.sayUndoable(Messages.text("code.setaside", labels));
    }
  }

  /// Says why something was not done.
  void refuse(String sentence) {
    notices.fail(sentence);
  }

  /// Says something in passing.
  void say(String key, Object... values) {
    notices.say(Messages.text(key, values));
  }

  /// Says something that can be undone.
  void sayUndoable(String key, Object... values) {
    notices.sayUndoable(Messages.text(key, values));
  }
}
