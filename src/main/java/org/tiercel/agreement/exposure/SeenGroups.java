package org.tiercel.agreement.exposure;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiercel.agreement.project.UnitTable;

/// The posts of each group, by row id.
///
/// @param withheld suggestions were kept from everybody compared
/// @param shown everybody compared saw them
/// @param mixed one of two people saw them; absent where a person is compared with a machine
record SeenGroups(BitSet withheld, BitSet shown, Optional<BitSet> mixed) {
  /// Groups of two people, without posts yet.
  static SeenGroups ofPeople() {
    return new SeenGroups(new BitSet(), new BitSet(), Optional.of(new BitSet()));
  }

  /// Groups of one person, without posts yet.
  static SeenGroups ofPerson() {
    return new SeenGroups(new BitSet(), new BitSet(), Optional.empty());
  }

  boolean isEmpty() {
    return withheld.isEmpty() && shown.isEmpty() && mixed.filter(m -> !m.isEmpty()).isEmpty();
  }

  /// The units of each group, in the order of the groups.
  Map<ExposureGroup, UnitTable> units(UnitTable all) {
    Map<ExposureGroup, UnitTable> units = new TreeMap<>();
    units.put(ExposureGroup.WITHHELD, all.ofPosts(withheld::get));
    units.put(ExposureGroup.SHOWN, all.ofPosts(shown::get));
    mixed.ifPresent(posts -> units.put(ExposureGroup.MIXED, all.ofPosts(posts::get)));
    return units;
  }
}
