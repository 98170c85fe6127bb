package org.tiercel.ui.codebook;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

/// The fields of a tier while they are edited.
final class TierDraft {
  private final Tier before;
  private final StringProperty label;
  private final StringProperty key;
  private final StringProperty question;
  private final ObjectProperty<Scope> scope;
  private final ObjectProperty<TierKind> kind;
  private final ObjectProperty<Optional<String>> per;
  private final ConditionDraft condition;

  /// @param before the tier as it stands
  TierDraft(Tier before) {
    this.before = before;
    label = new SimpleStringProperty(this, "label", before.label());
    key = new SimpleStringProperty(this, "key", before.key());
    question = new SimpleStringProperty(this, "question", before.question());
    scope = new SimpleObjectProperty<>(this, "scope", before.scope());
    kind = new SimpleObjectProperty<>(this, "kind", before.kind());
    per = new SimpleObjectProperty<>(this, "per", Optional.ofNullable(before.per()));
    condition = new ConditionDraft(before.appliesWhen());
  }

  StringProperty labelProperty() {
    return label;
  }

  StringProperty keyProperty() {
    return key;
  }

  StringProperty questionProperty() {
    return question;
  }

  ObjectProperty<Scope> scopeProperty() {
    return scope;
  }

  ObjectProperty<TierKind> kindProperty() {
    return kind;
  }

  /// Key of the tier for each of whose codes it is asked; empty: it is asked once.
  ObjectProperty<Optional<String>> perProperty() {
    return per;
  }

  ConditionDraft condition() {
    return condition;
  }

  boolean isChanged() {
    return !tier().equals(before);
  }

  Tier before() {
    return before;
  }

  /// The tier as it is written, with the codes it has.
  Tier tier() {
    return new Tier(
        key.get().strip(),
        label.get().strip(),
        question.get().strip(),
        scope.get(),
        kind.get(),
        condition.condition(),
        per.get().orElse(null),
        before.codes());
  }
}
