package org.tiercel.ui.code.queue;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.queue.Condition;
import org.tiercel.coding.queue.PostSort;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// Conditions and orders of a queue in words.
final class ConditionWords {
  private final Codebook codebook;

  ConditionWords(Codebook codebook) {
    this.codebook = codebook;
  }

  /// What a condition asks.
  String of(Condition condition) {
    return switch (condition) {
      case Condition.HasCode code ->
          Messages.text(
              code.present() ? "code.filter.has" : "code.filter.hasnot",
              code.name(),
              tier(code.tier()),
              code(code.tier(), code.code()));
      case Condition.OnPlatform(Set<String> names) -> String.join(", ", new TreeSet<>(names));
      case Condition.Posted(LocalDate from, LocalDate to) -> posted(from, to);
      case Condition.OfBatch(long _, String name) -> Messages.text("code.filter.batch.of", name);
      case Condition.Suggested _ -> Messages.text("code.filter.suggested");
      case Condition.Disputed(String tier) ->
          tier == null
              ? Messages.text("code.filter.disputed")
              : Messages.text("code.filter.disputed.tier", tier(tier));
      case Condition.WithMemo _ -> Messages.text("code.filter.memo");
      case Condition.Words(String typed) -> Messages.text("code.filter.words.of", typed);
    };
  }

  private static String posted(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return Messages.text("code.filter.until", String.valueOf(to));
    }
    return to == null
        ? Messages.text("code.filter.since", String.valueOf(from))
        : Messages.text("code.filter.between", String.valueOf(from), String.valueOf(to));
  }

  private String tier(String key) {
    return codebook.tier(key).map(Tier::label).orElse(key);
  }

  private String code(String tier, String key) {
    return codebook.tier(tier).flatMap(t -> t.code(key)).map(c -> c.label()).orElse(key);
  }

  /// What an order goes by.
  static String of(PostSort.By by) {
    return Messages.text(
        switch (by) {
          case GIVEN -> "code.sort.given";
          case DATE -> "code.sort.date";
          case RANDOM -> "code.sort.random";
          case UNCERTAINTY -> "code.sort.uncertainty";
        });
  }
}
