package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Span;
import org.tiercel.domain.TiercelException;

/// Taking acts back and doing them again, on whichever post, and after the project was closed.
class UndoTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  @TempDir Path folder;
  private CodedProject project;

  @BeforeEach
  void create() {
    project = CodedProject.tiered(folder, "first post", "second post", "third post");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void undo_and_redo_go_from_post_to_post() {
    CodingSession session = project.session();
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(2, USE, "personal", null, List.of());

    assertThat(session.undo().orElseThrow().postId()).isEqualTo(2);
    assertThat(session.undo().orElseThrow().postId()).isEqualTo(1);
    assertThat(session.undo()).isEmpty();
    assertThat(session.annotation(1).answers()).isEmpty();

    assertThat(session.redo().orElseThrow().postId()).isEqualTo(1);
    assertThat(session.redo().orElseThrow().postId()).isEqualTo(2);
    assertThat(session.redo()).isEmpty();
    assertThat(session.annotation(2).answer(USE)).isPresent();
  }

  @Test
  void a_new_act_ends_what_could_be_done_again() {
    CodingSession session = project.session();
    session.toggle(1, USE, "opinion", null, List.of());
    session.undo();
    session.memo(1, "hm");

    assertThat(session.redo()).isEmpty();
  }

  @Test
  void undo_survives_closing_the_project() {
    CodingSession session = project.session();
    session.toggle(1, USE, "opinion", null, List.of());
    session.done(1, false);
    session.undo();
    project.reopen();

    CodingSession again = project.session();

    assertThat(again.redo().orElseThrow().kind()).isEqualTo(ActKind.UNDO);
    assertThat(again.annotation(1).done()).isTrue();
    again.undo();
    again.undo();
    assertThat(again.annotation(1).answers()).isEmpty();
    assertThat(again.undo()).isEmpty();
  }

  @Test
  void undoing_stands_in_the_history_and_names_what_it_undid() {
    CodingSession session = project.session();
    session.flag(1, "why");
    session.undo();

    List<Act> acts = project.project().acts().ofPost(1);

    assertThat(acts).extracting(Act::kind).containsExactly(ActKind.FLAG, ActKind.UNDO);
    assertThat(acts.getLast().undoes()).isEqualTo(acts.getFirst().group());
  }

  @Test
  void what_was_changed_since_is_not_undone_over_it() {
    CodingSession session = project.session();
    session.memo(1, "mine");
    AnnotationKey key = session.annotation(1).key();
    project
        .project()
        .acts()
        .save(
            List.of(
                new Act(
                    "elsewhere",
                    "elsewhere",
                    CodedProject.NOW,
                    ActKind.MEMO,
                    key,
                    List.of(new Change.OfMemo("mine", "by another window")),
                    null)));

    assertThatThrownBy(session::undo)
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("changed since");
    assertThat(session.annotation(1).memo()).isEqualTo("by another window");
  }

  @Test
  void acts_done_together_are_undone_together() {
    AnnotationKey first = project.session().annotation(1).key();
    AnnotationKey second = project.session().annotation(2).key();
    project
        .project()
        .acts()
        .save(
            List.of(
                new Act(
                    "a",
                    "both",
                    CodedProject.NOW,
                    ActKind.IMPORT,
                    first,
                    List.of(new Change.OfMemo("", "one")),
                    null),
                new Act(
                    "b",
                    "both",
                    CodedProject.NOW,
                    ActKind.IMPORT,
                    second,
                    List.of(new Change.OfMemo("", "two")),
                    null)));
    CodingSession session = project.session();

    assertThat(session.postsToUndo()).isEqualTo(2);
    Undone undone = session.undo().orElseThrow();

    assertThat(undone.posts()).isEqualTo(2);
    assertThat(session.annotation(1).memo()).isEmpty();
    assertThat(session.annotation(2).memo()).isEmpty();
    assertThat(session.postsToUndo()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_acts_undone_one_by_one_leave_nothing_and_done_again_all(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    CodingSession session = project.session();
    for (int i = 0; i < 25; i++) {
      act(session, random);
    }
    List<Annotation> end = annotations(session);

    int undone = 0;
    while (session.undo().isPresent()) {
      undone++;
    }
    assertThat(annotations(session))
        .as("seed %d", seed)
        .allSatisfy(
            annotation -> {
              assertThat(annotation.answers()).isEmpty();
              assertThat(annotation.memo()).isEmpty();
              assertThat(annotation.done()).isFalse();
            });
    for (int i = 0; i < undone; i++) {
      assertThat(session.redo()).as("seed %d", seed).isPresent();
    }
    assertThat(annotations(session)).as("seed %d", seed).isEqualTo(end);
  }

  private static void act(CodingSession session, RandomGenerator random) {
    long post = random.nextInt(1, 4);
    switch (random.nextInt(6)) {
      case 0 -> session.toggle(post, USE, "personal", null, List.of(new Span(0, 5)));
      case 1 -> session.toggle(post, USE, "opinion", null, List.of());
      case 2 -> session.none(post, USE);
      case 3 -> session.memo(post, "memo " + random.nextInt(3));
      case 4 -> session.done(post, true);
      default -> session.flag(post, random.nextBoolean() ? "flag" : null);
    }
  }

  private static List<Annotation> annotations(CodingSession session) {
    return List.of(session.annotation(1), session.annotation(2), session.annotation(3));
  }
}
