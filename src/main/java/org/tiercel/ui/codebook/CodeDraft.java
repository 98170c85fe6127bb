package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Rules;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;

/// The fields of a code while they are edited.
final class CodeDraft {
  private final Code before;
  private final StringProperty label;
  private final StringProperty key;
  private final StringProperty definition;
  private final StringProperty include;
  private final StringProperty exclude;
  private final StringProperty examples;
  private final ObjectProperty<Optional<String>> color;
  private final ObjectProperty<Optional<String>> shortcut;
  private final StringProperty value;
  private final BooleanProperty selectable;
  private final BooleanProperty open;
  private final StringProperty phrases;
  private final StringProperty patterns;
  private final StringProperty guards;

  /// @param before the code as it stands
  CodeDraft(Code before) {
    this.before = before;
    label = new SimpleStringProperty(this, "label", before.label());
    key = new SimpleStringProperty(this, "key", before.key());
    definition = new SimpleStringProperty(this, "definition", before.definition());
    include = new SimpleStringProperty(this, "include", Lines.of(before.include()));
    exclude = new SimpleStringProperty(this, "exclude", Lines.of(before.exclude()));
    examples = new SimpleStringProperty(this, "examples", Lines.of(before.examples()));
    color = new SimpleObjectProperty<>(this, "color", Optional.ofNullable(before.color()));
    shortcut = new SimpleObjectProperty<>(this, "shortcut", Optional.ofNullable(before.shortcut()));
    value = new SimpleStringProperty(this, "value", written(before.value()));
    selectable = new SimpleBooleanProperty(this, "selectable", before.selectable());
    open = new SimpleBooleanProperty(this, "open", before.open());
    phrases = new SimpleStringProperty(this, "phrases", Lines.of(before.rules().any()));
    patterns = new SimpleStringProperty(this, "patterns", Lines.of(before.rules().patterns()));
    guards = new SimpleStringProperty(this, "guards", Lines.of(before.rules().not()));
  }

  private static String written(@Nullable Double number) {
    if (number == null) {
      return "";
    }
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : number.toString();
  }

  StringProperty labelProperty() {
    return label;
  }

  StringProperty keyProperty() {
    return key;
  }

  StringProperty definitionProperty() {
    return definition;
  }

  /// One case a line, as the three below.
  StringProperty includeProperty() {
    return include;
  }

  StringProperty excludeProperty() {
    return exclude;
  }

  StringProperty examplesProperty() {
    return examples;
  }

  ObjectProperty<Optional<String>> colorProperty() {
    return color;
  }

  ObjectProperty<Optional<String>> shortcutProperty() {
    return shortcut;
  }

  StringProperty valueProperty() {
    return value;
  }

  BooleanProperty selectableProperty() {
    return selectable;
  }

  BooleanProperty openProperty() {
    return open;
  }

  /// One phrase a line.
  StringProperty phrasesProperty() {
    return phrases;
  }

  /// One pattern a line.
  StringProperty patternsProperty() {
    return patterns;
  }

  /// One phrase a line.
  StringProperty guardsProperty() {
    return guards;
  }

  /// The rules as they are written.
  Rules rules() {
    return new Rules(
        Lines.read(phrases.get(), before.rules().any()),
        Lines.read(patterns.get(), before.rules().patterns()),
        Lines.read(guards.get(), before.rules().not()));
  }

  /// Whether something was edited.
  boolean isChanged() {
    try {
      return !code().equals(before);
    } catch (TiercelException e) {
      return true;
    }
  }

  /// The code as it is written.
  ///
  /// @throws TiercelException if the value is no number
  Code code() {
    return new Code(
        key.get().strip(),
        label.get().strip(),
        text(definition.get(), before.definition()),
        Lines.read(include.get(), before.include()),
        Lines.read(exclude.get(), before.exclude()),
        Lines.read(examples.get(), before.examples()),
        color.get().orElse(null),
        shortcut.get().orElse(null),
        selectable.get(),
        number(),
        open.get(),
        rules(),
        before.children());
  }

  private static String text(String now, String before) {
    return now.equals(before) ? before : now.strip();
  }

  private @Nullable Double number() {
    String written = Objects.requireNonNullElse(value.get(), "").strip();
    if (written.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(written.replace(',', '.'));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for numbers that are not finite.
    }
    throw new TiercelException(Messages.text("codebook.value.refused", written));
  }

  /// The code as it stood.
  Code before() {
    return before;
  }

  /// Keys of which the code can have one.
  static List<Optional<String>> shortcuts(List<String> keys) {
    return Stream.concat(Stream.of(Optional.<String>empty()), keys.stream().map(Optional::of))
        .toList();
  }
}
