package org.tiercel.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys of a view. An act may have several keys, a key only one act.
///
/// @param bindings in the order in which the list of keys shows them
/// @param singleKeysOn whether keys that write a character act at all
public record KeyMap(List<KeyBinding> bindings, boolean singleKeysOn) {
  /// Copies the list.
  ///
  /// @throws IllegalArgumentException if a key has two acts
  public KeyMap {
    bindings = List.copyOf(bindings);
    Map<KeyStroke, String> taken = new HashMap<>();
    for (KeyBinding binding : bindings) {
      String before = taken.put(binding.stroke(), binding.id());
      if (before != null && !before.equals(binding.id())) {
        throw new IllegalArgumentException(
            binding.stroke() + " stands for " + before + " and for " + binding.id());
      }
    }
  }

  /// A map in which single keys act.
  public static KeyMap of(List<KeyBinding> bindings) {
    return new KeyMap(bindings, true);
  }

  /// What a key does, if it does anything.
  ///
  /// @param stroke the key
  /// @param onPost whether the post has the focus
  public Optional<KeyBinding> find(KeyStroke stroke, boolean onPost) {
    if (stroke.isSingle() && !singleKeysOn) {
      return Optional.empty();
    }
    return bindings.stream()
        .filter(binding -> binding.stroke().equals(stroke))
        .filter(binding -> onPost || binding.scope() == KeyBinding.Scope.VIEW)
        .findFirst();
  }

  /// The keys of one act, to be shown beside its button.
  public List<KeyStroke> keysOf(String id) {
    return bindings.stream()
        .filter(binding -> binding.id().equals(id))
        .map(KeyBinding::stroke)
        .toList();
  }

  /// The key to show beside what an act does: the first that acts now.
  public Optional<KeyStroke> shown(String id) {
    return keysOf(id).stream().filter(stroke -> singleKeysOn || !stroke.isSingle()).findFirst();
  }

  /// The map with more keys.
  ///
  /// @throws IllegalArgumentException if a key is taken
  public KeyMap with(List<KeyBinding> more) {
    List<KeyBinding> all = new ArrayList<>(bindings);
    all.addAll(more);
    return new KeyMap(all, singleKeysOn);
  }

  /// The map with one act under another key; other keys that the act has stay.
  ///
  /// @param binding one of this map
  /// @param stroke the key it gets instead
  /// @throws IllegalArgumentException if the key is taken
  public KeyMap rebound(KeyBinding binding, KeyStroke stroke) {
    return new KeyMap(
        bindings.stream()
            .map(standing -> standing.equals(binding) ? standing.at(stroke) : standing)
            .toList(),
        singleKeysOn);
  }

  /// The map with single keys switched on or off.
  public KeyMap withSingleKeys(boolean on) {
    return new KeyMap(bindings, on);
  }
}
