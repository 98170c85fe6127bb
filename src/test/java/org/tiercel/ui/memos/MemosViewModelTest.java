package org.tiercel.ui.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.store.Batches;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

class MemosViewModelTest {
  @TempDir private Path folder;
  private CodedProject project;
  private Workspace workspace;
  private MemosViewModel model;
  private final List<String> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void create() {
    project =
        CodedProject.values(
            folder, "It keeps what I say\n to itself.", "Second " + "post 👍🏽 ".repeat(40));
    workspace =
        new Workspace(
            project.project(),
            project.codebook(),
            project.coder("Coder A"),
            new InlineTaskRunner(),
            InstantSource.fixed(CodedProject.NOW));
    model =
        new MemosViewModel(
            workspace, (title, posts) -> opened.add(title + " " + posts), new Said());
  }

  @AfterEach
  void close() {
    project.close();
  }

  private final class Said implements Notices {
    @Override
    public void say(String sentence) {
      said.add(sentence);
    }

    @Override
    public void sayUndoable(String sentence) {
      said.add(sentence);
    }

    @Override
    public void fail(String sentence) {
      said.add(sentence);
    }
  }

  private CodingSession other() {
    return new CodingSession(
        project.project(),
        project.codebook(),
        project.coder("Coder B"),
        1,
        InstantSource.fixed(CodedProject.NOW));
  }

  private List<String> titles() {
    model.refresh();
    return model.rows().stream().map(MemoRow::title).toList();
  }

  private void fill() {
    CodingSession session = workspace.session();
    session.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
    long excerpt = session.addExcerpt(1, new Span(3, 20));
    session.memo(1, excerpt, "Of trust.");
    session.memo(2, "A long one.");
    session.note(new MemoSubject.OfCode("value", "privacy"), "Trust is another code.");
    other().note(new MemoSubject.OfProject(), "Begun in March.");
  }

  @Test
  void the_memo_on_the_project_stands_first_even_if_nobody_has_written_it() {
    model.refresh();
    MemoRow first = model.rows().getFirst();
    assertThat(first.group()).isEqualTo(MemoGroup.PROJECT);
    assertThat(first.text()).isEmpty();
    assertThat(model.chosenProperty().get()).isEqualTo(first);

    model.save(first, "Begun on Monday.");
    assertThat(model.rows().getFirst().text()).isEqualTo("Begun on Monday.");
    assertThat(model.chosenProperty().get()).isEqualTo(model.rows().getFirst());
  }

  @Test
  void memos_are_grouped_and_say_what_they_stand_on() {
    fill();
    assertThat(titles()).hasSize(5).endsWith("TikTok · p2", "TikTok · p1");
    assertThat(model.rows())
        .extracting(MemoRow::group)
        .containsExactly(
            MemoGroup.PROJECT,
            MemoGroup.PROJECT,
            MemoGroup.CODES,
            MemoGroup.POSTS,
            MemoGroup.EXCERPTS);
    assertThat(model.rows())
        .extracting(MemoRow::leads)
        .containsExactly(true, false, true, true, true);
    assertThat(model.rows().get(4).context()).isEqualTo("“keeps what I say”");
    assertThat(model.rows().get(3).context()).endsWith("👍🏽…").hasSizeLessThan(165);
    assertThat(model.rows().get(1).editable()).isFalse();
  }

  @Test
  void a_group_words_and_ones_own_narrow_the_list() {
    fill();
    model.groupProperty().set(Optional.of(MemoGroup.POSTS));
    assertThat(model.rows()).hasSize(1);
    model.groupProperty().set(Optional.empty());
    model.wordsProperty().set("trust");
    assertThat(model.rows())
        .extracting(MemoRow::group)
        .containsExactly(MemoGroup.CODES, MemoGroup.EXCERPTS);
    model.wordsProperty().set("");
    model.ownProperty().set(true);
    assertThat(model.rows())
        .allSatisfy(row -> assertThat(row.coder()).isEqualTo(workspace.coder()));
  }

  @Test
  void memos_on_posts_and_excerpts_are_rewritten_in_place_and_undone() {
    fill();
    model.refresh();
    long revision = workspace.revisionProperty().get();
    model.choose(model.rows().get(4));
    model.save(model.rows().get(4), "Of privacy.");
    assertThat(model.chosenProperty().get()).isEqualTo(model.rows().get(4));
    assertThat(model.rows().get(4).text()).isEqualTo("Of privacy.");
    model.save(model.rows().get(3), "");
    assertThat(model.rows()).hasSize(4);
    assertThat(workspace.revisionProperty().get()).isEqualTo(revision + 2);

    workspace.session().undo();
    workspace.session().undo();
    model.refresh();
    assertThat(model.rows().get(4).text()).isEqualTo("Of trust.");
  }

  @Test
  void what_says_the_same_or_is_anothers_is_not_saved() {
    fill();
    model.refresh();
    long revision = workspace.revisionProperty().get();
    model.save(model.rows().get(1), "Not mine to change.");
    model.save(model.rows().get(3), "A long one.");
    assertThat(workspace.revisionProperty().get()).isEqualTo(revision);
  }

  @Test
  void the_post_of_a_memo_is_shown_and_opened() {
    fill();
    model.refresh();
    model.choose(model.rows().get(4));
    assertThat(model.postProperty().get().map(Post::text)).contains(text(1));
    model.open();
    assertThat(opened).containsExactly("Memo on TikTok · p1 " + BitSet.valueOf(new long[] {2}));
    model.choose(model.rows().getFirst());
    assertThat(model.postProperty().get()).isEmpty();
    model.open();
    assertThat(opened).hasSize(1);
  }

  private String text(long post) {
    return project.project().posts().find(post).orElseThrow().text();
  }

  @Test
  void a_memo_can_be_begun_on_every_tier_and_code() {
    model.refresh();
    MemoRow tier = model.beginnings().getFirst();
    assertThat(tier.subject()).isInstanceOf(MemoSubject.OfTier.class);
    model.begin(tier);
    model.refresh();
    assertThat(model.chosenProperty().get()).isEqualTo(tier);
    model.save(tier, "Asked first.");
    assertThat(model.chosenProperty().get())
        .satisfies(row -> assertThat(row.text()).isEqualTo("Asked first."));
    model.begin(tier);
    assertThat(model.chosenProperty().get())
        .satisfies(row -> assertThat(row.text()).isEqualTo("Asked first."));
  }

  @Test
  void memos_that_a_batch_hides_are_not_listed() {
    fill();
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Reliability", true, 0, 1, CodedProject.NOW, null),
            List.of(new Batches.Member(1, false)),
            List.of(workspace.coder().id()));
    assertThat(titles()).hasSize(4);
    assertThat(model.othersHidden()).isTrue();
    assertThat(said).isEmpty();
  }
}
