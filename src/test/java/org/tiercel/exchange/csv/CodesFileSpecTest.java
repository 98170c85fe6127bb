package org.tiercel.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.coding.MissingRows;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Post;
import org.tiercel.domain.TiercelException;
import org.tiercel.spec.SpecCase;

class CodesFileSpecTest {
  private static final String UNCODED = "--missing uncoded";

  @TempDir private static Path shared;
  private static @Nullable CodesProject untouched;

  @TempDir private Path folder;

  @BeforeAll
  static void create_the_project_that_no_refused_file_changes() {
    untouched = CodesProject.in(shared);
  }

  @AfterAll
  static void close_it() {
    untouched().close();
  }

  private static CodesProject untouched() {
    return Objects.requireNonNull(untouched);
  }

  static List<SpecCase> refused() {
    return SpecCase.of("codes/files.txt").stream().filter(CodesFileSpecTest::isRefusal).toList();
  }

  static List<SpecCase> taken() {
    return SpecCase.of("codes/files.txt").stream().filter(file -> !isRefusal(file)).toList();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_refused_file_gets_the_sentence_of_the_specification_and_changes_nothing(SpecCase file) {
    assertThatThrownBy(() -> take(untouched(), file))
        .isInstanceOf(TiercelException.class)
        .hasMessage(sentence(file));
    assertThat(untouched().file().coders().all()).isEmpty();
    assertThat(untouched().file().acts().count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("taken")
  void a_file_says_what_the_specification_reads_and_written_back_says_it_again(SpecCase file) {
    try (CodesProject project = CodesProject.in(folder)) {
      take(project, file);
      assertThat(project.said("Ann")).containsExactlyElementsOf(expected(file));
      assertThat(take(project, file).nothingNew()).isTrue();
      CodesReport again = project.take("Ann", MissingRows.UNCODED, written(project));
      assertThat(again.nothingNew()).isTrue();
    }
  }

  private static CodesReport take(CodesProject project, SpecCase file) {
    boolean uncoded = file.given().getFirst().equals(UNCODED);
    List<String> lines = file.given().subList(uncoded ? 1 : 0, file.given().size());
    return project.take(
        "Ann", uncoded ? MissingRows.UNCODED : MissingRows.NONE, lines.toArray(String[]::new));
  }

  /// What is expected, without the headings between cases.
  private static List<String> expected(SpecCase file) {
    return file.expected().stream().filter(line -> !line.startsWith("# ")).toList();
  }

  private static boolean isRefusal(SpecCase file) {
    String first = file.expected().getFirst();
    return first.startsWith("line ") || first.startsWith(" has ");
  }

  private static String sentence(SpecCase file) {
    String first = file.expected().getFirst();
    return first.startsWith("line ") ? ", " + first : first;
  }

  private static String written(CodesProject project) {
    StringWriter csv = new StringWriter();
    try (CodesWriter writer = new CodesWriter(csv, project.codebook())) {
      for (Annotation annotation : project.annotations("Ann")) {
        Post post = project.file().posts().find(annotation.key().postId()).orElseThrow();
        writer.write(post, "Ann", annotation);
      }
    }
    return csv.toString();
  }
}
