package org.tiercel.ui.code;

import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tiercel.ui.kit.CodeColor;
import org.tiercel.ui.kit.Messages;

/// Colours to choose one from.
final class ColorChoice extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  /// @param colors as `#rrggbb`
  /// @param first the one chosen to begin with
  ColorChoice(List<String> colors, String first) {
    getStyleClass().add("color-choice");
    for (int i = 0; i < colors.size(); i++) {
      String color = colors.get(i);
      Region swatch = new Region();
      swatch.getStyleClass().add("color-swatch");
      swatch.setStyle(CodeColor.of(color).style());
      RadioButton button = new RadioButton();
      button.setGraphic(swatch);
      button.setAccessibleText(Messages.text("code.new.color.of", i + 1, colors.size()));
      button.setUserData(color);
      button.setToggleGroup(group);
      button.setSelected(color.equals(first));
      getChildren().add(button);
    }
  }

  /// The colour chosen.
  String chosen() {
    return String.valueOf(group.getSelectedToggle().getUserData());
  }
}
