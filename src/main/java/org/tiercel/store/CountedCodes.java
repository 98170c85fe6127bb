package org.tiercel.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.CodesNow;

/// What the numbers that stand for codes in the file count as under the codebook in force.
final class CountedCodes {
  /// A code as it counts.
  ///
  /// @param tier key of its tier
  /// @param code its key
  record Counted(String tier, String code) {}

  private final CodesNow now;
  private final Map<Long, Counted> counted = new HashMap<>();
  private final Map<Counted, Integer> numbers = new HashMap<>();

  private CountedCodes(CodesNow now) {
    this.now = now;
  }

  static CountedCodes read(Handle handle, CodesNow now) {
    CountedCodes codes = new CountedCodes(now);
    handle
        .createQuery("select k.id, t.key, k.key from code k join tier t on t.id = k.tier_id")
        .map(
            (rs, ctx) -> {
              codes.add(rs.getLong(1), rs.getString(2), rs.getString(3));
              return true;
            })
        .forEach(row -> {});
    return codes;
  }

  private void add(long id, String tier, String code) {
    Optional<Counted> as =
        now.tier(tier).flatMap(t -> now.code(tier, code).map(c -> new Counted(t, c)));
    as.ifPresent(
        found -> {
          counted.put(id, found);
          numbers.computeIfAbsent(found, key -> numbers.size() + 1);
        });
  }

  /// The code that a number counts as, if it counts as any.
  Optional<Counted> of(long id) {
    return Optional.ofNullable(counted.get(id));
  }

  /// The numbers that count as one of some codes.
  List<Long> ids(String tier, Collection<String> codes) {
    return counted.entrySet().stream()
        .filter(e -> e.getValue().tier().equals(tier) && codes.contains(e.getValue().code()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /// Hands an answer on as it counts. What was given under a code that stands no more, or between
  /// whose parts coders have to choose, is no answer here.
  ///
  /// @param tier key of the tier as it was
  /// @param code number of the code; 0 for *none*
  void hand(int post, String tier, long code, DoneAnswers answers) {
    Counted as = counted.get(code);
    if (as != null) {
      answers.take(post, as.tier(), numbers.getOrDefault(as, 0));
    } else if (code == 0) {
      now.tier(tier).ifPresent(asks -> answers.take(post, asks, 0));
    }
  }
}
