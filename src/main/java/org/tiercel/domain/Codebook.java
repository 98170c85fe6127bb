package org.tiercel.domain;

import java.util.List;
import java.util.Optional;

/// An ordered list of tiers with a version.
///
/// @param name what the researcher calls it
/// @param version rises with each saved change
/// @param notes choices made in it, for its readers
/// @param source the study it comes from
/// @param tiers the questions in the order they are asked
public record Codebook(String name, int version, String notes, String source, List<Tier> tiers) {
  /// Copies the list.
  public Codebook {
    tiers = List.copyOf(tiers);
  }

  /// The tier with this key.
  public Optional<Tier> tier(String key) {
    return tiers.stream().filter(t -> t.key().equals(key)).findFirst();
  }

  /// The tiers asked of a post, or those asked of an excerpt.
  public List<Tier> tiers(Scope scope) {
    return tiers.stream().filter(t -> t.scope() == scope).toList();
  }

  /// The same codebook with other tiers.
  public Codebook withTiers(List<Tier> asked) {
    return new Codebook(name, version, notes, source, asked);
  }

  /// The same codebook under another version.
  public Codebook withVersion(int newVersion) {
    return new Codebook(name, newVersion, notes, source, tiers);
  }
}
