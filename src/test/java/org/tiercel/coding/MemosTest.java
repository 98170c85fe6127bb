package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Memo;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Span;
import org.tiercel.store.Batches;

/// Memos on posts, excerpts, codes, tiers and the project.
class MemosTest {
  private static final MemoSubject.Note STUDY = new MemoSubject.OfProject();
  private static final MemoSubject.Note CODE = new MemoSubject.OfCode("values", "privacy");
  private static final MemoSubject.Note TIER = new MemoSubject.OfTier("values");

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void create() {
    project = CodedProject.values(folder, "It keeps what I say to itself.", "Second post.");
    session = project.session();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private String note(MemoSubject.Note subject) {
    return project.project().memos().note(subject, project.coder("Coder A").id());
  }

  private List<Memo> visibleTo(String name) {
    return project.project().memos().visible(project.coder(name).id());
  }

  @Test
  void memos_on_codes_tiers_and_the_project_are_undone_and_done_again() {
    session.note(STUDY, "Coded in March.");
    session.note(CODE, "Also of data sold on.");
    session.note(CODE, "Also of data that is sold.");

    assertThat(session.undo().orElseThrow().postId()).isZero();
    assertThat(note(CODE)).isEqualTo("Also of data sold on.");
    session.undo();
    assertThat(note(CODE)).isEmpty();
    assertThat(visibleTo("Coder A")).hasSize(1);
    session.redo();
    session.redo();
    assertThat(note(CODE)).isEqualTo("Also of data that is sold.");
    assertThat(note(STUDY)).isEqualTo("Coded in March.");
  }

  @Test
  void undo_of_a_memo_survives_closing_the_project_among_acts_on_posts() {
    session.note(TIER, "Ask of each quote.");
    session.memo(1, "Whose data?");
    project.reopen();

    CodingSession later = project.session();
    assertThat(later.undo().orElseThrow().postId()).isEqualTo(1);
    assertThat(later.undo().orElseThrow().postId()).isZero();
    assertThat(note(TIER)).isEmpty();
    assertThat(later.undo()).isEmpty();
  }

  @Test
  void a_memo_that_says_the_same_is_no_act() {
    session.note(STUDY, "");
    assertThat(session.undo()).isEmpty();
  }

  @Test
  void each_coder_has_a_memo_of_their_own_on_the_same_code() {
    session.note(CODE, "Mine.");
    of("Coder B").note(CODE, "Hers.");
    assertThat(note(CODE)).isEqualTo("Mine.");
    assertThat(visibleTo("Coder A")).extracting(Memo::text).containsExactly("Mine.", "Hers.");
  }

  private long excerpt(@Nullable Span span) {
    session.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
    return session.addExcerpt(1, span);
  }

  @Test
  void the_memo_on_an_excerpt_goes_and_comes_back_with_it() {
    long excerpt = excerpt(new Span(3, 8));
    session.memo(1, excerpt, "Trust, not privacy?");
    session.removeExcerpt(1, excerpt);
    assertThat(visibleTo("Coder A")).isEmpty();

    session.undo();
    assertThat(visibleTo("Coder A"))
        .containsExactly(
            new Memo(
                new MemoSubject.OfExcerpt(1, 1, excerpt, new Span(3, 8)),
                project.coder("Coder A"),
                "Trust, not privacy?"));
    session.undo();
    assertThat(session.annotation(1).excerpt(excerpt).orElseThrow().memo()).isEmpty();
  }

  @Test
  void memos_stand_in_the_order_project_tiers_codes_posts_excerpts() {
    long excerpt = excerpt(null);
    session.memo(1, excerpt, "e");
    session.memo(2, "d");
    session.memo(1, "c");
    session.note(CODE, "b");
    session.note(TIER, "a");
    session.note(STUDY, "0");
    assertThat(visibleTo("Coder A"))
        .extracting(Memo::text)
        .containsExactly("0", "a", "b", "c", "d", "e");
  }

  @Test
  void memos_are_found_by_all_their_words_as_posts_are() {
    session.memo(1, "Trust, or no privacy at all?");
    session.memo(2, "Trust alone");
    session.note(CODE, "Ça va 👍🏽");
    long me = project.coder("Coder A").id();
    assertThat(project.project().memos().search("PRIVACY trust", me, 10)).hasSize(1);
    assertThat(project.project().memos().search("tru", me, 10)).hasSize(2);
    assertThat(project.project().memos().search("trust", me, 1)).hasSize(1);
    assertThat(project.project().memos().search("ca 👍", me, 10)).hasSize(1);
    assertThat(project.project().memos().search("\"trust alone\"", me, 10)).hasSize(1);
    assertThat(project.project().memos().search(" ", me, 10)).isEmpty();
  }

  @Test
  void an_open_batch_with_hidden_coders_hides_their_memos_on_everything() {
    CodingSession other = of("Coder B");
    other.memo(1, "I took it for trust.");
    other.note(CODE, "I use it for trust.");
    session.memo(1, "Mine on trust.");
    Coder me = project.coder("Coder A");
    Batch batch =
        project
            .project()
            .batches()
            .create(
                new Batch(0, "Reliability", true, 0, 1, CodedProject.NOW, null),
                List.of(new Batches.Member(1, false)),
                List.of(me.id()));

    assertThat(visibleTo("Coder A")).extracting(Memo::text).containsExactly("Mine on trust.");
    assertThat(project.project().memos().search("trust", me.id(), 10)).hasSize(1);
    assertThat(visibleTo("Coder B")).hasSize(3);

    project.project().batches().close(batch.id(), CodedProject.NOW);
    assertThat(visibleTo("Coder A")).hasSize(3);
  }

  @Test
  void history_keeps_what_a_memo_said_before() {
    session.note(CODE, "first");
    session.note(CODE, "second");
    assertThat(project.project().acts().latest(project.coder("Coder A").id(), 1))
        .first()
        .satisfies(
            act -> {
              assertThat(act.annotation())
                  .isEqualTo(AnnotationKey.ofNoPost(project.coder("Coder A").id()));
              assertThat(act.changes()).containsExactly(new Change.OfNote(CODE, "first", "second"));
            });
  }

  private CodingSession of(String name) {
    return new CodingSession(
        project.project(),
        project.codebook(),
        project.coder(name),
        1,
        InstantSource.fixed(CodedProject.NOW));
  }
}
