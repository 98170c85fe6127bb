package org.tiercel.ui.agree;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.tiercel.domain.Coder;
import org.tiercel.ui.kit.Messages;

/// The coders who can be compared; those who are, are pressed.
final class CoderBar extends FlowPane {
  /// What is done when a coder is pressed or let go.
  @FunctionalInterface
  interface Choosing {
    void choose(Coder coder, boolean chosen);
  }

  private final Choosing choosing;

  CoderBar(Choosing choosing) {
    this.choosing = choosing;
    getStyleClass().add("agree-coders");
  }

  void show(List<Coder> coders, List<Coder> chosen) {
    List<Long> shown = getChildren().stream().map(node -> (Long) node.getUserData()).toList();
    if (!shown.equals(coders.stream().map(Coder::id).toList())) {
      getChildren().setAll(coders.stream().map(this::button).toList());
    }
    getChildren()
        .forEach(
            node ->
                ((ToggleButton) node)
                    .setSelected(chosen.stream().anyMatch(c -> node.getUserData().equals(c.id()))));
  }

  private ToggleButton button(Coder coder) {
    boolean machine = coder.kind().isMachine();
    ToggleButton button =
        new ToggleButton(machine ? Messages.text("agree.machine", coder.name()) : coder.name());
    button.setUserData(coder.id());
    button.getStyleClass().add("segment");
    button.setMinHeight(USE_PREF_SIZE);
    button.setAccessibleText(Messages.text("agree.coder.spoken", coder.name()));
    button.setOnAction(event -> choosing.choose(coder, button.isSelected()));
    return button;
  }
}
