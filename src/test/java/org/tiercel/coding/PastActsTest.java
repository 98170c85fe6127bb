package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Change;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Span;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Batches;
import org.tiercel.store.HistoryFilter;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.PastAct;
import org.tiercel.task.Progress;

/// The history as it is read, states of old, and putting back.
class PastActsTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void create() {
    project = CodedProject.tiered(folder, "first post", "second post", "third post");
    session = project.session();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private CodingSession of(String name) {
    return new CodingSession(
        project.project(),
        project.codebook(),
        project.coder(name),
        1,
        InstantSource.fixed(CodedProject.NOW));
  }

  private PastActs readBy(String name) {
    return new PastActs(project.project(), project.coder(name));
  }

  private List<PastAct> acts(HistoryFilter filter) {
    return readBy("Coder A").page(filter, Long.MAX_VALUE, 1_000, Progress.none()).acts();
  }

  private void batch(boolean othersHidden, boolean withheld) {
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Reliability", othersHidden, 0.5, 1, CodedProject.NOW, null),
            List.of(new Batches.Member(1, withheld)),
            List.of(project.coder("Coder A").id()));
  }

  @Test
  void pages_follow_each_other_without_a_gap_newest_first() {
    for (int i = 0; i < 7; i++) {
      session.memo(1 + i % 3, "memo " + i);
    }
    List<Long> numbers = new ArrayList<>();
    long next = Long.MAX_VALUE;
    do {
      PastActs.Page page = readBy("Coder A").page(HistoryFilter.ALL, next, 3, Progress.none());
      page.acts().forEach(act -> numbers.add(act.number()));
      next = page.next();
    } while (next > 0);
    assertThat(numbers).hasSize(7).isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  void post_coder_kind_and_code_narrow_the_history_together() {
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(2, USE, "personal", null, List.of());
    session.toggle(2, USE, "opinion", null, List.of());
    session.memo(2, "hm");
    of("Coder B").toggle(2, USE, "personal", null, List.of());
    long me = project.coder("Coder A").id();

    assertThat(acts(new HistoryFilter(2L, null, List.of(), null, null))).hasSize(4);
    assertThat(acts(new HistoryFilter(2L, me, List.of(), null, null))).hasSize(3);
    assertThat(acts(new HistoryFilter(null, me, List.of("memo"), null, null))).hasSize(1);
    assertThat(acts(new HistoryFilter(null, null, List.of(), "use", "personal"))).hasSize(3);
    assertThat(acts(new HistoryFilter(2L, me, List.of("code"), "use", "opinion"))).hasSize(1);
  }

  @Test
  void acts_that_concern_the_project_tell_their_details() {
    new HostConsent(project.project(), InstantSource.fixed(CodedProject.NOW))
        .give(project.coder("Coder A"), "llm.example.org", 3);
    assertThat(acts(HistoryFilter.ALL).getFirst())
        .satisfies(
            act -> {
              assertThat(act.kind()).isEqualTo("consented");
              assertThat(act.changes()).isEmpty();
              assertThat(act.details()).containsEntry("host", "llm.example.org");
            });
  }

  @Test
  void a_batch_with_hidden_coders_hides_what_they_did() {
    session.memo(1, "mine");
    of("Coder B").memo(2, "hers");
    batch(true, false);

    long other = project.coder("Coder B").id();
    assertThat(acts(HistoryFilter.ALL)).hasSize(1);
    assertThat(acts(HistoryFilter.ALL.by(other))).isEmpty();
    assertThat(readBy("Coder B").page(HistoryFilter.ALL, Long.MAX_VALUE, 9, Progress.none()).acts())
        .hasSize(2);
  }

  @Test
  void where_suggestions_are_withheld_nothing_tells_that_there_were_any() {
    project.run("tiny", suggesting(1), suggesting(2));
    CodingSession other = of("Coder B");
    other.accept(1, other.offer(1).offered().getFirst());
    other.accept(2, other.offer(2).offered().getFirst());
    other.reject(1, other.offer(1).offered().getFirst());
    batch(false, true);

    List<PastAct> onFirst = acts(new HistoryFilter(1L, null, List.of(), null, null));
    assertThat(onFirst).extracting(PastAct::kind).doesNotContain("accept");
    assertThat(onFirst)
        .allSatisfy(
            act ->
                assertThat(act.changes())
                    .isNotEmpty()
                    .noneMatch(Change.OfDecision.class::isInstance));
    assertThat(acts(new HistoryFilter(2L, null, List.of(), null, null)))
        .extracting(PastAct::kind)
        .containsExactly("accept");
  }

  private static MachineAnnotation suggesting(long post) {
    return CodedProject.says(
        post, CodedProject.answer("use", CodedProject.code("personal", 0.9, new Span(0, 5))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_state_of_old_is_as_it_was(long seed) {
    System.out.println("seed " + seed);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    List<Annotation> states = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      act(random);
      List<PastAct> newest = acts(HistoryFilter.ALL);
      if (!newest.isEmpty() && !numbers.contains(newest.getFirst().number())) {
        numbers.add(newest.getFirst().number());
        states.add(session.annotation(newest.getFirst().annotation().postId()));
      }
    }
    for (PastAct act : acts(HistoryFilter.ALL)) {
      Annotation then = states.get(numbers.indexOf(act.number()));
      Annotation rebuilt = readBy("Coder A").stateAfter(act);
      assertThat(rebuilt.answers()).containsExactlyInAnyOrderElementsOf(then.answers());
      assertThat(rebuilt.excerpts()).isEqualTo(then.excerpts());
      assertThat(List.of(rebuilt.done(), rebuilt.memo()))
          .isEqualTo(List.of(then.done(), then.memo()));
    }
  }

  private void act(RandomGenerator random) {
    long post = random.nextLong(1, 4);
    switch (random.nextInt(6)) {
      case 0 -> session.toggle(post, USE, "personal", null, List.of());
      case 1 -> session.toggle(post, USE, "opinion", null, List.of());
      case 2 -> session.memo(post, "memo " + random.nextInt(5));
      case 3 -> session.done(post, true);
      case 4 -> session.undo();
      default -> session.none(post, USE);
    }
  }

  @Test
  void what_an_act_had_altered_is_put_back_whatever_was_done_since_and_that_is_undone() {
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(1, USE, "personal", null, List.of());
    PastAct change = acts(HistoryFilter.ALL).getFirst();
    session.none(1, USE);
    session.memo(1, "kept");

    assertThat(session.putBack(change)).isTrue();
    assertThat(session.annotation(1).answer(USE).orElseThrow().codes()).containsExactly("opinion");
    assertThat(session.annotation(1).memo()).isEqualTo("kept");
    assertThat(acts(HistoryFilter.ALL).getFirst().kind()).isEqualTo("put-back");
    assertThat(session.putBack(change)).isFalse();

    session.undo();
    assertThat(session.annotation(1).answer(USE).orElseThrow().codes()).isEmpty();
  }

  @Test
  void a_memo_on_a_code_is_put_back_too() {
    MemoSubject.Note subject = new MemoSubject.OfCode("use", "personal");
    session.note(subject, "first");
    session.note(subject, "second");
    PastAct second = acts(HistoryFilter.ALL).getFirst();
    session.note(subject, "third");
    assertThat(session.putBack(second)).isTrue();
    assertThat(project.project().memos().note(subject, project.coder("Coder A").id()))
        .isEqualTo("first");
    session.undo();
    assertThat(project.project().memos().note(subject, project.coder("Coder A").id()))
        .isEqualTo("third");
  }

  @Test
  void nobody_puts_back_what_another_coder_did() {
    of("Coder B").toggle(1, USE, "opinion", null, List.of());
    PastAct others = acts(HistoryFilter.ALL).getFirst();
    assertThatThrownBy(() -> session.putBack(others))
        .isInstanceOf(TiercelException.class)
        .hasMessage("Nobody rewrites another coder's codes; only Coder B can put this back.");
  }

  @Test
  void an_answer_of_an_excerpt_that_is_gone_waits_for_the_excerpt(@TempDir Path other) {
    project.close();
    project = CodedProject.values(other, "It helps and I lean on it.");
    session = project.session();
    session.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
    long excerpt = session.addExcerpt(1, new Span(0, 8), "product", "gpt", null);
    session.toggle(1, AnswerKey.ofExcerpt("product", excerpt), "claude", null, List.of());
    PastAct changed = acts(HistoryFilter.ALL).getFirst();
    session.removeExcerpt(1, excerpt);
    PastAct removed = acts(HistoryFilter.ALL).getFirst();

    assertThatThrownBy(() -> session.putBack(changed))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("put the excerpt back first");
    assertThat(session.putBack(removed)).isTrue();
    assertThat(session.annotation(1).excerpts()).hasSize(1);
    assertThat(session.putBack(changed)).isTrue();
    assertThat(session.annotation(1).answer(AnswerKey.ofExcerpt("product", excerpt)))
        .hasValueSatisfying(answer -> assertThat(answer.codes()).containsExactly("gpt"));
  }
}
