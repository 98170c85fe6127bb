package org.tiercel.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The tour of the window in five steps, which is shown once by itself and again when asked for.
final class TourViewModel {
  /// All steps, in order.
  static final List<TourStep> STEPS = List.of(TourStep.values());

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
    show(STEPS.getFirst());
  }

  /// Which step is shown, from 1; 0 while none is.
  int number() {
    return step.get().map(now -> STEPS.indexOf(now) + 1).orElse(0);
  }

  /// Whether there is a step before.
  boolean canGoBack() {
    return number() > 1;
  }

  /// Whether this is the last step.
  boolean isLast() {
    return number() == STEPS.size();
  }

  /// Goes to the next step; after the last, the tour ends.
  void next() {
    if (isLast()) {
      end();
    } else {
      show(STEPS.get(number()));
    }
  }

  /// Goes to the step before.
  void back() {
    if (canGoBack()) {
      show(STEPS.get(number() - 2));
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
