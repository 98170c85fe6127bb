package org.tiercel.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The tour of the window in five steps, which is shown once by itself and again when asked for.
final class TourViewModel {
  private final SettingsViewModel settings;
  private final ObjectProperty<ViewId> view;
  private final ReadOnlyObjectWrapper<Optional<TourStep>> step =
      new ReadOnlyObjectWrapper<>(this, "step", Optional.empty());

  /// @param settings know whether it was shown
  /// @param view the view in front
  TourViewModel(SettingsViewModel settings, ObjectProperty<ViewId> view) {
    this.settings = settings;
    this.view = view;
  }

  /// The step that is shown; empty while the tour is not.
  ReadOnlyObjectProperty<Optional<TourStep>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// Shows the tour, unless this user has seen it.
  void offer() {
    if (!settings.touredProperty().get()) {
      begin();
    }
  }

  /// Shows the tour from its first step.
  void begin() {
    show(TourStep.values()[0]);
  }

  /// Whether there is a step before.
  boolean canGoBack() {
    return step.get().filter(now -> now.ordinal() > 0).isPresent();
  }

  /// Whether this is the last step.
  boolean isLast() {
    return step.get().filter(now -> now.ordinal() == TourStep.values().length - 1).isPresent();
  }

  /// Goes to the next step; after the last, the tour ends.
  void next() {
    if (isLast()) {
      end();
    } else {
      step.get().ifPresent(now -> show(TourStep.values()[now.ordinal() + 1]));
    }
  }

  /// Goes to the step before.
  void back() {
    if (canGoBack()) {
      step.get().ifPresent(now -> show(TourStep.values()[now.ordinal() - 1]));
    }
  }

  /// Ends the tour, which then does not come by itself any more.
  void end() {
    if (step.get().isPresent()) {
      settings.touredProperty().set(true);
      step.set(Optional.empty());
    }
  }

  private void show(TourStep now) {
    view.set(now.view());
    step.set(Optional.of(now));
  }
}
