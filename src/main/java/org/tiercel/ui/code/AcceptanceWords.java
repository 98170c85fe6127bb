package org.tiercel.ui.code;

import org.tiercel.coding.Acceptance;
import org.tiercel.ui.kit.Messages;

/// Says what came of taking all suggestions.
final class AcceptanceWords {
  private AcceptanceWords() {}

  /// Says how many were taken, which tiers were skipped and why others were left.
  static void say(Acceptance acceptance, Acts acts) {
    StringBuilder said = new StringBuilder(Messages.text("code.accept.taken", acceptance.taken()));
    if (!acceptance.disputed().isEmpty()) {
      said.append(' ')
          .append(Messages.text("code.accept.disputed", String.join(", ", acceptance.disputed())));
    }
    if (acceptance.withoutEvidence() > 0) {
      said.append(' ').append(Messages.text("code.accept.unproven", acceptance.withoutEvidence()));
    }
    if (!acceptance.setAside().isEmpty()) {
      said.append(' ')
          .append(Messages.text("code.setaside", String.join(", ", acceptance.setAside())));
    }
    if (acceptance.taken() > 0) {
      acts.sayUndoable("code.said", said.toString());
    } else {
      acts.say("code.said", said.toString());
    }
  }
}
