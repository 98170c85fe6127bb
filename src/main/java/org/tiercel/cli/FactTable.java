package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Facts under each other: what it is, and how much or what.
final class FactTable {
  private final List<Fact> facts = new ArrayList<>();

  private record Fact(String name, String value) {}

  void add(String name, long number) {
    add(name, String.format(Locale.ROOT, "%,d", number));
  }

  void add(String name, String value) {
    facts.add(new Fact(name, value));
  }

  /// One line a fact.
  List<String> lines() {
    int width = facts.stream().mapToInt(fact -> fact.name().length()).max().orElse(0);
    return facts.stream()
        .map(fact -> fact.name() + " ".repeat(width - fact.name().length()) + "  " + fact.value())
        .toList();
  }
}
