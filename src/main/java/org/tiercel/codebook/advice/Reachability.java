package org.tiercel.codebook.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;

/// Which tiers can never be asked, whatever is answered before. Answers that matter are tried one
/// after another; where there are too many, a tier is taken to be reachable.
final class Reachability {
  private static final int MOST_TRIED = 20_000;

  private final Codebook codebook;
  private final Applicability applicability;

  Reachability(Codebook codebook) {
    this.codebook = codebook;
    this.applicability = new Applicability(codebook);
  }

  /// Keys of the tiers that are never asked.
  Set<String> neverAsked() {
    return codebook.tiers().stream()
        .filter(tier -> tier.appliesWhen() != null || tier.per() != null)
        .filter(tier -> !isReachable(tier))
        .map(Tier::key)
        .collect(Collectors.toSet());
  }

  private boolean isReachable(Tier tier) {
    Map<String, Set<String>> named = new TreeMap<>();
    collect(tier, named, new HashSet<>());
    List<Map<String, Set<String>>> tried = List.of(Map.of());
    for (Map.Entry<String, Set<String>> entry : named.entrySet()) {
      List<Map<String, Set<String>>> next = new ArrayList<>();
      for (Set<String> answer : answers(entry.getKey(), entry.getValue())) {
        for (Map<String, Set<String>> before : tried) {
          Map<String, Set<String>> given = new TreeMap<>(before);
          given.put(entry.getKey(), answer);
          next.add(given);
        }
      }
      if (next.size() > MOST_TRIED) {
        return true;
      }
      tried = next;
    }
    return tried.stream().anyMatch(given -> applicability.applies(tier.key(), given));
  }

  /// The tiers on which a tier depends, with the codes that are named of them.
  private void collect(Tier tier, Map<String, Set<String>> named, Set<String> seen) {
    if (!seen.add(tier.key())) {
      return;
    }
    Stream.concat(
            conditions(tier.appliesWhen()),
            Stream.ofNullable(tier.per()).map(per -> new Condition.HasCode(per, List.of())))
        .forEach(
            has -> {
              named.computeIfAbsent(has.tier(), key -> new TreeSet<>()).addAll(has.codes());
              codebook.tier(has.tier()).ifPresent(other -> collect(other, named, seen));
            });
  }

  private static Stream<Condition.HasCode> conditions(@Nullable Condition condition) {
    return switch (condition) {
      case null -> Stream.empty();
      case Condition.HasCode has -> Stream.of(has);
      case Condition.All(List<Condition> parts) -> parts.stream().flatMap(p -> conditions(p));
      case Condition.Any(List<Condition> parts) -> parts.stream().flatMap(p -> conditions(p));
      case Condition.Not(Condition part) -> conditions(part);
    };
  }

  /// The answers under a tier that a condition can tell apart.
  private List<Set<String>> answers(String key, Set<String> named) {
    Tier tier = codebook.tier(key).orElse(null);
    if (tier == null) {
      return List.of(Set.of());
    }
    List<Set<String>> answers = new ArrayList<>();
    answers.add(Set.of());
    Set<Set<String>> kinds = new HashSet<>();
    List<String> different = new ArrayList<>();
    for (Code code : tier.selectableCodes()) {
      Set<String> within =
          named.stream()
              .filter(ancestor -> tier.isWithin(code.key(), ancestor))
              .collect(Collectors.toSet());
      if (kinds.add(within)) {
        different.add(code.key());
      }
    }
    for (String code : different) {
      int before = answers.size();
      for (int i = 0; i < before; i++) {
        if (!tier.kind().oneCode() && answers.size() < MOST_TRIED) {
          Set<String> more = new TreeSet<>(answers.get(i));
          more.add(code);
          answers.add(more);
        }
      }
      if (tier.kind().oneCode()) {
        answers.add(Set.of(code));
      }
    }
    return answers;
  }
}
