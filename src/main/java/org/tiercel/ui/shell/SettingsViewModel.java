package org.tiercel.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.Motion;
import org.tiercel.ui.kit.Theme;

/// The settings of the window. Each is in force and saved as soon as it is chosen.
public final class SettingsViewModel {
  /// The sizes of the type, in percent of the usual one.
  static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  private final SettingsFile file;
  private final ObjectProperty<Theme.Mode> mode;
  private final IntegerProperty percent;
  private final ObjectProperty<Optional<Language>> language;
  private final ObjectProperty<Motion> motion;
  private final BooleanProperty toured;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

  /// Reads what was chosen. What cannot be read is a problem, and the usual settings are in force.
  ///
  /// @param file where the settings are kept
  public SettingsViewModel(SettingsFile file) {
    this.file = file;
    UserSettings read = readOrUsual();
    mode = new SimpleObjectProperty<>(this, "mode", read.mode());
    percent = new SimpleIntegerProperty(this, "percent", read.percent());
    language = new SimpleObjectProperty<>(this, "language", Optional.ofNullable(read.language()));
    motion = new SimpleObjectProperty<>(this, "motion", read.motion());
    toured = new SimpleBooleanProperty(this, "toured", read.toured());
    InvalidationListener changed = observed -> save();
    for (Property<?> setting : List.of(mode, percent, language, motion, toured)) {
      setting.addListener(changed);
    }
  }

  private UserSettings readOrUsual() {
    try {
      return file.read();
    } catch (TiercelException e) {
      problem.set(e.getMessage());
      return UserSettings.USUAL;
    }
  }

  private void save() {
    @Nullable Language chosen = language.get().orElse(null);
    try {
      file.write(new UserSettings(mode.get(), percent.get(), chosen, motion.get(), toured.get()));
      problem.set("");
    } catch (TiercelException e) {
      problem.set(e.getMessage());
    }
  }

  /// Light or dark.
  public ObjectProperty<Theme.Mode> modeProperty() {
    return mode;
  }

  /// The size of the type, in percent of the usual one.
  public ReadOnlyIntegerProperty percentProperty() {
    return percent;
  }

  /// The language of the window; empty: that of the system.
  public ObjectProperty<Optional<Language>> languageProperty() {
    return language;
  }

  /// The language that the window shall speak.
  public Language spoken() {
    return language.get().orElseGet(Language::ofSystem);
  }

  /// Whether things may move.
  public ObjectProperty<Motion> motionProperty() {
    return motion;
  }

  /// Whether the tour has been shown.
  public BooleanProperty touredProperty() {
    return toured;
  }

  /// What went wrong with the file, in a sentence, or empty.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether the type can be larger.
  boolean canGrow() {
    return percent.get() < SIZES.getLast();
  }

  /// Whether the type can be smaller.
  boolean canShrink() {
    return percent.get() > SIZES.getFirst();
  }

  /// Makes the type one size larger.
  void grow() {
    SIZES.stream().filter(size -> size > percent.get()).findFirst().ifPresent(percent::set);
  }

  /// Makes the type one size smaller.
  void shrink() {
    SIZES.reversed().stream()
        .filter(size -> size < percent.get())
        .findFirst()
        .ifPresent(percent::set);
  }

  /// Gives the type its usual size.
  void usualSize() {
    percent.set(UserSettings.USUAL.percent());
  }
}
