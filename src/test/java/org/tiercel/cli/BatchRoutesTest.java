package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Exposure;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.MachineAnnotation;

/// From drawing a batch on the command line to the agreement of its coders: what it hides stays
/// hidden on every route until it is closed, and closing freezes what counts. A model suggests
/// personal use on all twelve posts.
class BatchRoutesTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final String A = "Coder A";
  private static final String B = "Coder B";

  @TempDir private Path folder;
  private CodedProject study;

  @BeforeEach
  void create() {
    study =
        CodedProject.tiered(
            folder,
            IntStream.rangeClosed(1, 12).mapToObj(i -> "comment " + i).toArray(String[]::new));
    study.run(
        "gpt-x",
        IntStream.rangeClosed(1, 12)
            .mapToObj(post -> says(post, answer("use", code("personal", 0.9))))
            .toArray(MachineAnnotation[]::new));
  }

  @AfterEach
  void close() {
    study.close();
  }

  /// Runs a command while nobody else has the project open.
  private CommandLineRun command(Object... words) {
    return study.whileClosed(() -> CommandLineRun.of(words));
  }

  private Path file() {
    return study.project().path();
  }

  private Batch made(Object... options) {
    Object[] words = {"batch", "create", file(), "Blind", "--coders", A + "," + B, "--seed", 3};
    CommandLineRun run = command(Stream.of(words, options).flatMap(Arrays::stream).toArray());
    assertThat(run.err()).isEmpty();
    return study.project().batches().find("Blind").orElseThrow();
  }

  private CodingSession session(String coder) {
    return new CodingSession(
        study.project(),
        study.codebook(),
        study.coder(coder),
        1,
        InstantSource.fixed(CodedProject.NOW));
  }

  /// Says opinion on every post of a coder that can be divided by a number, personal use on others.
  private void codeAll(String coder, Batch batch, int divisor) {
    CodingSession session = session(coder);
    for (long post : study.project().batches().postsOf(batch.id(), study.coder(coder).id())) {
      session.toggle(post, USE, post % divisor == 0 ? "opinion" : "personal", null, List.of());
      session.done(post, true);
    }
  }

  private static JsonNode json(CommandLineRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    return JsonMapper.builder().build().readTree(run.output());
  }

  private static List<Integer> units(JsonNode report, String group) {
    return StreamSupport.stream(report.get("effect").spliterator(), false)
        .filter(row -> row.get("measure").textValue().equals("percent-agreement"))
        .filter(row -> row.get("tier").textValue().equals("use"))
        .filter(row -> row.get("group").textValue().equals(group))
        .map(row -> row.get("units").intValue())
        .toList();
  }

  @Test
  void suggestions_are_withheld_on_the_same_posts_for_every_coder_and_compared_once_it_is_closed()
      throws IOException {
    Batch batch = made("--suggestions", "withheld", "--withheld-share", 0.25);
    BitSet withheld = new BitSet();
    study.project().batches().members(batch.id()).stream()
        .filter(Member::withheld)
        .forEach(member -> withheld.set((int) member.postId()));
    assertThat(withheld.cardinality()).isEqualTo(3);
    for (int post = 1; post <= 12; post++) {
      for (String coder : List.of(A, B)) {
        assertThat(session(coder).offer(post).withheld()).isEqualTo(withheld.get(post));
        assertThat(session(coder).offer(post).offered().isEmpty()).isEqualTo(withheld.get(post));
      }
    }
    codeAll(A, batch, 3);
    codeAll(B, batch, 4);
    for (int post = 1; post <= 12; post++) {
      assertThat(session(A).annotation(post).exposure())
          .isEqualTo(withheld.get(post) ? Exposure.WITHHELD : Exposure.SHOWN);
    }

    JsonNode open = json(command("agree", file(), "--suggestions", "--bootstrap", 50, "--json"));
    assertThat(units(open, "withheld")).doesNotContain(3);
    assertThat(command("batch", "close", file(), "Blind").exitCode()).isZero();
    JsonNode closed = json(command("agree", file(), "--suggestions", "--bootstrap", 50, "--json"));

    assertThat(units(closed, "withheld")).containsExactly(3);
    assertThat(units(closed, "shown")).containsExactly(9);
    assertThat(session(A).offer(withheld.nextSetBit(0)).offered()).hasSize(1);
  }

  @Test
  void hidden_suggestions_are_offered_on_no_post_by_no_command() throws IOException {
    Batch batch = made("--suggestions", "hidden");
    codeAll(A, batch, 3);

    assertThat(session(B).offer(1).withheld()).isTrue();
    assertThat(session(B).acceptAll(1).taken()).isZero();
    JsonNode chart = json(chart("gpt-x"));
    assertThat(chart.findValuesAsText("count")).allMatch("0"::equals);
    assertThat(
            command(
                    "batch",
                    "create",
                    file(),
                    "Next",
                    "--coders",
                    "Ann",
                    "--sample",
                    "uncertain",
                    "--posts",
                    1,
                    "--of",
                    "gpt-x")
                .err())
        .singleElement()
        .asString()
        .contains("on 0 posts that can be drawn");
  }

  @Test
  void hidden_coders_close_agreement_charts_and_draws_by_their_codes_until_it_is_closed() {
    Batch batch = made("--others-hidden");
    codeAll(A, batch, 3);
    codeAll(B, batch, 4);

    assertThat(command("agree", file()).exitCode()).isEqualTo(1);
    assertThat(command("agree", file(), "--batch", "Blind").exitCode()).isEqualTo(1);
    assertThat(chart(A).exitCode()).isEqualTo(1);
    assertThat(byCodesOf(A).exitCode()).isEqualTo(1);

    assertThat(command("batch", "close", file(), "Blind").exitCode()).isZero();
    assertThat(command("agree", file(), "--batch", "Blind").exitCode()).isZero();
    assertThat(chart(A).exitCode()).isZero();
    assertThat(byCodesOf(A).exitCode()).isZero();
  }

  private CommandLineRun chart(String coder) {
    return command(
        "chart",
        file(),
        "--chart",
        "heatmap",
        "--rows",
        "use",
        "--columns",
        "attitude",
        "--coder",
        coder,
        "--json");
  }

  private CommandLineRun byCodesOf(String coder) {
    return command(
        "batch",
        "create",
        file(),
        "Next",
        "--coders",
        "Ann",
        "--sample",
        "stratified",
        "--by",
        "use",
        "--of",
        coder,
        "--posts",
        4);
  }

  @Test
  void what_is_said_after_closing_changes_no_agreement() throws IOException {
    Batch batch = made();
    codeAll(A, batch, 3);
    codeAll(B, batch, 4);
    assertThat(command("batch", "close", file(), "Blind").exitCode()).isZero();
    JsonNode before = json(command("agree", file(), "--json"));

    CodingSession late = session(A);
    for (int post = 1; post <= 12; post++) {
      late.toggle(post, USE, "second-hand", null, List.of());
    }

    assertThat(late.annotation(5).answer(USE).orElseThrow().codings().getFirst().code())
        .isEqualTo("second-hand");
    assertThat(json(command("agree", file(), "--json"))).isEqualTo(before);
    assertThat(json(command("agree", file(), "--batch", "Blind", "--json"))).isEqualTo(before);
  }
}
