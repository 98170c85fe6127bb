package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.spec.SpecCase;

class ApplicabilityTest {
  private static final Code OWN =
      new Code(
          "own",
          "Own",
          "",
          List.of(),
          List.of(),
          List.of(),
          null,
          null,
          true,
          null,
          false,
          Rules.NONE,
          List.of(Code.of("mine", "Mine"), Code.of("ours", "Ours")));

  private static final Condition GOOD_AND_NOT_OURS =
      new Condition.All(List.of(has("attitude", "good"), new Condition.Not(has("use", "ours"))));
  private static final Condition OTHER_OR_BAD =
      new Condition.Any(List.of(has("use", "other"), has("attitude", "bad")));

  private final Applicability applicability =
      new Applicability(
          new Codebook(
              "Test",
              1,
              "",
              "",
              List.of(
                  tier("use", Scope.POST, null, null, OWN, Code.of("other", "Other")),
                  tier("attitude", Scope.POST, has("use", "own"), null, codes("good", "bad")),
                  tier("depth", Scope.POST, GOOD_AND_NOT_OURS, null, codes("deep")),
                  tier("disorder", Scope.POST, OTHER_OR_BAD, null, codes("anxiety")),
                  tier("severity", Scope.POST, null, "disorder", codes("mild")),
                  tier("product", Scope.EXCERPT, has("use", "own"), null, codes("gpt")),
                  tier("impact", Scope.EXCERPT, has("product", "gpt"), null, codes("good")))));

  static List<SpecCase> cases() {
    return SpecCase.of("domain/applicability.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tiers_apply_by_what_was_answered_before(SpecCase spec) {
    Map<String, Set<String>> given = new HashMap<>();
    for (String line : spec.given()) {
      String[] parts = line.split("=", 2);
      given.put(parts[0], Set.copyOf(Arrays.asList(parts[1].split(",", -1))));
    }
    String expected = spec.expected().getFirst();
    assertThat(keys(Scope.POST, given) + " | " + keys(Scope.EXCERPT, given))
        .isEqualToIgnoringWhitespace(expected);
    for (String tier : expected.replace("|", "").split("\\s+", -1)) {
      assertThat(tier.isEmpty() || applicability.applies(tier, given)).as(tier).isTrue();
    }
  }

  @Test
  void a_tier_that_is_not_there_does_not_apply() {
    assertThat(applicability.applies("unknown", Map.of())).isFalse();
    assertThat(applicability.applies("attitude", Map.of())).isFalse();
  }

  private String keys(Scope scope, Map<String, Set<String>> given) {
    return applicability.applicable(scope, given).stream()
        .map(Tier::key)
        .collect(Collectors.joining(" "));
  }

  private static Condition has(String tier, String code) {
    return new Condition.HasCode(tier, List.of(code));
  }

  private static Code[] codes(String... keys) {
    return Arrays.stream(keys).map(key -> Code.of(key, key)).toArray(Code[]::new);
  }

  private static Tier tier(
      String key, Scope scope, @Nullable Condition when, @Nullable String per, Code... codes) {
    return new Tier(key, key, "", scope, TierKind.MULTI, when, per, List.of(codes));
  }
}
