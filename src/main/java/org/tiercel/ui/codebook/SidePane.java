package org.tiercel.ui.codebook;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Segmented;

/// What stands beside the form: what to look at, what rules find, and the versions.
final class SidePane extends BorderPane {
  private enum Side {
    ADVICE,
    RULES,
    VERSIONS
  }

  private final Segmented<Side> choice = new Segmented<>();
  private final ScrollPane scroll = new ScrollPane();

  SidePane(AdvicePane advice, RuleTrialPane rules, VersionsPane versions) {
    getStyleClass().add("codebook-side");
    choice.add(Side.ADVICE, Messages.text("codebook.side.advice"), null);
    choice.add(Side.RULES, Messages.text("codebook.side.rules"), null);
    choice.add(Side.VERSIONS, Messages.text("codebook.side.versions"), null);
    Map<Side, Node> sides = Map.of(Side.ADVICE, advice, Side.RULES, rules, Side.VERSIONS, versions);
    scroll.setFitToWidth(true);
    choice
        .valueProperty()
        .addListener(
            (observed, before, now) -> {
              scroll.setContent(sides.get(now));
              if (now == Side.RULES) {
                rules.tryOut();
              }
            });
    scroll.setContent(advice);
    setTop(choice);
    setCenter(scroll);
  }
}
