package org.tiercel.ui.suggest;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiercel.ui.kit.Messages;

/// Puts posts together by what they have in common; the largest groups come first, and the rest are
/// one group.
final class OutcomeGroups {
  private static final int SHOWN = 12;

  private final Map<String, BitSet> groups = new LinkedHashMap<>();

  void add(String label, long post) {
    groups.computeIfAbsent(label, key -> new BitSet()).set(Math.toIntExact(post));
  }

  /// The groups.
  List<OutcomeGroup> list() {
    List<OutcomeGroup> sorted =
        groups.entrySet().stream()
            .map(group -> new OutcomeGroup(group.getKey(), group.getValue()))
            .sorted(Comparator.comparingInt(OutcomeGroup::size).reversed())
            .toList();
    if (sorted.size() <= SHOWN) {
      return sorted;
    }
    BitSet rest = new BitSet();
    sorted.stream().skip(SHOWN).forEach(group -> rest.or(group.posts()));
    OutcomeGroup others =
        new OutcomeGroup(Messages.text("suggest.others", sorted.size() - SHOWN), rest);
    return Stream.concat(sorted.stream().limit(SHOWN), Stream.of(others)).toList();
  }
}
