package org.tiercel.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.RailButton;

/// The views of a project, one button each.
final class Rail extends VBox {
  private final Map<ViewId, RailButton> buttons = new EnumMap<>(ViewId.class);

  /// @param chosen the view in front
  /// @param settings shows the settings
  Rail(ObjectProperty<ViewId> chosen, Runnable settings) {
    getStyleClass().add("rail");
    ToggleGroup group = new ToggleGroup();
    for (ViewId view : ViewId.values()) {
      RailButton button = new RailButton(Messages.text(view.label()), view.icon());
      button.setToggleGroup(group);
      button.setOnAction(event -> chosen.set(view));
      buttons.put(view, button);
      getChildren().add(button);
    }
    Region space = new Region();
    setVgrow(space, Priority.ALWAYS);
    Button set = new Button(Messages.text("shell.rail.settings"), Icon.SETTINGS.node());
    set.setAccessibleText(Messages.text("shell.settings"));
    set.getStyleClass().addAll("rail-button", "rail-settings");
    set.setContentDisplay(ContentDisplay.TOP);
    set.setMaxWidth(Double.MAX_VALUE);
    set.setOnAction(event -> settings.run());
    getChildren().addAll(space, set);
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
