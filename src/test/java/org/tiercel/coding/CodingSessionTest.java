package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Question;
import org.tiercel.domain.Span;

/// What a coder does to a post by hand.
class CodingSessionTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final AnswerKey ATTITUDE = AnswerKey.ofPost("attitude");
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void sitDown() {
    project = CodedProject.tiered(folder, "i talk to chatgpt every night", "second", "third");
    session = project.session();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Edit give(AnswerKey question, String code) {
    return session.toggle(1, question, code, null, List.of());
  }

  private List<String> codes(AnswerKey question) {
    return session.annotation(1).answer(question).stream()
        .flatMap(answer -> answer.codings().stream())
        .map(Coding::code)
        .toList();
  }

  @Test
  void nothing_is_said_of_a_post_at_first() {
    assertThat(session.annotation(1).answers()).isEmpty();
    assertThat(session.annotation(1).done()).isFalse();
  }

  @Test
  void a_code_is_given_by_hand_and_stands_in_the_file() {
    Edit edit = give(USE, "personal");

    assertThat(edit.annotation().answer(USE).orElseThrow().codings())
        .containsExactly(Coding.byHand("personal"));
    project.reopen();
    assertThat(project.session().annotation(1)).isEqualTo(edit.annotation());
  }

  @Test
  void another_code_replaces_it_under_a_tier_that_takes_one() {
    give(USE, "personal");
    give(USE, "opinion");

    assertThat(codes(USE)).containsExactly("opinion");
  }

  @Test
  void codes_add_up_under_a_tier_that_takes_any_number() {
    give(USE, "personal");
    give(ATTITUDE, "mixed");
    give(THEMES, "privacy");
    give(THEMES, "accessibility");

    assertThat(codes(THEMES)).containsExactly("privacy", "accessibility");

    give(THEMES, "privacy");

    assertThat(codes(THEMES)).containsExactly("accessibility");
  }

  @Test
  void the_last_code_taken_back_leaves_the_question_open() {
    give(USE, "opinion");
    give(USE, "opinion");

    assertThat(session.annotation(1).answer(USE)).isEmpty();
  }

  @Test
  void an_open_code_takes_several_terms_that_are_compared_folded() {
    give(USE, "personal");
    give(ATTITUDE, "mixed");
    session.toggle(1, THEMES, "other-theme", "Night shifts", List.of());
    session.toggle(1, THEMES, "other-theme", "insurance", List.of());
    session.toggle(1, THEMES, "other-theme", "night  SHIFTS", List.of());

    assertThat(session.annotation(1).answer(THEMES).orElseThrow().codings())
        .extracting(Coding::term)
        .containsExactly("insurance");
  }

  @Test
  void none_is_an_answer_and_can_be_taken_back() {
    session.none(1, USE);
    assertThat(session.annotation(1).answer(USE).orElseThrow().state()).isEqualTo(AnswerState.NONE);

    session.none(1, USE);
    assertThat(session.annotation(1).answer(USE)).isEmpty();
  }

  @Test
  void none_replaces_a_code() {
    give(USE, "opinion");
    session.none(1, USE);

    assertThat(session.annotation(1).answer(USE).orElseThrow().codings()).isEmpty();
  }

  @Test
  void an_answer_can_be_cleared() {
    give(USE, "opinion");
    session.clear(1, USE);

    assertThat(session.annotation(1).answers()).isEmpty();
  }

  @Test
  void a_standing_code_is_pointed_at_other_words() {
    give(USE, "opinion");
    session.point(1, USE, "opinion", List.of(new Span(0, 6)));

    assertThat(session.annotation(1).answer(USE).orElseThrow().codings())
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.evidence()).containsExactly(new Span(0, 6));
              assertThat(coding.origin()).isEqualTo(Origin.BY_HAND);
            });
  }

  @Test
  void pointing_without_a_code_changes_nothing() {
    session.point(1, USE, "opinion", List.of(new Span(0, 6)));

    assertThat(project.project().acts().count()).isZero();
  }

  @Test
  void answers_that_no_longer_apply_are_set_aside_and_named() {
    give(USE, "personal");
    give(ATTITUDE, "mixed");
    give(THEMES, "privacy");

    Edit edit = give(USE, "opinion");

    assertThat(edit.setAside()).containsExactlyInAnyOrder("Attitude", "Themes");
    assertThat(edit.annotation().answers()).hasSize(1);
  }

  @Test
  void what_was_set_aside_comes_back_with_undo_in_one_step() {
    give(USE, "personal");
    give(ATTITUDE, "mixed");
    give(THEMES, "privacy");
    Annotation before = session.annotation(1);
    give(USE, "opinion");

    session.undo();

    assertThat(session.annotation(1).answers())
        .containsExactlyInAnyOrderElementsOf(before.answers());
  }

  @Test
  void done_with_an_open_question_names_it_and_changes_nothing() {
    give(USE, "personal");
    give(ATTITUDE, "mixed");

    Finish finish = session.done(1, false);

    assertThat(finish).isInstanceOf(Finish.Unanswered.class);
    assertThat(((Finish.Unanswered) finish).open())
        .extracting(Question::key)
        .containsExactly(THEMES);
    assertThat(session.annotation(1).done()).isFalse();
  }

  @Test
  void done_can_record_none_also_for_questions_that_only_then_apply() {
    give(USE, "personal");

    Finish finish = session.done(1, true);

    assertThat(((Finish.Finished) finish).recordedNone())
        .extracting(question -> question.key().tier())
        .containsExactly("attitude");
    assertThat(session.annotation(1).done()).isTrue();
    assertThat(session.annotation(1).exposure()).isEqualTo(Exposure.NONE);
  }

  @Test
  void done_again_is_not_another_act() {
    give(USE, "opinion");
    session.done(1, false);
    long acts = project.project().acts().count();

    session.done(1, false);

    assertThat(project.project().acts().count()).isEqualTo(acts);
  }

  @Test
  void a_done_annotation_in_which_a_question_opens_is_a_draft_again() {
    give(USE, "opinion");
    session.done(1, false);

    assertThat(give(USE, "personal").annotation().done()).isFalse();
  }

  @Test
  void a_done_annotation_can_be_reopened() {
    give(USE, "opinion");
    session.done(1, false);

    assertThat(session.reopen(1).annotation().done()).isFalse();
  }

  @Test
  void flags_and_memos_are_kept_beside_the_answers() {
    session.flag(1, "sarcasm?");
    session.memo(1, "ask the team");

    assertThat(session.annotation(1).flag()).isEqualTo("sarcasm?");
    assertThat(session.annotation(1).memo()).isEqualTo("ask the team");
    assertThat(session.flag(1, null).annotation().flag()).isNull();
  }

  @Test
  void the_codes_of_two_coders_stay_apart() {
    give(USE, "opinion");
    CodingSession other =
        new CodingSession(
            project.project(),
            project.codebook(),
            project.coder("Coder B"),
            1,
            java.time.InstantSource.fixed(CodedProject.NOW));

    other.toggle(1, USE, "personal", null, List.of());

    assertThat(codes(USE)).containsExactly("opinion");
    assertThat(other.undo()).isPresent();
    assertThat(other.undo()).isEmpty();
    assertThat(codes(USE)).containsExactly("opinion");
    assertThat(other.coder().name()).isEqualTo("Coder B");
  }

  @Test
  void a_recoding_is_an_annotation_of_its_own() {
    give(USE, "opinion");
    CodingSession second =
        new CodingSession(
            project.project(),
            project.codebook(),
            project.coder("Coder A"),
            2,
            java.time.InstantSource.fixed(CodedProject.NOW));

    assertThat(second.annotation(1).answers()).isEmpty();
  }

  @Test
  void a_tier_that_the_codebook_does_not_have_is_a_programming_error() {
    assertThatThrownBy(() -> give(AnswerKey.ofPost("mood"), "blue"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
