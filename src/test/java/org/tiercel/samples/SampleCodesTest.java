package org.tiercel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.exchange.csv.CodesReport;

class SampleCodesTest {
  private static final Set<String> CAUSES = Set.of("boundary", "ambiguous", "omission", "slip");
  private static final Set<String> NO_CODE = Set.of("na", "-", "absent", "present");
  private static final String PLACES = "span";

  @TempDir private static Path folder;
  private static List<CodedSample> coded = List.of();

  @BeforeAll
  static void import_the_samples() {
    coded = Sample.all().stream().map(sample -> CodedSample.in(folder, sample)).toList();
  }

  static Stream<CodedSample> samples() {
    return coded.stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void two_coders_coded_at_least_60_percent_of_the_posts(CodedSample sample) {
    assertThat(sample.reports()).extracting(CodesReport::coder).doesNotHaveDuplicates().hasSize(2);
    assertThat(sample.reports())
        .allSatisfy(
            report ->
                assertThat((double) report.posts() / sample.posts().size())
                    .isGreaterThanOrEqualTo(0.6));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_files_say_everything_themselves(CodedSample sample) {
    assertThat(sample.reports())
        .allSatisfy(
            report -> {
              assertThat(report.nones()).isZero();
              assertThat(report.otherRows()).isZero();
              assertThat(report.otherColumns()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_disagreement_is_filed_and_nothing_else_is(CodedSample sample) {
    List<String> filed =
        sample.sample().disagreements().stream()
            .map(
                row ->
                    String.join(",", cells(row, "post", "tier", "excerpt", "coder_a", "coder_b")))
            .toList();
    assertThat(filed).containsExactlyInAnyOrderElementsOf(Disagreements.of(sample));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_disagreement_has_a_cause(CodedSample sample) {
    assertThat(sample.sample().disagreements())
        .allSatisfy(row -> assertThat(row.get("cause")).as(String.valueOf(row)).isIn(CAUSES));
    assertThat(sample.sample().disagreements())
        .extracting(row -> row.get("cause"))
        .containsAll(CAUSES);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void half_of_the_disagreements_fall_in_a_quarter_of_the_pairs_of_codes(CodedSample sample) {
    Map<Set<String>, Long> byPair =
        sample.sample().disagreements().stream()
            .filter(row -> !PLACES.equals(row.get("tier")))
            .filter(row -> cells(row, "coder_a", "coder_b").stream().noneMatch(NO_CODE::contains))
            .collect(
                Collectors.groupingBy(
                    row -> Set.copyOf(cells(row, "tier", "coder_a", "coder_b")),
                    Collectors.counting()));
    long all = byPair.values().stream().mapToLong(Long::longValue).sum();
    long inTheQuarter =
        byPair.values().stream()
            .sorted(Comparator.reverseOrder())
            .limit(byPair.size() / 4)
            .mapToLong(Long::longValue)
            .sum();
    assertThat((double) inTheQuarter / all).isGreaterThanOrEqualTo(0.5);
  }

  private static List<String> cells(Map<String, String> row, String... names) {
    return Stream.of(names).map(name -> Objects.requireNonNull(row.get(name))).toList();
  }
}
