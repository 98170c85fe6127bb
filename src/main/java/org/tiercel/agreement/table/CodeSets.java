package org.tiercel.agreement.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The distinct sets of codes that occur in a table whose ratings are sets. A set is known by its
/// place, from 0, in the order of first occurrence, and these places are the table's categories.
public final class CodeSets {
  private final List<String> codes;
  private final List<BitSet> sets;
  private final long[][] words; // alpha compares all pairs of sets, several times
  private final int[] sizes;

  private CodeSets(List<String> codes, List<BitSet> sets) {
    this.codes = List.copyOf(codes);
    this.sets = List.copyOf(sets);
    this.words = sets.stream().map(BitSet::toLongArray).toArray(long[][]::new);
    this.sizes = sets.stream().mapToInt(BitSet::cardinality).toArray();
  }

  /// The codes that sets are made of.
  public List<String> codes() {
    return codes;
  }

  /// How many distinct sets there are.
  public int size() {
    return sets.size();
  }

  /// Whether a set holds the code at a place of [#codes()].
  public boolean contains(int set, int code) {
    return sets.get(set).get(code);
  }

  /// How many codes a set holds.
  public int sizeOf(int set) {
    return sizes[set];
  }

  /// How many codes two sets share.
  public int shared(int first, int second) {
    long[] one = words[first];
    long[] other = words[second];
    int shared = 0;
    for (int word = 0; word < Math.min(one.length, other.length); word++) {
      shared += Long.bitCount(one[word] & other[word]);
    }
    return shared;
  }

  /// The sets as categories: codes joined by `|`, the empty set as `{}`.
  Categories categories() {
    return Categories.unordered(sets.stream().map(this::label).toList());
  }

  private String label(BitSet set) {
    return set.isEmpty()
        ? "{}"
        : set.stream().mapToObj(codes::get).collect(Collectors.joining("|"));
  }

  /// Gives each distinct set its place.
  static final class Collector {
    private final Map<String, Integer> codes = new LinkedHashMap<>();
    private final Map<BitSet, Integer> places = new HashMap<>();
    private final List<BitSet> sets = new ArrayList<>();

    /// @param declared codes known beforehand; others are added as they occur
    Collector(Collection<String> declared) {
      declared.forEach(this::code);
    }

    int place(Collection<String> members) {
      BitSet set = new BitSet();
      members.forEach(member -> set.set(code(member)));
      Integer place = places.putIfAbsent(set, sets.size());
      if (place == null) {
        sets.add(set);
        return sets.size() - 1;
      }
      return place;
    }

    private int code(String label) {
      return codes.computeIfAbsent(label, _ -> codes.size());
    }

    CodeSets sets() {
      return new CodeSets(List.copyOf(codes.keySet()), sets);
    }
  }
}
