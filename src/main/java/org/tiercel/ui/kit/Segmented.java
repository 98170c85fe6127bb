package org.tiercel.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Buttons of which exactly one is chosen, each with a count, as in `To do 213`. They stand in one
/// row, or in several where that is too long.
///
/// @param <T> what they choose between
public final class Segmented<T> extends FlowPane {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Map<T, String> labels = new LinkedHashMap<>();
  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");

  /// Makes a row without buttons.
  public Segmented() {
    getStyleClass().add("segmented");
    value.addListener((observed, before, now) -> choose(now));
  }

  /// Adds a button; the first one is chosen.
  ///
  /// @param choice what it stands for
  /// @param label what it says
  /// @param icon stands in place of the label, which is still spoken; null: none
  public void add(T choice, String label, @Nullable Icon icon) {
    Node graphic = icon == null ? null : icon.node();
    ToggleButton button = new ToggleButton(icon == null ? label : "", graphic);
    button.getStyleClass().add("segment");
    button.setAccessibleText(label);
    button.setOnAction(event -> press(choice));
    labels.put(choice, label);
    buttons.put(choice, button);
    getChildren().add(button);
    if (value.get() == null) {
      value.set(choice);
    }
  }

  /// Shows how many there are of a choice.
  public void setCount(T choice, long count) {
    ToggleButton button = Objects.requireNonNull(buttons.get(choice));
    String label = Objects.requireNonNull(labels.get(choice));
    String shown = button.getGraphic() == null ? label + " " : "";
    button.setText(shown + Messages.text("kit.segment.count", count));
    button.setAccessibleText(Messages.text("kit.segment.spoken", label, count));
  }

  /// The choice made.
  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  @Override
  protected double computePrefWidth(double height) {
    double widths =
        getChildren().stream().mapToDouble(button -> snapSizeX(button.prefWidth(-1))).sum();
    double gaps = snapSpaceX(getHgap()) * Math.max(0, getChildren().size() - 1);
    return snappedLeftInset() + Math.ceil(widths + gaps) + snappedRightInset();
  }

  private void press(T choice) {
    value.set(choice);
    // A toggle button lets go when it is pressed again; this one must not.
    choose(choice);
  }

  private void choose(@Nullable T chosen) {
    buttons.forEach((choice, button) -> button.setSelected(choice.equals(chosen)));
  }
}
