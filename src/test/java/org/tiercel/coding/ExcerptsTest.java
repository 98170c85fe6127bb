package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Act;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;

/// Excerpts and their answers.
class ExcerptsTest {
  private static final Span FIRST = new Span(0, 8);
  private static final Span SECOND = new Span(9, 20);

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void sitDown() {
    project = CodedProject.values(folder, "It helps and I lean on it too much.");
    session = project.session();
    session.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
  }

  @AfterEach
  void close() {
    project.close();
  }

  private List<String> codes(long excerpt) {
    Annotation said = session.annotation(1);
    return said.answers().stream()
        .filter(answer -> Long.valueOf(excerpt).equals(answer.key().excerptId()))
        .flatMap(answer -> answer.codings().stream())
        .map(Coding::code)
        .sorted()
        .toList();
  }

  @Test
  void excerpts_stand_in_the_order_of_the_text_the_whole_post_first() {
    long second = session.addExcerpt(1, SECOND);
    long first = session.addExcerpt(1, FIRST);
    long whole = session.addExcerpt(1, null);

    assertThat(session.annotation(1).excerpts())
        .extracting(Excerpt::id)
        .containsExactly(whole, first, second);
    project.reopen();
    assertThat(project.session().annotation(1).excerpts())
        .extracting(Excerpt::id)
        .containsExactly(whole, first, second);
  }

  @Test
  void an_excerpt_and_its_first_code_are_one_act() {
    session.addExcerpt(1, FIRST, "product", "gpt", null);

    session.undo();

    assertThat(session.annotation(1).excerpts()).isEmpty();
    assertThat(session.annotation(1).answers()).hasSize(1);
  }

  @Test
  void two_excerpts_may_have_the_same_span() {
    long one = session.addExcerpt(1, FIRST, "product", "gpt", null);
    long two = session.addExcerpt(1, FIRST, "product", "claude", null);

    assertThat(codes(one)).containsExactly("gpt");
    assertThat(codes(two)).containsExactly("claude");
  }

  @Test
  void moving_its_ends_leaves_its_answers() {
    long id = session.addExcerpt(1, FIRST, "product", "gpt", null);

    Edit edit = session.moveExcerpt(1, id, SECOND);

    assertThat(edit.annotation().excerpt(id).orElseThrow().span()).isEqualTo(SECOND);
    assertThat(codes(id)).containsExactly("gpt");
  }

  @Test
  void moved_to_another_passage_or_the_whole_post_it_is_so_in_the_file() {
    long id = session.addExcerpt(1, null, "product", "gpt", null);

    session.moveExcerpt(1, id, SECOND);
    project.reopen();
    session = project.session();
    assertThat(session.annotation(1).excerpt(id).orElseThrow().span()).isEqualTo(SECOND);
    assertThat(codes(id)).containsExactly("gpt");

    session.moveExcerpt(1, id, null);
    project.reopen();
    session = project.session();
    assertThat(session.annotation(1).excerpt(id).orElseThrow().span()).isNull();
    assertThat(codes(id)).containsExactly("gpt");
  }

  @Test
  void a_move_is_one_act_that_is_undone_and_done_again() {
    long id = session.addExcerpt(1, FIRST, "product", "gpt", null);
    session.moveExcerpt(1, id, SECOND);

    Undone undone = session.undo().orElseThrow();

    assertThat(undone.acts())
        .flatExtracting(Act::changes)
        .containsExactly(new Change.OfExcerpt(id, Excerpt.of(id, SECOND), Excerpt.of(id, FIRST)));
    assertThat(session.annotation(1).excerpt(id).orElseThrow().span()).isEqualTo(FIRST);
    session.redo();
    assertThat(session.annotation(1).excerpt(id).orElseThrow().span()).isEqualTo(SECOND);
    assertThat(codes(id)).containsExactly("gpt");
  }

  @Test
  void a_moved_excerpt_takes_its_place_in_the_order_of_the_text() {
    long first = session.addExcerpt(1, FIRST);
    long second = session.addExcerpt(1, SECOND);

    Edit edit = session.moveExcerpt(1, first, new Span(21, 30));

    assertThat(edit.annotation().excerpts()).extracting(Excerpt::id).containsExactly(second, first);
    assertThat(session.annotation(1).excerpts()).isEqualTo(edit.annotation().excerpts());
  }

