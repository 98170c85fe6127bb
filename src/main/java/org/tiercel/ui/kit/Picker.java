package org.tiercel.ui.kit;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to pick one from, that follows a property and changes it.
///
/// @param <T> what is picked
public final class Picker<T> extends ComboBox<T> {
  private final Property<T> picked;

  /// Makes a list.
  ///
  /// @param picked the one in force
  /// @param choices those to pick from
  /// @param label what each is called
  public Picker(Property<T> picked, ObservableList<T> choices, Function<T, String> label) {
    super(choices);
    this.picked = picked;
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : label.apply(choice);
          }

          @Override
          @SuppressWarnings("NullAway") // StringConverter knows no null, but asks for none here:
          // the list cannot be typed into.
          public T fromString(String text) {
            return getValue();
          }
        });
    setValue(picked.getValue());
    picked.addListener((observed, before, now) -> setValue(now));
    // A list that is filled anew lets go of what was picked.
    valueProperty().addListener((observed, before, now) -> take(now));
    choices.addListener(
        (javafx.collections.ListChangeListener<T>) change -> setValue(picked.getValue()));
  }

  private void take(@Nullable T choice) {
    if (choice != null) {
      picked.setValue(choice);
    }
  }
}
