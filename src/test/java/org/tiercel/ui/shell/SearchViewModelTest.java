package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.domain.Codebook;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.task.Progress;
import org.tiercel.task.Running;
import org.tiercel.task.TaskRunner;
import org.tiercel.task.Work;
import org.tiercel.ui.workspace.Workspace;

class SearchViewModelTest {
  /// Stands for the view that shows what was found.
  private static final class Screen implements SearchViewModel.Results {
    private final List<String> log = new ArrayList<>();
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");

    @Override
    public ReadOnlyStringProperty show(String typed, BitSet posts) {
      log.add(typed + " " + posts);
      query.set(typed);
      return query.getReadOnlyProperty();
    }

    @Override
    public void showAll() {
      log.add("all");
      query.set("");
    }

    @Override
    public void go(SearchHit hit) {
      log.add(
          switch (hit) {
            case SearchHit.Posts _ -> "posts";
            case SearchHit.OfTier(var tier) -> "tier " + tier.key();
            case SearchHit.OfCode(_, var code) -> "code " + code.key();
            case SearchHit.OfMemo(var memo) -> "memo " + memo.text();
          });
    }

    @Override
    public void say(String sentence) {
      log.add(sentence);
    }

    @Override
    public void fail(Throwable failure) {
      log.add(String.valueOf(failure.getMessage()));
    }
  }

  @TempDir private Path folder;

  private final Screen screen = new Screen();
  private final InlineTaskRunner tasks = new InlineTaskRunner();
  private final ShellViewModel shell =
      new ShellViewModel(tasks, InstantSource.fixed(SomePosts.THEN));
  private final SearchViewModel search = new SearchViewModel(shell, tasks, screen);

  @AfterEach
  void close() {
    shell.close();
  }

  private void open(String... posts) {
    ProjectFile project = SomePosts.create(folder, posts);
    shell.enter(new OpenProject(project, OpenCodebook.create(), List.of(), null));
  }

  private void type(String words) {
    search.textProperty().set(words);
    search.look();
  }

  @Test
  void the_empty_box_says_how_many_posts_there_are_to_search_in() {
    open("one", "two");

    assertThat(search.promptProperty().get()).isEqualTo("Search 2 posts");
    assertThat(search.outcomeProperty().get()).isEmpty();
  }

  @Test
  void typing_counts_and_opens_nothing() {
    open("I cant sleep", "he sleeps well", "up all night");

    type("sleep");

    assertThat(search.outcomeProperty().get()).isEqualTo("2 posts");
    assertThat(screen.log).isEmpty();
  }

  @Test
  void a_search_opens_the_posts_that_hold_every_word() {
    open("I cant sleep", "he sleeps well", "sleep is what I cant have", "睡不着 😭");

    type("cant sleep");
    search.search();
    type("\"cant sleep\"");
    search.search();
    type("睡 😭");
    search.search();

    assertThat(screen.log).containsExactly("cant sleep {1, 3}", "\"cant sleep\" {1}", "睡 😭 {4}");
  }

  @Test
  void a_search_without_hits_says_so_and_leaves_the_queue_as_it_is() {
    open("one", "two");

    type(" three ");
    search.search();

    assertThat(search.outcomeProperty().get()).isEqualTo("no posts");
    assertThat(screen.log)
        .containsExactly(
            "No post holds “three”. Every word must stand in the post; only the last may be cut"
                + " short.");
  }

  @Test
  void emptying_the_box_shows_all_posts_again() {
    open("one", "two");
    type("one");
    search.search();

    search.clear();

    assertThat(screen.log).containsExactly("one {1}", "all");
    assertThat(search.outcomeProperty().get()).isEmpty();
  }

  @Test
  void emptying_a_box_that_was_not_searched_with_changes_nothing() {
    open("one", "two");
    type("one");

    search.clear();

    assertThat(screen.log).isEmpty();
  }

