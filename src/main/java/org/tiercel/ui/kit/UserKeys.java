package org.tiercel.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tiercel.domain.TiercelException;

/// The keys of a view as this user has them: the usual ones, changed one by one or switched off.
/// Every change is in force at once and saved.
public final class UserKeys {
  private final KeyMap usual;
  private final Predicate<String> fixed;
  private final SavedKeys saved;
  private final Consumer<String> failed;
  private final ReadOnlyObjectWrapper<KeyMap> map;

  /// Reads what the user has chosen. What cannot be read is said, and the usual keys are in force.
  ///
  /// @param usual the keys as they come
  /// @param fixed tells the ids of acts whose keys stay
  /// @param saved where choices are kept
  /// @param failed told what could not be read or saved, in a sentence
  public UserKeys(KeyMap usual, Predicate<String> fixed, SavedKeys saved, Consumer<String> failed) {
    this.usual = usual;
    this.fixed = fixed;
    this.saved = saved;
    this.failed = failed;
    this.map = new ReadOnlyObjectWrapper<>(this, "map", usual);
    try {
      map.set(saved.read().applied(usual));
    } catch (TiercelException e) {
      failed.accept(e.getMessage());
    }
  }

  /// The keys in force.
  public KeyMap map() {
    return map.get();
  }

  /// The keys in force; changed as a whole.
  public ReadOnlyObjectProperty<KeyMap> mapProperty() {
    return map.getReadOnlyProperty();
  }

  /// Whether the key of an act can be changed.
  public boolean canChange(KeyBinding binding) {
    return !fixed.test(binding.id());
  }

  /// The key that an act comes with.
  ///
  /// @param binding one of those in force
  public KeyStroke usual(KeyBinding binding) {
    return usual.bindings().get(map().bindings().indexOf(binding)).stroke();
  }

  /// Puts an act under another key, unless the key has an act or would write.
  ///
  /// @param binding one of those in force
  /// @param stroke the key wanted
  /// @return the sentence that says why not; empty when done
  public Optional<String> change(KeyBinding binding, KeyStroke stroke) {
    if (binding.stroke().equals(stroke)) {
      return Optional.empty();
    }
    Optional<String> refusal = refusal(binding, stroke);
    if (refusal.isEmpty()) {
      put(map().rebound(binding, stroke));
    }
    return refusal;
  }

  private Optional<String> refusal(KeyBinding binding, KeyStroke stroke) {
    if (!canChange(binding)) {
      return Optional.of(Messages.text("kit.keys.fixed", binding.stroke(), binding.text()));
    }
    if (binding.scope() == KeyBinding.Scope.VIEW && stroke.isSingle()) {
      return Optional.of(Messages.text("kit.keys.everywhere", binding.text(), stroke));
    }
    return map().bindings().stream()
        .filter(other -> other.stroke().equals(stroke))
        .findFirst()
        .map(
            other ->
                Messages.text(
                    canChange(other) ? "kit.keys.taken" : "kit.keys.fixed", stroke, other.text()));
  }

  /// Gives an act its usual key back, unless another act has it now.
  ///
  /// @param binding one of those in force
  /// @return the sentence that says why not; empty when done
  public Optional<String> reset(KeyBinding binding) {
    return change(binding, usual(binding));
  }

  /// Gives every act its usual key back, and switches single keys on.
  public void resetAll() {
    put(usual);
  }

  /// Whether any key differs from the usual one, or single keys are off.
  public boolean anyChosen() {
    return !map().equals(usual);
  }

  /// Switches keys that write a character on or off.
  public void switchSingleKeys(boolean on) {
    if (on != map().singleKeysOn()) {
      put(map().withSingleKeys(on));
    }
  }

  private void put(KeyMap chosen) {
    map.set(chosen);
    try {
      saved.write(KeyChoices.between(usual, chosen));
    } catch (TiercelException e) {
      failed.accept(e.getMessage());
    }
  }

  /// What to call the key of an act in a sentence: the first that acts now, else its first.
  public String name(String act) {
    return map().shown(act).orElseGet(() -> map().keysOf(act).getFirst()).toString();
  }
}
