package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Run;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;

class RunsTest {
  @TempDir Path folder;
  private ProjectFile project;
  private Coder rules;
  private Coder person;

  @BeforeEach
  void create() {
    project = SomePosts.create(folder, "i use it", "not for me", "i use it too");
    rules = project.coders().join("Rules", CoderKind.RULES);
    person = SomePosts.person(project, "Coder A");
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Run begin() {
    return project.runs().begin(rules, 1, List.of("use", "value"), "{}", THEN);
  }

  private static MachineAnswer uses(String code, Span evidence) {
    return new MachineAnswer(
        AnswerKey.ofPost("use"),
        AnswerState.CODED,
        List.of(
            new MachineCoding(
                new Coding(code, null, Origin.MACHINE, null, List.of(evidence)),
                0.9,
                "Says so.",
                false)));
  }

  private void say(Run run, long post, String code) {
    project
        .runs()
        .writer(run)
        .write(
            List.of(new MachineAnnotation(post, List.of(), List.of(uses(code, new Span(0, 5))))));
  }

  @Test
  void a_suggestion_is_offered_with_confidence_rationale_and_evidence() {
    Run run = begin();
    say(run, 1, "personal");

    Suggestions.Offer offer = project.suggestions().offer(1, person.id());

    assertThat(offer.withheld()).isFalse();
    assertThat(offer.offered())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.coder()).isEqualTo(rules);
              assertThat(s.run()).isEqualTo(run.id());
              assertThat(s.tier()).isEqualTo("use");
              assertThat(s.code()).isEqualTo("personal");
              assertThat(s.confidence()).isEqualTo(0.9);
              assertThat(s.rationale()).isEqualTo("Says so.");
              assertThat(s.evidence()).containsExactly(new Span(0, 5));
              assertThat(s.hasEvidence()).isTrue();
            });
  }

  @Test
  void a_suggested_excerpt_comes_with_its_span() {
    Run run = begin();
    AnswerKey value = AnswerKey.ofExcerpt("value", 42);
    MachineAnswer answer =
        new MachineAnswer(
            value, AnswerState.CODED, List.of(MachineCoding.plain(Coding.byHand("trust"))));
    project
        .runs()
        .writer(run)
        .write(
            List.of(
                new MachineAnnotation(
                    2, List.of(Excerpt.of(42, new Span(0, 3))), List.of(answer))));

    assertThat(project.suggestions().offer(2, person.id()).offered())
        .extracting(Suggestion::excerpt)
        .containsExactly(Excerpt.of(42, new Span(0, 3)));
  }

  @Test
  void only_the_latest_run_that_processed_the_post_is_offered() {
    say(begin(), 1, "personal");
    Run later = begin();
    say(later, 2, "opinion");

    assertThat(project.suggestions().offer(1, person.id()).offered())
        .extracting(Suggestion::code)
        .containsExactly("personal");
    say(later, 1, "second-hand");
    assertThat(project.suggestions().offer(1, person.id()).offered())
        .extracting(Suggestion::code)
        .containsExactly("second-hand");
  }

  @Test
  void a_run_counts_its_posts_and_is_handed_over_in_order() {
    Run run = begin();
    say(run, 3, "personal");
    say(run, 1, "personal");
    project.runs().writer(run).write(List.of(new MachineAnnotation(2, List.of(), List.of())));
    assertThat(project.runs().latestFinished(rules.id())).isEmpty();
    project.runs().finish(run, THEN);

    List<Long> posts = new ArrayList<>();
    project.annotations().forEachOfRun(run.id(), a -> posts.add(a.key().postId()));

    assertThat(posts).containsExactly(1L, 2L, 3L);
    assertThat(project.runs().latestFinished(rules.id()).orElseThrow().posts()).isEqualTo(3);
    assertThat(project.annotations().ofPost(1)).as("people only").isEmpty();
  }

  @Test
  void decisions_are_kept_by_coder_and_can_be_taken_back() {
    say(begin(), 1, "personal");
    long id = project.suggestions().offer(1, person.id()).offered().getFirst().id();
    decide(id, null, Decision.REJECTED, "1");
    assertThat(project.suggestions().decisions(1, person.id(), 1))
        .isEqualTo(Map.of(id, Decision.REJECTED));
    Coder other = SomePosts.person(project, "Coder B");
    assertThat(project.suggestions().decisions(1, other.id(), 1)).isEmpty();

    decide(id, Decision.REJECTED, null, "2");

    assertThat(project.suggestions().decisions(1, person.id(), 1)).isEmpty();
  }

  private void decide(
      long suggestion, @Nullable Decision before, @Nullable Decision after, String uid) {
    project
        .acts()
        .save(
            List.of(
                new Act(
                    uid,
                    uid,
                    THEN,
                    ActKind.REJECT,
                    AnnotationKey.first(1, person.id()),
                    List.of(new Change.OfDecision(suggestion, before, after)),
                    null)));
  }

  private Batch batch(double withheldShare, boolean othersHidden) {
    return new Batch(0, "Reliability 1", othersHidden, withheldShare, 7, THEN, null);
  }

  @Test
  void a_batch_withholds_suggestions_from_its_coders_until_it_is_closed() {
    say(begin(), 1, "personal");
    say(begin(), 2, "personal");
    Batch batch =
        project
            .batches()
            .create(
                batch(0.5, false),
                List.of(new Batches.Member(1, true), new Batches.Member(2, false)),
                List.of(person.id()));

    assertThat(project.suggestions().offer(1, person.id()))
        .isEqualTo(new Suggestions.Offer(List.of(), true));
    assertThat(project.suggestions().offer(2, person.id()).offered()).hasSize(1);
    Coder outside = SomePosts.person(project, "Coder C");
    assertThat(project.suggestions().offer(1, outside.id()).offered()).hasSize(1);

    project.batches().close(batch.id(), THEN);

    assertThat(project.suggestions().offer(1, person.id()).offered()).hasSize(1);
  }

  @Test
  void a_batch_withholds_the_same_posts_from_every_coder_and_keeps_share_and_seed() {
    List<Coder> coders =
        Stream.of("Coder B", "Coder C", "Coder D")
            .map(name -> SomePosts.person(project, name))
            .toList();
    for (int post = 1; post <= 3; post++) {
      say(begin(), post, "personal");
    }
    project
        .batches()
        .create(
            batch(0.3, false),
            List.of(
                new Batches.Member(1, false),
                new Batches.Member(2, true),
                new Batches.Member(3, false)),
            coders.stream().map(Coder::id).toList());

    for (Coder coder : coders) {
      assertThat(LongStream.rangeClosed(1, 3).boxed())
          .as(coder.name())
          .filteredOn(post -> project.suggestions().offer(post, coder.id()).withheld())
          .containsExactly(2L);
    }
    assertThat(project.batches().all())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.withheldShare()).isEqualTo(0.3);
              assertThat(kept.seed()).isEqualTo(7);
            });
    assertThat(project.codings().withheld().stream()).containsExactly(2);
  }

  @Test
  void closing_a_batch_freezes_what_its_coders_had_said() {
    AnnotationKey key = AnnotationKey.first(1, person.id());
    memo(key, "1", "", "at first", true);
    Batch batch =
        project
            .batches()
            .create(batch(0, true), List.of(new Batches.Member(1, false)), List.of(person.id()));
    assertThat(project.batches().othersHiddenFrom(person.id())).isTrue();
    project.batches().close(batch.id(), THEN);
    memo(key, "2", "at first", "after discussion", false);

    assertThat(project.batches().othersHiddenFrom(person.id())).isFalse();
    assertThat(project.batches().reading(batch.id(), person.id(), 1))
        .extracting(Annotation::memo)
        .containsExactly("at first");
    assertThat(project.batches().all())
        .singleElement()
        .satisfies(b -> assertThat(b.closed()).isTrue());
  }

  private void memo(AnnotationKey key, String uid, String before, String after, boolean done) {
    List<Change> changes = new ArrayList<>(List.of(new Change.OfMemo(before, after)));
    if (done) {
      changes.add(new Change.OfDone(false, true));
    }
    project.acts().save(List.of(new Act(uid, uid, THEN, ActKind.MEMO, key, changes, null)));
  }
}
