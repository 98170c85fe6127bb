package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;
import static org.tiercel.coding.CodedProject.span;
import static org.tiercel.coding.CodedProject.unproven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Suggestion;
import org.tiercel.store.Batches.Member;

/// What a coder does with what machines suggest.
class SuggestionsTest {
  private static final String TEXT = "i talk to chatgpt every night, it never judges me";
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void sitDown() {
    project = CodedProject.tiered(folder, TEXT, "second");
    project.run(
        "gpt",
        says(
            1,
            answer("use", code("personal", 0.9, span(TEXT, "i talk"))),
            answer("attitude", code("positive", 0.7, span(TEXT, "never judges"))),
            answer(
                "themes",
                code("non-judgment", 0.8, span(TEXT, "judges")),
                unproven("accessibility"))));
    session = project.session();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Suggestion suggestion(String code) {
    return session.offer(1).offered().stream()
        .filter(s -> s.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Map<Long, Decision> decisions() {
    return project.project().suggestions().decisions(1, session.coder().id(), 1);
  }

  private List<Coding> codings(AnswerKey question) {
    return session.annotation(1).answer(question).map(a -> a.codings()).orElse(List.of());
  }

  @Test
  void a_taken_suggestion_remembers_where_it_came_from() {
    session.accept(1, suggestion("personal"));

    assertThat(codings(USE))
        .containsExactly(
            new Coding(
                "personal",
                null,
                Origin.ACCEPTED,
                suggestion("personal").id(),
                List.of(span(TEXT, "i talk"))));
    assertThat(decisions())
        .containsExactly(Map.entry(suggestion("personal").id(), Decision.ACCEPTED));
  }

  @Test
  void another_code_in_its_place_is_a_change() {
    session.toggle(1, USE, "opinion", null, List.of());

    assertThat(codings(USE)).extracting(Coding::origin).containsExactly(Origin.CHANGED);
    assertThat(decisions()).containsValue(Decision.CHANGED);
  }

  @Test
  void taking_the_changed_code_back_leaves_the_suggestion_undecided() {
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(1, USE, "opinion", null, List.of());

    assertThat(decisions()).isEmpty();
  }

  @Test
  void a_rejected_suggestion_stays_rejected_when_another_code_is_given() {
    session.reject(1, suggestion("personal"));
    session.toggle(1, USE, "opinion", null, List.of());

    assertThat(decisions()).containsValue(Decision.REJECTED);
  }

  @Test
  void a_suggested_code_given_with_other_words_keeps_the_coders_words() {
    session.toggle(1, USE, "personal", null, List.of(span(TEXT, "chatgpt")));

    assertThat(codings(USE).getFirst().evidence()).containsExactly(span(TEXT, "chatgpt"));
    assertThat(codings(USE).getFirst().origin()).isEqualTo(Origin.ACCEPTED);
  }

  @Test
  void taking_all_goes_tier_by_tier_and_leaves_what_nothing_bears_out() {
    Acceptance acceptance = session.acceptAll(1);

    assertThat(acceptance.taken()).isEqualTo(3);
    assertThat(acceptance.withoutEvidence()).isEqualTo(1);
    assertThat(acceptance.disputed()).isEmpty();
    assertThat(codings(THEMES)).extracting(Coding::code).containsExactly("non-judgment");
  }

  @Test
  void taking_all_is_undone_in_one_step() {
    session.acceptAll(1);
    session.undo();

    assertThat(session.annotation(1).answers()).isEmpty();
    assertThat(decisions()).isEmpty();
  }

  @Test
  void taking_all_skips_tiers_where_machines_disagree_and_those_that_follow_from_them() {
    project.run("llama", says(1, answer("use", code("opinion", 0.6, span(TEXT, "chatgpt")))));

    Acceptance acceptance = session.acceptAll(1);

    assertThat(acceptance.disputed()).containsExactly("Use");
    assertThat(acceptance.taken()).isZero();
    assertThat(session.annotation(1).answers()).isEmpty();
  }

  @Test
  void taking_all_leaves_what_was_rejected_or_answered_otherwise() {
    session.toggle(1, USE, "personal", null, List.of());
    session.toggle(1, AnswerKey.ofPost("attitude"), "mixed", null, List.of());
    session.reject(1, suggestion("non-judgment"));

    Acceptance acceptance = session.acceptAll(1);

    assertThat(acceptance.taken()).isZero();
    assertThat(codings(AnswerKey.ofPost("attitude")))
        .extracting(Coding::code)
        .containsExactly("mixed");
  }

  @Test
  void suggestions_left_untouched_at_done_are_passed_over() {
    session.accept(1, suggestion("personal"));
    session.done(1, true);

    assertThat(decisions().get(suggestion("positive").id())).isEqualTo(Decision.PASSED_OVER);
    assertThat(decisions().get(suggestion("personal").id())).isEqualTo(Decision.ACCEPTED);
    assertThat(session.annotation(1).exposure()).isEqualTo(Exposure.SHOWN);
  }

  @Test
  void where_a_batch_withholds_them_nothing_is_offered_and_done_says_so() {
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Blind", false, 1, 1, CodedProject.NOW, null),
            List.of(new Member(1, true)),
            List.of(session.coder().id()));

    assertThat(session.offer(1).offered()).isEmpty();
    assertThat(session.acceptAll(1).taken()).isZero();
    session.toggle(1, USE, "personal", null, List.of());
    assertThat(codings(USE)).extracting(Coding::origin).containsExactly(Origin.BY_HAND);
    session.done(1, true);
    assertThat(session.annotation(1).exposure()).isEqualTo(Exposure.WITHHELD);
    assertThat(decisions()).isEmpty();
  }

  @Test
  void what_was_seen_before_a_batch_withheld_it_stays_seen() {
    session.accept(1, suggestion("personal"));
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Blind", false, 1, 1, CodedProject.NOW, null),
            List.of(new Member(1, true)),
            List.of(session.coder().id()));

    session.done(1, true);

    assertThat(session.annotation(1).exposure()).isEqualTo(Exposure.SHOWN);
  }

  @Test
  void taking_one_of_several_codes_adds_it_to_those_that_stand() {
    session.toggle(1, USE, "personal", null, List.of());
    session.toggle(1, AnswerKey.ofPost("attitude"), "mixed", null, List.of());
    session.toggle(1, THEMES, "privacy", null, List.of());

    session.accept(1, suggestion("non-judgment"));
    session.reject(1, suggestion("non-judgment"));

    assertThat(codings(THEMES)).extracting(Coding::code).containsExactly("privacy");
    session.reject(1, suggestion("non-judgment"));
    assertThat(decisions()).doesNotContainKey(suggestion("non-judgment").id());
  }
}
