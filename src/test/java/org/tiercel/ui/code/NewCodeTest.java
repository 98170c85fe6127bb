package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.NewCode;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;

/// Codes that a coder makes while reading, in a project made without a codebook and in one with
/// excerpts.
class NewCodeTest {
  private static final String FIRST = "it is 3am and it answers";

  @TempDir Path folder;
  private CodedProject project;
  private Keyboard coder;

  @BeforeEach
  void openCoding() {
    project = CodedProject.with(folder, OpenCodebook.create(), FIRST, "it never sleeps", "third");
    coder = new Keyboard(project);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Optional<String> add(String label) {
    Tier tier = coder.model().newCodes().tierToGrow().orElseThrow();
    return coder.model().newCodes().add(tier, NewCode.named(label, "#0969da"));
  }

  private Codebook kept() {
    return new ProjectCodebook(project.project()).current();
  }

  @Test
  void a_new_code_is_in_the_codebook_and_on_the_post_that_asked_for_it() {
    assertThat(add("Night time")).isEmpty();

    assertThat(kept().version()).isEqualTo(2);
    assertThat(coder.codes(1, "codes")).containsExactly("night-time");
    assertThat(coder.said())
        .isEqualTo("New code “Night time” under Codes, given here. Codebook version 2.");
    coder.press("J", "1");
    assertThat(coder.codes(2, "codes")).containsExactly("night-time");
  }

  @Test
  void selected_words_are_evidence_of_the_new_code() {
    coder.drag("3am");
    add("Night time");

    Coding given =
        coder.annotation(1).answer(AnswerKey.ofPost("codes")).orElseThrow().codings().getFirst();
    assertThat(given.evidence()).containsExactly(CodedProject.span(FIRST, "3am"));
  }

  @Test
  void undo_takes_the_code_off_the_post_and_leaves_it_in_the_codebook() {
    add("Night time");
    coder.press("Ctrl+Z");

    assertThat(coder.codes(1, "codes")).isEmpty();
    assertThat(coder.model().codebook().tier("codes").orElseThrow().code("night-time")).isPresent();
    coder.press("Ctrl+Shift+Z");
    assertThat(coder.codes(1, "codes")).containsExactly("night-time");
  }

  @Test
  void the_place_in_the_queue_stays() {
    coder.press("J");
    add("Night time");

    assertThat(coder.post()).isEqualTo(2);
    coder.press("Enter");
    assertThat(coder.annotation(2).done()).isTrue();
    assertThat(coder.post()).isEqualTo(3);
  }

  @Test
  void a_name_that_the_tier_has_is_refused_in_one_sentence_and_changes_nothing() {
    add("Night time");

    assertThat(add("night  TIME"))
        .contains("Codes already has a code “Night time”; give that one, or choose another name.");
    assertThat(add(" ")).contains("The new code has no name; write one.");
    assertThat(kept().version()).isEqualTo(2);
  }

  @Test
  void in_vivo_makes_a_code_of_the_selected_words_with_them_as_evidence() {
    coder.drag("3am and it answers");
    coder.press("V");

    assertThat(coder.codes(1, "codes")).containsExactly("3am-and-it-answers");
    List<Span> evidence =
        coder
            .annotation(1)
            .answer(AnswerKey.ofPost("codes"))
            .orElseThrow()
            .codings()
            .getFirst()
            .evidence();
    assertThat(evidence).containsExactly(CodedProject.span(FIRST, "3am and it answers"));
    assertThat(kept().tier("codes").orElseThrow().codes().getFirst().label())
        .isEqualTo("3am and it answers");
  }

  @Test
  void in_vivo_gives_the_code_that_is_called_so_already() {
    add("It never sleeps");
    coder.press("J");
    coder.drag("it never sleeps");
    coder.press("V");

    assertThat(coder.codes(2, "codes")).containsExactly("it-never-sleeps");
    assertThat(kept().version()).isEqualTo(2);
  }

  @Test
  void in_vivo_without_a_selection_says_so() {
    coder.press("V");

    assertThat(coder.said()).isEqualTo("Select the words that shall be the code.");
    assertThat(kept().version()).isEqualTo(1);
  }

  @Test
  void a_done_post_says_what_it_was_not_asked_until_enter_is_pressed_twice() {
    add("Night time");
    coder.press("Enter");
    add("Never sleeps");
    coder.model().open(1);

    assertThat(coder.state().shown().notAsked())
        .hasEntrySatisfying(
            AnswerKey.ofPost("codes"),
            notAsked ->
                assertThat(notAsked.sentence())
                    .isEqualTo(
                        "Not asked: “Never sleeps” was added in version 3, after you were done."));

    coder.press("Enter");
    assertThat(coder.said()).contains("Not asked under Codes").contains("Enter again keeps");
    assertThat(coder.post()).isEqualTo(1);

    coder.press("Enter");
    assertThat(coder.post()).isEqualTo(2);
    coder.model().open(1);
    assertThat(coder.state().shown().notAsked()).isEmpty();
    assertThat(coder.codes(1, "codes")).containsExactly("night-time");
    assertThat(coder.annotation(1).done()).isTrue();
  }

  @Test
  void answering_the_tier_or_confirming_it_makes_it_asked() {
    add("Night time");
    coder.press("Enter");
    add("Never sleeps");
    coder.model().open(1);
    coder.press("2");
    assertThat(coder.state().shown().notAsked()).isEmpty();

    coder.press("Ctrl+Z");
    assertThat(coder.state().shown().notAsked()).hasSize(1);
    coder.model().answers().confirm();
    assertThat(coder.state().shown().notAsked()).isEmpty();
    assertThat(coder.codes(1, "codes")).containsExactly("night-time");
  }

  @Test
  void none_said_again_is_confirmed_and_not_taken_back() {
    coder.press("0", "Enter");
    add("Never sleeps");
    coder.model().open(1);
    assertThat(coder.state().shown().notAsked()).hasSize(1);

    coder.press("0");

    assertThat(coder.state().shown().notAsked()).isEmpty();
    assertThat(
            coder.annotation(1).answer(AnswerKey.ofPost("codes")).orElseThrow().codebookVersion())
        .isEqualTo(2);
  }

  @Test
  void a_draft_is_asked_everything() {
    add("Night time");
    coder.press("J");
    add("Never sleeps");
    coder.press("K");
    assertThat(coder.state().shown().notAsked()).isEmpty();

    coder.press("Enter");
    coder.model().open(1);
    assertThat(coder.post()).isEqualTo(1);
    assertThat(coder.annotation(1).done()).isTrue();
    assertThat(coder.state().shown().notAsked()).isEmpty();
  }

  @Test
  void a_code_for_an_excerpt_waits_for_words_and_a_scale_takes_none(@TempDir Path other) {
    try (CodedProject values = CodedProject.values(other, "gpt helped me calm down tonight")) {
      Keyboard keys = new Keyboard(values);
      keys.press("1", "1");
      keys.model().post().focus(new Focus("value", new Subject.Fresh(), null));
      Tier tier = keys.model().newCodes().tierToGrow().orElseThrow();
      assertThat(keys.model().newCodes().add(tier, NewCode.named("Rest", null))).isEmpty();
      assertThat(keys.said()).contains("Select words to give it to");
      assertThat(keys.annotation(1).excerpts()).isEmpty();

      keys.model().post().focus(new Focus("impact", new Subject.Fresh(), null));
      assertThat(keys.model().newCodes().tierToGrow()).isEmpty();
      assertThat(keys.said()).contains("is a scale");
    }
  }
}
