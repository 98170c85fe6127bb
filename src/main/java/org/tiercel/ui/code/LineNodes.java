package org.tiercel.ui.code;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;

/// Makes the nodes of the right pane's lines and keeps them while their lines are there, so that a
/// key press makes anew only what it changed.
final class LineNodes {
  private final PaneActs acts;
  private Map<Object, Node> kept = new HashMap<>();
  private Map<Object, Node> used = new HashMap<>();

  LineNodes(PaneActs acts) {
    this.acts = acts;
  }

  /// The node of a tier.
  ///
  /// @param asking what a field in it asks for
  Node tier(TierLine line, Asking asking) {
    return switch (line) {
      case TierLine.Asked asked -> {
        Asking here = asked.focused() ? asking : new Asking.Nothing();
        TierBox box = (TierBox) node(asked.focus(), () -> new TierBox(asked, here, acts));
        box.show(asked, here);
        yield box;
      }
      case TierLine.Closed closed -> node(closed, () -> TierBox.closed(closed));
    };
  }

  /// The node of an excerpt.
  Node card(CardLine line) {
    return node(line, () -> new CardBox(line, acts));
  }

  private Node node(Object line, java.util.function.Supplier<Node> make) {
    Node known = kept.get(line);
    Node node = known == null ? make.get() : known;
    used.put(line, node);
    return node;
  }

  /// Lets go of the nodes that were not asked for since the last call.
  void forgetUnused() {
    kept = used;
    used = new HashMap<>();
  }
}
