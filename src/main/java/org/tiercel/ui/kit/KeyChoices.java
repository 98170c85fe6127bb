package org.tiercel.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the user has chosen about the keys of a view.
///
/// @param singleKeysOn whether keys that write a character act at all
/// @param changes the keys that differ from the usual ones
public record KeyChoices(boolean singleKeysOn, List<KeyChange> changes) {
  /// The usual keys.
  public static final KeyChoices NONE = new KeyChoices(true, List.of());

  /// Copies the list.
  public KeyChoices {
    changes = List.copyOf(changes);
  }

  /// What makes one map of another.
  ///
  /// @param usual the keys as they come
  /// @param chosen the same acts in the same order under keys of the user's
  static KeyChoices between(KeyMap usual, KeyMap chosen) {
    List<KeyChange> changes = new ArrayList<>();
    for (int i = 0; i < usual.bindings().size(); i++) {
      KeyStroke before = usual.bindings().get(i).stroke();
      KeyStroke after = chosen.bindings().get(i).stroke();
      if (!before.equals(after)) {
        changes.add(new KeyChange(usual.bindings().get(i).id(), before, after));
      }
    }
    return new KeyChoices(chosen.singleKeysOn(), changes);
  }

  /// The keys as the user wants them. Changes of acts that are gone are left out; where keys would
  /// meet, because a newer program has given one to another act, changes that meet are left out.
  KeyMap applied(KeyMap usual) {
    KeyMap switched = usual.withSingleKeys(singleKeysOn);
    // All at once first: keys that have changed places would meet on the way.
    return changed(switched, changes).orElseGet(() -> oneByOne(switched));
  }

  private KeyMap oneByOne(KeyMap usual) {
    KeyMap map = usual;
    for (KeyChange change : changes) {
      map = changed(map, List.of(change)).orElse(map);
    }
    return map;
  }

  private static Optional<KeyMap> changed(KeyMap map, List<KeyChange> changes) {
    try {
      List<KeyBinding> bindings =
          map.bindings().stream().map(binding -> changed(binding, changes)).toList();
      return Optional.of(new KeyMap(bindings, map.singleKeysOn()));
    } catch (IllegalArgumentException e) {
      // Two acts under one key, or a single key that would act everywhere.
      return Optional.empty();
    }
  }

  private static KeyBinding changed(KeyBinding binding, List<KeyChange> changes) {
    return changes.stream()
        .filter(change -> change.act().equals(binding.id()))
        .filter(change -> change.usual().equals(binding.stroke()))
        .findFirst()
        .map(change -> binding.at(change.chosen()))
        .orElse(binding);
  }
}
