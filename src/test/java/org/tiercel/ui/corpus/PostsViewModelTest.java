package org.tiercel.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.Post;
import org.tiercel.store.PostFilter;
import org.tiercel.store.PostOrder;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class PostsViewModelTest {
  private static final String THREAD =
      """
      id,text,author,time,platform,thread,title,parent,likes
      a,Who talks to a machine at night?,ann,2025-01-01,Reddit,t,Night talk,,12
      b,I do and it helps,bob,2025-01-02,Reddit,t,,a,3
      c,me too,cyd,2025-01-03,Reddit,t,,b,1200
      d,I did once,dee,2025-01-04,Reddit,t,,a,
      """;

  @TempDir private Path folder;
  private final List<String> opened = new ArrayList<>();
  private final List<BitSet> openedPosts = new ArrayList<>();
  private CorpusStudy study;
  private Workspace workspace;
  private PostsViewModel model;

  @BeforeEach
  void open() {
    study = new CorpusStudy(folder);
    workspace = study.workspace(new InlineTaskRunner());
    bring(study.file("thread.csv", THREAD));
    bring(study.comments());
    model =
        new PostsViewModel(
            workspace,
            (title, posts) -> {
              opened.add(title);
              openedPosts.add(posts);
            },
            study);
    model.list();
  }

  private void bring(Path file) {
    CorpusViewModel corpus = new CorpusViewModel(workspace, study);
    corpus.choose(List.of(file));
    corpus.start(((CorpusPage.Preview) corpus.pageProperty().get()).draft());
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void the_posts_of_the_corpus_are_listed_with_what_is_known_of_them() {
    assertThat(model.listedProperty().get()).isTrue();
    assertThat(texts()).hasSize(8).startsWith("Who talks to a machine at night?");
    PostLine third = model.line(2);
    assertThat(third.cell(PostColumn.ID)).isEqualTo("c");
    assertThat(third.cell(PostColumn.LIKES)).isEqualTo("1,200");
    assertThat(third.cell(PostColumn.TIME)).isEqualTo("2025-01-03 00:00");
    assertThat(third.cell(PostColumn.IMPORT)).isEqualTo("thread.csv");
    assertThat(third.cell(PostColumn.STATE)).isEqualTo("In the corpus");
    assertThat(model.line(0).cell(PostColumn.THREAD)).isEqualTo("Night talk");
    assertThat(model.line(3).cell(PostColumn.LIKES)).isEmpty();
  }

  @Test
  void sorting_and_filtering_hold_together() {
    model.sortingProperty().set(new PostsViewModel.Sorting(PostOrder.LIKES, true));
    model.filterProperty().set(PostFilter.CORPUS.onPlatform("Reddit"));
    assertThat(texts())
        .containsExactly(
            "me too", "Who talks to a machine at night?", "I do and it helps", "I did once");
    model.filterProperty().set(model.filterProperty().get().with("i"));
    assertThat(texts()).containsExactly("I do and it helps", "I did once");
  }

  @Test
  void excluded_posts_are_shown_with_their_reason() {
    model
        .filterProperty()
        .set(PostFilter.CORPUS.in(PostFilter.State.EXCLUDED, Exclusion.EXACT_DUPLICATE));
    assertThat(model.rows()).hasSize(1);
    assertThat(model.line(0).cell(PostColumn.STATE))
        .isEqualTo("Excluded: same text by same author");
  }

  @Test
  void the_bar_and_the_filter_follow_each_other() {
    FilterDraft draft = new FilterDraft(model);
    assertThat(draft.platforms()).containsExactly("", "Reddit", "TikTok", "YouTube");
    assertThat(draft.imports())
        .extracting(FilterDraft.ImportChoice::label)
        .containsExactly("All imports", "2: comments.csv", "1: thread.csv");
    draft.fromProperty().set(LocalDate.parse("2025-01-02"));
    draft.toProperty().set(LocalDate.parse("2025-01-03"));
    assertThat(texts()).containsExactly("I do and it helps", "me too");
    draft.importedProperty().set(draft.imports().get(1));
    assertThat(texts()).isEmpty();
    draft.clear();
    assertThat(texts()).hasSize(8);
    assertThat(draft.fromProperty().get()).isNull();
    model.filterProperty().set(PostFilter.CORPUS.ofImport(1L).onPlatform("Reddit"));
    assertThat(draft.importedProperty().get().label()).isEqualTo("1: thread.csv");
    assertThat(draft.platformProperty().get()).isEqualTo("Reddit");
  }

  @Test
  void a_post_is_shown_with_what_it_answers_and_what_answers_it() {
    model.look(2);
    PostDetail detail = Objects.requireNonNull(model.detailProperty().get());
    assertThat(detail.post().text()).isEqualTo("I do and it helps");
    assertThat(detail.above())
        .extracting(Post::text)
        .containsExactly("Who talks to a machine at night?");
    assertThat(detail.replies()).extracting(Post::text).containsExactly("me too");
    model.look(1);
    assertThat(Objects.requireNonNull(model.detailProperty().get()).replies())
        .extracting(Post::text)
        .containsExactly("I do and it helps", "I did once");
    model.lookAway();
    assertThat(model.detailProperty().get()).isNull();
  }

  @Test
  void chosen_posts_or_all_of_the_table_are_opened() {
    model.filterProperty().set(PostFilter.CORPUS.onPlatform("Reddit"));
    model.choose(List.of(1, 3));
    assertThat(model.chosenCount()).isEqualTo(2);
    model.open(false);
    model.open(true);
    model.allChosenProperty().set(true);
    assertThat(model.chosenCount()).isEqualTo(4);
    model.open(false);
    assertThat(openedPosts)
        .extracting(BitSet::toString)
        .containsExactly("{2, 4}", "{1, 2, 3, 4}", "{1, 2, 3, 4}");
    assertThat(opened.getFirst()).isEqualTo("From the corpus: 2 posts");
  }

  @Test
  void excluded_posts_are_not_opened_and_that_is_said() {
    model.filterProperty().set(PostFilter.CORPUS.in(PostFilter.State.EXCLUDED, null));
    model.open(true);
    assertThat(opened).isEmpty();
    assertThat(study.said().getLast()).contains("only posts of the corpus");
    model.filterProperty().set(PostFilter.CORPUS.in(PostFilter.State.ANY, null));
    model.open(true);
    assertThat(openedPosts.getFirst().cardinality()).isEqualTo(8);
    assertThat(study.said().getLast()).startsWith("2 of them are excluded");
  }

  @Test
  void what_is_chosen_stays_chosen_while_the_posts_are_the_same() {
    model.choose(List.of(1, 2));
    model.list();
    assertThat(model.chosenCount()).isEqualTo(2);
    model.filterProperty().set(PostFilter.CORPUS.onPlatform("Reddit"));
    assertThat(model.chosenCount()).isZero();
  }

  @Test
  void only_the_newest_list_is_shown() {
    HeldRunner runner = new HeldRunner();
    PostsViewModel slow = new PostsViewModel(study.workspace(runner), (title, posts) -> {}, study);
    slow.list();
    slow.filterProperty().set(PostFilter.CORPUS.with("robot"));
    assertThat(slow.listedProperty().get()).isFalse();
    runner.runNext();
    assertThat(slow.rows()).isEmpty();
    runner.runNext();
    assertThat(slow.rows()).hasSize(1);
    assertThat(slow.listedProperty().get()).isTrue();
  }

  private List<String> texts() {
    return IntStream.range(0, model.rows().size())
        .mapToObj(i -> model.line(i).cell(PostColumn.TEXT))
        .toList();
  }
}