  @Test
  void moving_it_to_where_it_stands_is_no_act() {
    long id = session.addExcerpt(1, FIRST);

    session.moveExcerpt(1, id, FIRST);
    session.undo();

    assertThat(session.annotation(1).excerpts()).isEmpty();
  }

  @Test
  void removing_it_removes_its_answers_and_undo_brings_both_back() {
    long id = session.addExcerpt(1, FIRST, "product", "gpt", null);
    session.removeExcerpt(1, id);
    assertThat(session.annotation(1).answers()).hasSize(1);

    session.undo();

    assertThat(codes(id)).containsExactly("gpt");
  }

  @Test
  void the_answers_of_another_are_repeated_where_none_stand() {
    long from = session.addExcerpt(1, FIRST, "product", "gpt", null);
    session.toggle(1, AnswerKey.ofExcerpt("impact", from), "positive", null, List.of());
    long to = session.addExcerpt(1, SECOND, "product", "claude", null);

    session.repeatAnswers(1, from, to);

    assertThat(codes(to)).containsExactly("claude", "positive");
  }

  @Test
  void an_excerpt_can_be_made_like_another_in_one_act() {
    long from = session.addExcerpt(1, FIRST, "product", "gpt", null);

    long like = session.repeatExcerpt(1, SECOND, from);

    assertThat(codes(like)).containsExactly("gpt");
    session.undo();
    assertThat(session.annotation(1).excerpts()).extracting(Excerpt::id).containsExactly(from);
  }

  @Test
  void excerpts_that_no_longer_apply_are_set_aside_and_come_back() {
    long id = session.addExcerpt(1, FIRST, "product", "gpt", null);

    Edit edit = session.toggle(1, AnswerKey.ofPost("relevant"), "no", null, List.of());

    assertThat(edit.setAside()).contains("Product");
    assertThat(edit.annotation().excerpts()).isEmpty();
    session.undo();
    assertThat(codes(id)).containsExactly("gpt");
  }

  @Test
  void the_first_code_of_an_excerpt_where_a_machine_has_one_comes_from_it() {
    Excerpt machines = Excerpt.of(3, FIRST);
    project.run("gpt", says(1, machines, answer(machines, "product", code("gpt", 0.9))));

    long id = session.addExcerpt(1, FIRST, "product", "gpt", null);

    assertThat(
            session
                .annotation(1)
                .answer(AnswerKey.ofExcerpt("product", id))
                .orElseThrow()
                .codings())
        .extracting(Coding::origin)
        .containsExactly(Origin.ACCEPTED);
  }

  @Test
  void taking_a_suggestion_on_a_passage_makes_the_excerpt_once() {
    Excerpt machines = Excerpt.of(3, FIRST);
    project.run(
        "gpt",
        says(
            1,
            machines,
            answer(machines, "product", code("gpt", 0.9)),
            answer(machines, "impact", code("positive", 0.8))));
    List<Suggestion> offered = session.offer(1).offered();

    offered.forEach(suggestion -> session.accept(1, suggestion));

    assertThat(session.annotation(1).excerpts()).hasSize(1);
    assertThat(codes(session.annotation(1).excerpts().getFirst().id()))
        .containsExactly("gpt", "positive");
  }

  @Test
  void taking_all_makes_excerpts_and_answers_their_tiers() {
    Excerpt machines = Excerpt.of(3, SECOND);
    project.run("gpt", says(1, machines, answer(machines, "product", code("gpt", 0.9))));

    Acceptance acceptance = session.acceptAll(1);

    assertThat(acceptance.taken()).isEqualTo(1);
    assertThat(session.annotation(1).excerpts().getFirst().span()).isEqualTo(SECOND);
    assertThat(session.acceptAll(1).taken()).isZero();
  }

  @Test
  void rejecting_a_taken_suggestion_takes_its_code_back() {
    Excerpt machines = Excerpt.of(3, FIRST);
    project.run("gpt", says(1, machines, answer(machines, "product", code("gpt", 0.9))));
    Suggestion suggestion = session.offer(1).offered().getFirst();
    session.accept(1, suggestion);

    session.reject(1, suggestion);

    assertThat(session.annotation(1).answers()).hasSize(1);
    assertThat(project.project().suggestions().decisions(1, session.coder().id(), 1))
        .containsValue(Decision.REJECTED);
  }
}
