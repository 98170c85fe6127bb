package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;

class ActsTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final Answer PERSONAL = Answer.of(USE, 1, List.of(Coding.byHand("personal")));

  @TempDir Path folder;
  private ProjectFile project;
  private Coder coder;
  private AnnotationKey key;

  @BeforeEach
  void create() {
    project = SomePosts.create(folder, "i talk to it at night", "cheaper than a copay", "same");
    coder = SomePosts.person(project, "Coder A");
    key = AnnotationKey.first(1, coder.id());
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Act act(String uid, ActKind kind, AnnotationKey on, Change... changes) {
    return new Act(uid, uid, THEN, kind, on, List.of(changes), null);
  }

  private Annotation saved(AnnotationKey of) {
    return project.annotations().find(of).orElseThrow();
  }

  @Test
  void an_annotation_comes_back_as_it_was_saved() {
    Excerpt excerpt = new Excerpt(77, new Span(2, 6), "a note");
    AnswerKey value = AnswerKey.ofExcerpt("value", 77);
    AnswerKey severity = new AnswerKey("severity", null, "anxiety");
    Coding open =
        new Coding(
            "other", "Voice  Mode", Origin.CHANGED, 5L, List.of(new Span(0, 1), new Span(7, 9)));
    List<Answer> answers =
        List.of(
            PERSONAL,
            Answer.of(AnswerKey.ofPost("themes"), 2, List.of(Coding.byHand("privacy"), open)),
            Answer.none(severity, 1),
            Answer.of(value, 1, List.of(Coding.byHand("trust"))));
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.OfExcerpt(77, null, excerpt));
    answers.forEach(answer -> changes.add(new Change.OfAnswer(answer.key(), null, answer)));
    changes.add(new Change.OfFlag(null, "ask Coder B"));
    changes.add(new Change.OfMemo("", "sounds tired"));
    changes.add(new Change.OfExposure(Exposure.NONE, Exposure.SHOWN));
    changes.add(new Change.OfDone(false, true));

    project.acts().save(List.of(act("1", ActKind.CODE, key, changes.toArray(Change[]::new))));

    assertThat(saved(key))
        .isEqualTo(
            new Annotation(
                key,
                true,
                "ask Coder B",
                "sounds tired",
                Exposure.SHOWN,
                List.of(excerpt),
                answers));
  }

  @Test
  void an_act_comes_back_from_the_history_with_all_its_changes() {
    Act act =
        act(
            "1",
            ActKind.EXCERPT,
            key,
            new Change.OfExcerpt(9, null, Excerpt.of(9, null)),
            new Change.OfAnswer(USE, null, PERSONAL),
            new Change.OfDone(false, true),
            new Change.OfFlag(null, ""),
            new Change.OfMemo("", "m"),
            new Change.OfExposure(Exposure.NONE, Exposure.WITHHELD),
            new Change.OfDecision(3, null, Decision.REJECTED));
    project.acts().save(List.of(act));

    assertThat(project.acts().latest(coder.id(), 10)).containsExactly(act);
    assertThat(project.acts().ofPost(1)).containsExactly(act);
    assertThat(project.acts().ofPost(2)).isEmpty();
  }

  @Test
  void the_inverse_changes_bring_the_annotation_back() {
    Answer mixed = Answer.of(USE, 1, List.of(Coding.byHand("second-hand")));
    project
        .acts()
        .save(List.of(act("1", ActKind.CODE, key, new Change.OfAnswer(USE, null, PERSONAL))));
    Annotation before = saved(key);
    Act second =
        act(
            "2",
            ActKind.CODE,
            key,
            new Change.OfExcerpt(4, null, Excerpt.of(4, new Span(0, 1))),
            new Change.OfExcerpt(4, Excerpt.of(4, new Span(0, 1)), Excerpt.of(4, new Span(0, 3))),
            new Change.OfAnswer(USE, PERSONAL, mixed));
    project.acts().save(List.of(second));
    assertThat(saved(key).excerpt(4).orElseThrow().span()).isEqualTo(new Span(0, 3));

    project
        .acts()
        .save(List.of(act("3", ActKind.UNDO, key, second.inverse().toArray(Change[]::new))));

    assertThat(saved(key)).isEqualTo(before);
  }

  @Test
  void acts_saved_together_are_saved_whole_or_not_at_all() {
    Act good = act("1", ActKind.CODE, key, new Change.OfAnswer(USE, null, PERSONAL));
    Act sameUid = act("1", ActKind.MEMO, key, new Change.OfMemo("", "m"));

    assertThatThrownBy(() -> project.acts().save(List.of(good, sameUid)))
        .isInstanceOf(RuntimeException.class);

    assertThat(project.annotations().find(key)).isEmpty();
    assertThat(project.acts().count()).isZero();
  }

  @Test
  void removing_an_excerpt_removes_what_was_said_of_it() {
    AnswerKey value = AnswerKey.ofExcerpt("value", 4);
    project
        .acts()
        .save(
            List.of(
                act(
                    "1",
                    ActKind.EXCERPT,
                    key,
                    new Change.OfExcerpt(4, null, Excerpt.of(4, null)),
                    new Change.OfAnswer(
                        value, null, Answer.of(value, 1, List.of(Coding.byHand("trust")))))));
    project
        .acts()
        .save(
            List.of(
                act(
                    "2",
                    ActKind.EXCERPT,
                    key,
                    new Change.OfExcerpt(4, Excerpt.of(4, null), null))));

    assertThat(saved(key).answers()).isEmpty();
    assertThat(saved(key).excerpts()).isEmpty();
    assertThat(project.check().findings()).isEmpty();
  }

  @Test
  void rounds_of_one_coder_and_coders_of_one_post_stay_apart() {
    Coder other = SomePosts.person(project, "Coder B");
    AnnotationKey again = new AnnotationKey(1, coder.id(), 2, 0);
    AnnotationKey others = AnnotationKey.first(1, other.id());
    project
        .acts()
        .save(
            List.of(
                act("1", ActKind.MEMO, key, new Change.OfMemo("", "first")),
                act("2", ActKind.MEMO, again, new Change.OfMemo("", "again")),
                act("3", ActKind.MEMO, others, new Change.OfMemo("", "other"))));

    assertThat(project.annotations().ofPost(1))
        .extracting(Annotation::memo)
        .containsExactlyInAnyOrder("first", "again", "other");
    assertThat(saved(again).memo()).isEqualTo("again");
  }

  @Test
  void done_and_flagged_posts_are_known_by_id() {
    AnnotationKey second = AnnotationKey.first(2, coder.id());
    project
        .acts()
        .save(
            List.of(
                act("1", ActKind.DONE, key, new Change.OfDone(false, true)),
                act("2", ActKind.FLAG, second, new Change.OfFlag(null, ""))));

    assertThat(project.annotations().donePosts(coder.id(), 1).stream()).containsExactly(1);
    assertThat(project.annotations().flaggedPosts(coder.id(), 1).stream()).containsExactly(2);
    assertThat(project.annotations().donePosts(coder.id(), 2).stream()).isEmpty();
  }

  @Test
  void only_done_annotations_are_handed_over_and_in_order_of_posts() {
    List<Act> acts = new ArrayList<>();
    for (long post : new long[] {3, 1, 2}) {
      AnnotationKey on = AnnotationKey.first(post, coder.id());
      acts.add(act("d" + post, ActKind.DONE, on, new Change.OfDone(false, post != 2)));
    }
    project.acts().save(acts);

    List<Long> posts = new ArrayList<>();
    project.annotations().forEachDone(coder.id(), 1, a -> posts.add(a.key().postId()));

    assertThat(posts).containsExactly(1L, 3L);
  }

  @Test
  void a_note_on_the_project_stands_in_the_history_without_a_post() {
    project.acts().note(coder, "switched-coder", "n1", THEN, "{}");

    assertThat(project.acts().count()).isEqualTo(1);
    assertThat(project.acts().latest(coder.id(), 10)).isEmpty();
  }
}
