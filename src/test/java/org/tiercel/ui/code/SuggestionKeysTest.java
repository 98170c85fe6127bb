package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;
import static org.tiercel.coding.CodedProject.span;
import static org.tiercel.coding.CodedProject.unproven;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Suggestion;
import org.tiercel.store.Batches.Member;
import org.tiercel.ui.kit.Mark;

/// What the keys do with what machines suggest.
class SuggestionKeysTest {
  private static final String COMMENT = "i talk to chatgpt every night, it never judges me";

  @TempDir Path folder;
  private CodedProject project;
  private Keyboard coder;

  @AfterEach
  void close() {
    project.close();
  }

  @BeforeEach
  void sitDown() {
    project = CodedProject.tiered(folder, COMMENT, "second");
    project.run(
        "gpt",
        says(
            1,
            answer("use", code("personal", 0.99, span(COMMENT, "i talk to chatgpt"))),
            answer("attitude", code("positive", 0.8, span(COMMENT, "never judges me"))),
            answer(
                "themes",
                code("non-judgment", 0.97, span(COMMENT, "it never judges me")),
                unproven("accessibility"))));
    coder = new Keyboard(project);
  }

  private Coding coding(String tier) {
    return coder.annotation(1).answer(AnswerKey.ofPost(tier)).orElseThrow().codings().getFirst();
  }

  @Test
  void pressing_the_suggested_code_takes_the_suggestion() {
    coder.press("1");

    assertThat(coding("use").origin()).isEqualTo(Origin.ACCEPTED);
    assertThat(coding("use").evidence()).containsExactly(span(COMMENT, "i talk to chatgpt"));
  }

  @Test
  void pressing_another_code_remembers_that_it_was_changed() {
    coder.press("2");

    assertThat(coding("use").origin()).isEqualTo(Origin.CHANGED);
    assertThat(coder.state().shown().decisions()).containsValue(Decision.CHANGED);
  }

  @Test
  void shift_rejects_and_shift_again_takes_it_back() {
    coder.press("Shift+1");
    assertThat(coder.state().shown().decisions()).containsValue(Decision.REJECTED);

    coder.press("Shift+1");
    assertThat(coder.state().shown().decisions()).isEmpty();

    coder.press("Shift+2");
    assertThat(coder.said()).isEqualTo("No machine suggests Someone else's use here.");
  }

  @Test
  void accept_all_takes_what_has_evidence_and_says_what_it_left() {
    coder.press("Ctrl+Enter");

    assertThat(coder.codes(1, "use")).containsExactly("personal");
    assertThat(coder.codes(1, "attitude")).containsExactly("positive");
    assertThat(coder.codes(1, "themes")).containsExactly("non-judgment");
    assertThat(coder.said()).startsWith("3 suggestions taken. 1 was left");
  }

  @Test
  void accept_all_names_the_tiers_where_machines_disagree() {
    project.run("llama", says(1, answer("use", code("opinion", 0.5, span(COMMENT, "chatgpt")))));
    coder.model().open(1);

    coder.press("Ctrl+Enter");

    assertThat(coder.codes(1, "use")).isEmpty();
    assertThat(coder.said()).contains("machines disagree: Use.");
  }

  @Test
  void the_code_lines_show_only_what_waits_for_the_coder() {
    coder.press("Shift+1");

    PaneLines lines = PaneLines.of(project.codebook(), coder.state(), coder.model().own());
    TierLine.Asked use = (TierLine.Asked) lines.postTiers().getFirst();

    assertThat(use.codes().getFirst().suggestions()).isEmpty();
    assertThat(use.codes().getFirst().rejected()).isTrue();
    assertThat(use.waiting()).isZero();
  }

  @Test
  void suggestions_are_dashed_in_the_text_until_they_are_taken() {
    assertThat(CodeMarks.of(project.codebook(), coder.state(), List.of()))
        .extracting(Mark::kind)
        .containsExactly(Mark.Kind.SUGGESTION);

    coder.press("1");

    assertThat(CodeMarks.of(project.codebook(), coder.state(), List.of()))
        .extracting(Mark::kind)
        .containsExactly(Mark.Kind.CODE, Mark.Kind.SUGGESTION);
  }

  @Test
  void a_proposed_excerpt_is_a_card_and_a_key_makes_it_the_coders_own(@TempDir Path other) {
    try (CodedProject values = CodedProject.values(other, "I lean on it too much. Every day.")) {
      takeProposedExcerpt(values);
    }
  }

  private static void takeProposedExcerpt(CodedProject values) {
    Excerpt place = Excerpt.of(5, span("I lean on it too much. Every day.", "I lean on it"));
    values.run(
        "gpt",
        says(
            1,
            place,
            answer(place, "product", code("gpt", 0.7)),
            answer(place, "impact", code("negative", 0.9))));
    Keyboard coder = new Keyboard(values);
    coder.press("1", "2");
    assertThat(coder.state().agenda().cards())
        .singleElement()
        .satisfies(card -> assertThat(card.subject()).isInstanceOf(Subject.Proposed.class));

    coder.press("PgUp", "1");

    assertThat(coder.quote(1, 1)).isEqualTo("I lean on it");
    assertThat(coder.annotation(1).answers())
        .filteredOn(answer -> answer.key().tier().equals("product"))
        .singleElement()
        .satisfies(
            answer -> assertThat(answer.codings().getFirst().origin()).isEqualTo(Origin.ACCEPTED));
    assertThat(coder.tier()).isEqualTo("impact");
    List<Suggestion> offered = coder.state().agenda().suggestions(coder.state().focus());
    assertThat(offered).extracting(Suggestion::code).containsExactly("negative");

    coder.model().post().accept(offered.getFirst());

    assertThat(coder.excerptCodes(1, 1)).containsExactly("gpt", "negative");
    assertThat(coder.tier()).isEqualTo("condition");
  }

  @Test
  void a_batch_that_withholds_suggestions_hides_them_and_says_so() {
    long person = project.coder("Coder A").id();
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Blind", false, 1, 1, CodedProject.NOW, null),
            List.of(new Member(1, true)),
            List.of(person));
    coder.model().open(1);

    assertThat(coder.state().shown().withheld()).isTrue();
    assertThat(coder.state().shown().offered()).isEmpty();

    coder.press("Ctrl+Enter");

    assertThat(coder.said()).isEqualTo("No suggestion was taken.");
  }
}
