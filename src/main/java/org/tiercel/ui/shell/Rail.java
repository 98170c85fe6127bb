package org.tiercel.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.RailButton;

/// The views of a project, one button each.
final class Rail extends VBox {
  private final Map<ViewId, RailButton> buttons = new EnumMap<>(ViewId.class);

  /// @param chosen the view in front
  Rail(ObjectProperty<ViewId> chosen) {
    getStyleClass().add("rail");
    ToggleGroup group = new ToggleGroup();
    for (ViewId view : ViewId.values()) {
      RailButton button = new RailButton(Messages.text(view.label()), view.icon());
      button.setToggleGroup(group);
      button.setOnAction(event -> chosen.set(view));
      buttons.put(view, button);
      getChildren().add(button);
    }
    chosen.addListener((observed, before, now) -> select(now));
    select(chosen.get());
  }

  private void select(ViewId view) {
    RailButton button = buttons.get(view);
    if (button != null) {
      button.setSelected(true);
    }
  }
}
