package org.tiercel.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A small pill that names a code. A given code is solid and in the code's colour; a suggestion is
/// dashed and marked with a spark. Neither can be made to look like the other.
public final class Chip extends HBox {
  private Chip(String shown, String spoken, String styleClass) {
    getStyleClass().addAll("chip", styleClass);
    PostText label = PostText.label(shown);
    label.setMaxLines(1);
    getChildren().add(label);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  /// A code that was given.
  ///
  /// @param label the code's label
  /// @param color the code's colour as `#rrggbb`, or null for a neutral one
  public static Chip code(String label, @Nullable String color) {
    Chip chip = new Chip(label, label, "coded");
    if (color != null) {
      chip.setStyle(CodeColor.of(color).style());
    }
    return chip;
  }

  /// A suggestion that nobody has taken yet.
  ///
  /// @param shown what the chip says, such as the machine coder and its confidence
  /// @param codeLabel the code it suggests, for screen readers
  public static Chip suggestion(String shown, String codeLabel) {
    Chip chip = new Chip(shown, Messages.text("kit.chip.suggested", codeLabel, shown), "suggested");
    Region spark = new Region();
    spark.getStyleClass().add("spark");
    chip.getChildren().addFirst(spark);
    return chip;
  }
}
