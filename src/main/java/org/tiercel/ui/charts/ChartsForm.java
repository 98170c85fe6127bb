package org.tiercel.ui.charts;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tiercel.analysis.CellMeasures;
import org.tiercel.analysis.crossing.CountingUnit;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;

/// What there is to choose about a figure.
final class ChartsForm extends VBox {
  private final ChartsViewModel model;

  ChartsForm(ChartsViewModel model) {
    this.model = model;
    getStyleClass().add("charts-form");
    getChildren()
        .addAll(
            field("charts.rows", tiers(model.rowsProperty())),
            field("charts.columns", tiers(model.columnsProperty())),
            field("charts.measure", measures()),
            field("charts.coder", new Picker<>(model.coderProperty(), model.coders(), Coder::name)),
            field("charts.unit", units()));
  }

  private static VBox field(String key, Node control) {
    Label label = new Label(Messages.text(key));
    label.getStyleClass().add("strong");
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    return new VBox(label, control);
  }

  private Picker<Tier> tiers(Property<Tier> picked) {
    return new Picker<>(picked, model.tiers(), Tier::label);
  }

  private VBox measures() {
    return radios(
        model.measureProperty(),
        CellMeasures.all(),
        measure -> Messages.text("charts.measure." + measure.key()),
        (one, other) -> one.key().equals(other.key()));
  }

  private VBox units() {
    VBox box = new VBox();
    Runnable fill =
        () ->
            box.getChildren()
                .setAll(
                    radios(
                        model.unitProperty(),
                        model.units(),
                        unit -> Messages.text("charts.unit." + unit.key()),
                        CountingUnit::equals));
    model.units().addListener((ListChangeListener<CountingUnit>) change -> fill.run());
    fill.run();
    return box;
  }

  private interface Sameness<T> {
    boolean same(T one, T other);
  }

  private static <T> VBox radios(
      ObjectProperty<T> picked, List<T> choices, Function<T, String> label, Sameness<T> sameness) {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox();
    box.getStyleClass().add("charts-radios");
    for (T choice : List.copyOf(choices)) {
      RadioButton button = new RadioButton(label.apply(choice));
      button.setToggleGroup(group);
      button.setSelected(sameness.same(choice, picked.get()));
      button.setOnAction(event -> picked.set(choice));
      box.getChildren().add(button);
    }
    return box;
  }
}
