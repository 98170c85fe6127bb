package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.tiercel.codebook.CodeColors;
import org.tiercel.ui.kit.CodeColor;
import org.tiercel.ui.kit.Messages;

/// Colours to choose one from: none, the palette, or one's own.
final class ColorField extends FlowPane {
  private static final int MOST = 255;

  private final ToggleGroup group = new ToggleGroup();

  ColorField(ObjectProperty<Optional<String>> color) {
    getStyleClass().add("codebook-colors");
    add(Messages.text("codebook.color.none"), Optional.empty(), color);
    List<String> palette = CodeColors.ALL;
    for (int i = 0; i < palette.size(); i++) {
      String name = Messages.text("code.new.color.of", i + 1, palette.size());
      add(name, Optional.of(palette.get(i)), color);
    }
    ColorPicker own = new ColorPicker(color.get().map(Color::web).orElse(Color.GRAY));
    own.setAccessibleText(Messages.text("codebook.color.own"));
    own.setOnAction(
        event -> {
          group.selectToggle(null);
          color.set(Optional.of(hex(own.getValue())));
        });
    getChildren().add(own);
  }

  private void add(String name, Optional<String> choice, ObjectProperty<Optional<String>> color) {
    RadioButton button = new RadioButton();
    Region swatch = new Region();
    swatch.getStyleClass().add("codebook-swatch");
    choice.ifPresent(
        hex -> {
          swatch.getStyleClass().add("coded");
          swatch.setStyle(CodeColor.of(hex).style());
        });
    button.setGraphic(swatch);
    button.setAccessibleText(name);
    button.setToggleGroup(group);
    button.setSelected(choice.equals(color.get()));
    button.setOnAction(event -> color.set(choice));
    getChildren().add(button);
  }

  private static String hex(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Math.round(color.getRed() * MOST),
        Math.round(color.getGreen() * MOST),
        Math.round(color.getBlue() * MOST));
  }
}