  @Test
  void leaving_takes_back_what_was_typed_since_the_search() {
    open("one", "two");
    type("one");
    search.search();
    type("two");

    search.leave();

    assertThat(search.textProperty().get()).isEqualTo("one");
    assertThat(screen.log).containsExactly("one {1}");
  }

  @Test
  void the_words_go_when_another_queue_takes_the_place_of_the_hits() {
    open("one", "two");
    type("one");
    search.search();

    screen.query.set("");

    assertThat(search.textProperty().get()).isEmpty();
  }

  @Test
  void words_typed_meanwhile_stay_when_another_queue_comes() {
    open("one", "two");
    type("one");
    search.search();
    type("two");

    screen.query.set("");

    assertThat(search.textProperty().get()).isEqualTo("two");
  }

  @Test
  void another_coder_begins_with_an_empty_box() {
    open("one", "two");
    type("one");
    search.search();

    shell.join("Coder B");

    assertThat(search.textProperty().get()).isEmpty();
    assertThat(search.promptProperty().get()).isEqualTo("Search 2 posts");
  }

  @Test
  void signs_without_a_word_find_nothing() {
    open("one", "two");

    type("…");
    search.search();

    assertThat(screen.log).singleElement().asString().startsWith("No post holds “…”.");
  }

  @Test
  void of_two_searches_only_the_newer_one_opens_its_posts() {
    List<Runnable> held = new ArrayList<>();
    SearchViewModel slow = new SearchViewModel(shell, holding(held), screen);
    open("one", "two");
    slow.textProperty().set("one");
    slow.search();
    slow.textProperty().set("two");
    slow.search();

    held.forEach(Runnable::run);

    assertThat(screen.log).containsExactly("two {2}");
  }

  /// Keeps work until it is asked for.
  private static TaskRunner holding(List<Runnable> held) {
    return new TaskRunner() {
      @Override
      public <T> Running run(
          String title,
          Work<T> work,
          Consumer<T> done,
          Consumer<Throwable> failed,
          Runnable ended) {
        held.add(() -> done.accept(work.run(Progress.none())));
        return () -> {};
      }
    };
  }

  private void openTiered(String... posts) {
    ProjectFile project = SomePosts.create(folder, posts);
    Codebook codebook =
        new ShippedCodebooks(Path.of("codebooks")).find("llm-support-tiered").orElseThrow();
    shell.enter(new OpenProject(project, codebook, List.of(), null));
  }

  @Test
  void posts_codes_and_memos_are_found_by_one_box_in_this_order() {
    openTiered("a bridge over the river", "nothing here");
    Workspace now = Objects.requireNonNull(shell.workspaceProperty().get());
    now.session().memo(2, "think of the bridge again");

    type("bridge");

    assertThat(search.hits().getFirst()).isEqualTo(new SearchHit.Posts("1 post"));
    assertThat(search.hits().get(1)).isInstanceOf(SearchHit.OfCode.class);
    assertThat(search.hits().getLast()).isInstanceOf(SearchHit.OfMemo.class);
  }

  @Test
  void enter_goes_to_the_selected_hit_and_to_the_posts_while_none_was_looked_up() {
    openTiered("a bridge over the river");
    search.textProperty().set("bridge");
    search.enter();
    assertThat(screen.log).containsExactly("bridge {1}");

    type("bridge");
    search.select(1);
    search.enter();

    assertThat(screen.log).hasSize(2).last().asString().startsWith("code ");
    assertThat(search.hits()).isEmpty();
  }

  @Test
  void the_selection_stays_within_the_hits_and_typing_on_drops_them() {
    openTiered("a bridge over the river");
    type("bridge");
    search.select(-1);
    assertThat(search.selectedProperty().get()).isZero();
    search.select(99);
    assertThat(search.selectedProperty().get()).isEqualTo(search.hits().size() - 1);

    search.textProperty().set("bridges");

    assertThat(search.hits()).isEmpty();
  }
}
