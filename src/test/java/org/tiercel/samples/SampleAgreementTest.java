package org.tiercel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Estimator;
import org.tiercel.agreement.coefficient.Measure;
import org.tiercel.agreement.coefficient.Value;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.excerpt.MatchScore;
import org.tiercel.agreement.table.Categories;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableBuilder;
import org.tiercel.agreement.table.SetTableBuilder;
import org.tiercel.domain.Code;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.task.Progress;

/// The coders of the samples agree as trained coders do: well, and not perfectly.
class SampleAgreementTest {
  private static final List<String> CODERS = List.of("Coder A", "Coder B");

  private record Unit(Set<String> first, Set<String> second) {}

  @TempDir private static Path folder;
  private static List<CodedSample> coded = List.of();

  @BeforeAll
  static void import_the_samples() {
    coded = Sample.all().stream().map(sample -> CodedSample.in(folder, sample)).toList();
  }

  @Test
  void kappa_is_between_60_and_90_in_every_single_and_ordinal_tier() {
    Map<String, Double> kappas = new TreeMap<>();
    forEachTier(
        (name, tier, units) -> {
          if (tier.kind() != TierKind.MULTI) {
            kappas.put(name, kappa(tier, units));
          }
        });
    assertThat(kappas).hasSizeGreaterThan(6);
    assertThat(kappas).allSatisfy((tier, kappa) -> assertThat(kappa).as(tier).isBetween(0.6, 0.9));
  }

  @Test
  void masi_alpha_is_between_60_and_90_in_every_multi_tier() {
    Map<String, Double> alphas = new TreeMap<>();
    forEachTier(
        (name, tier, units) -> {
          if (tier.kind() == TierKind.MULTI) {
            alphas.put(name, masiAlpha(tier, units));
          }
        });
    assertThat(alphas).isNotEmpty();
    assertThat(alphas).allSatisfy((tier, alpha) -> assertThat(alpha).as(tier).isBetween(0.6, 0.9));
  }

  @Test
  void the_f1_of_matched_excerpts_is_between_50_and_85() {
    for (CodedSample sample : coded) {
      if (sample.codebook().tiers(Scope.EXCERPT).isEmpty()) {
        continue;
      }
      MatchScore score =
          sample.codedByBoth().stream()
              .map(id -> MatchedExcerpts.in(sample, id).matching().score())
              .reduce(MatchScore.NONE, MatchScore::plus);
      assertThat(score.f1())
          .isInstanceOfSatisfying(
              Value.Defined.class, f1 -> assertThat(f1.number()).isBetween(0.5, 0.85));
    }
  }

  private interface TierConsumer {
    void accept(String name, Tier tier, List<Unit> units);
  }

  private static void forEachTier(TierConsumer consumer) {
    for (CodedSample sample : coded) {
      for (Tier tier : sample.codebook().tiers()) {
        consumer.accept(sample.sample() + " " + tier.key(), tier, units(sample, tier));
      }
    }
  }

  /// The units to which both coders found the tier applicable.
  private static List<Unit> units(CodedSample sample, Tier tier) {
    List<Unit> units = new ArrayList<>();
    for (String id : sample.codedByBoth()) {
      if (tier.scope() == Scope.POST) {
        add(units, codes(sample, id, tier, null, null));
      } else {
        MatchedExcerpts excerpts = MatchedExcerpts.in(sample, id);
        for (var pair : excerpts.matching().pairs()) {
          long one = excerpts.first().get(pair.first()).id();
          long other = excerpts.second().get(pair.second()).id();
          add(units, codes(sample, id, tier, one, other));
        }
      }
    }
    return units;
  }

  private static void add(List<Unit> units, @Nullable Unit unit) {
    if (unit != null) {
      units.add(unit);
    }
  }

  private static @Nullable Unit codes(
      CodedSample sample, String id, Tier tier, @Nullable Long one, @Nullable Long other) {
    Set<String> first = sample.codes(sample.firstOn(id), tier.key(), one);
    Set<String> second = sample.codes(sample.secondOn(id), tier.key(), other);
    return first == null || second == null ? null : new Unit(first, second);
  }

  private static double kappa(Tier tier, List<Unit> units) {
    List<String> labels = new ArrayList<>(tier.selectableCodes().stream().map(Code::key).toList());
    labels.add(Code.NONE);
    RatingTableBuilder table = RatingTable.of(Categories.unordered(labels), CODERS);
    Categories categories = Categories.unordered(labels);
    for (Unit unit : units) {
      table.add(
          "unit",
          Stream.of(unit.first(), unit.second())
              .map(codes -> codes.stream().findFirst().orElse(Code.NONE))
              .mapToInt(code -> categories.place(code).orElseThrow())
              .toArray());
    }
    return value(table.build(), Level.NOMINAL, Measure.COHEN_KAPPA);
  }

  private static double masiAlpha(Tier tier, List<Unit> units) {
    SetTableBuilder table =
        RatingTable.ofSets(tier.selectableCodes().stream().map(Code::key).toList(), CODERS);
    units.forEach(unit -> table.add("unit", Arrays.asList(unit.first(), unit.second())));
    return value(table.build(), Level.SET_MASI, Measure.KRIPPENDORFF_ALPHA);
  }

  private static double value(RatingTable table, Level level, Measure measure) {
    EstimationPlan plan = EstimationPlan.of(level, Weighting.IDENTITY);
    return new Estimator(plan)
        .estimate(table, Progress.none()).stream()
            .filter(estimate -> estimate.measure() == measure)
            .findFirst()
            .orElseThrow()
            .value()
            .orElseThrow();
  }
}
