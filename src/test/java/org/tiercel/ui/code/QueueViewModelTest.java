package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.PostRow;
import org.tiercel.domain.Span;
import org.tiercel.ui.code.queue.PostProgress;
import org.tiercel.ui.code.queue.QueueFilter;
import org.tiercel.ui.code.queue.QueueViewModel;
import org.tiercel.ui.kit.KeptKeys;

class QueueViewModelTest {
  @TempDir Path folder;

  private static CodedProject project(Path folder, int posts) {
    CodedProject project = CodedProject.tiered(folder);
    project.add(
        IntStream.rangeClosed(1, posts)
            .mapToObj(i -> PostRow.of("p" + i, "post number " + i))
            .toList());
    return project;
  }

  @Test
  void a_done_post_leaves_to_do_when_the_coder_moves_on() {
    try (CodedProject project = project(folder, 3)) {
      Keyboard coder = new Keyboard(project);
      QueueViewModel queue = coder.model().queue();

      coder.press("4", "Enter");

      assertThat(queue.rows()).containsExactly(2, 3);
      assertThat(queue.count(QueueFilter.DONE)).isEqualTo(1);
    }
  }

  @Test
  void a_post_that_is_done_under_the_cursor_stays_until_then() {
    try (CodedProject project = project(folder, 1)) {
      Keyboard coder = new Keyboard(project);

      coder.press("4", "Enter");

      assertThat(coder.model().queue().rows()).containsExactly(1);
      assertThat(coder.said()).isEqualTo("That was the last post here.");
    }
  }

  @Test
  void undoing_done_brings_the_post_back_to_its_place() {
    try (CodedProject project = project(folder, 3)) {
      Keyboard coder = new Keyboard(project);
      coder.press("4", "Enter", "4", "Enter");
      assertThat(coder.model().queue().rows()).containsExactly(3);

      coder.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z");

      assertThat(coder.model().queue().rows()).containsExactly(1, 2, 3);
      assertThat(coder.post()).isEqualTo(1);
    }
  }

  @Test
  void filters_show_done_and_flagged_posts() {
    try (CodedProject project = project(folder, 4)) {
      Keyboard coder = new Keyboard(project);
      coder.press("4", "Enter");
      coder.model().flag("why?");
      QueueViewModel queue = coder.model().queue();

      queue.filterProperty().set(QueueFilter.FLAGGED);
      assertThat(queue.rows()).containsExactly(2);
      queue.filterProperty().set(QueueFilter.ALL);
      assertThat(queue.rows()).containsExactly(1, 2, 3, 4);
      assertThat(queue.progress(1)).isEqualTo(PostProgress.DONE);
      assertThat(queue.progress(2)).isEqualTo(PostProgress.BEGUN);
      assertThat(queue.progress(3)).isEqualTo(PostProgress.TO_DO);
    }
  }

  @Test
  void posts_given_from_elsewhere_are_a_queue_of_their_own() {
    try (CodedProject project = project(folder, 6)) {
      Keyboard coder = new Keyboard(project);

      coder.model().showPosts("Attitude: Mixed × Positive", Keyboard.posts(2, 5, 900));

      QueueViewModel queue = coder.model().queue();
      assertThat(queue.rows()).containsExactly(2, 5);
      assertThat(queue.titleProperty().get()).isEqualTo("Attitude: Mixed × Positive");
      assertThat(coder.post()).isEqualTo(2);
      assertThat(queue.number(5)).isEqualTo(2);

      coder.model().showAllPosts();
      assertThat(queue.total()).isEqualTo(6);
    }
  }

  @Test
  void rows_are_read_as_they_come_into_sight() {
    try (CodedProject project = project(folder, 200)) {
      Keyboard coder = new Keyboard(project);
      QueueViewModel queue = coder.model().queue();

      assertThat(queue.row(150).text()).isEqualTo("post number 150");
      assertThat(queue.row(1).platform()).isEqualTo("TikTok");
      assertThat(queue.row(4711).text()).isEmpty();
    }
  }

  @Test
  void after_the_last_post_the_first_open_one_comes_up() {
    try (CodedProject project = project(folder, 3)) {
      Keyboard coder = new Keyboard(project);
      coder.model().open(3);

      coder.press("4", "Enter");

      assertThat(coder.post()).isEqualTo(1);
    }
  }

  @Test
  void an_empty_project_shows_no_post() {
    try (CodedProject project = project(folder, 0)) {
      CodeViewModel model =
          new CodeViewModel(
              Bench.workspace(project), new Bench.Said(), CodeDesk.of(new KeptKeys()));

      model.refresh();

      assertThat(model.post().now()).isEmpty();
      assertThat(model.queue().rows()).isEqualTo(List.of());
    }
  }

  @Test
  void the_end_of_a_long_row_never_cuts_an_emoji() {
    String text = "x".repeat(139) + "😭".repeat(30);

    try (CodedProject project = CodedProject.tiered(folder, text)) {
      Keyboard coder = new Keyboard(project);

      assertThat(coder.model().queue().row(1).text()).endsWith("x…");
    }
  }

  @Test
  void hits_of_a_search_are_a_queue_that_marks_their_words_until_all_posts_are_shown_again() {
    try (CodedProject project = project(folder, 12)) {
      Keyboard coder = new Keyboard(project);
      CodeViewModel model = coder.model();

      model.showHits("number 12", bits(1, 10, 11, 12));

      assertThat(model.queue().titleProperty().get()).isEqualTo("Search: “number 12” · 4 posts");
      assertThat(model.queue().rows()).containsExactly(1, 10, 11, 12);
      assertThat(model.hits("a number, 123")).containsExactly(new Span(2, 8), new Span(10, 13));

      model.showAllPosts();
      assertThat(model.queue().queryProperty().get()).isEmpty();
      assertThat(model.hits("a number, 123")).isEmpty();
    }
  }

  @Test
  void another_queue_ends_a_search() {
    try (CodedProject project = project(folder, 3)) {
      CodeViewModel model = new Keyboard(project).model();
      model.showHits("post", bits(1, 2));

      model.showPosts("Attitude: Mixed", bits(3));

      assertThat(model.queue().queryProperty().get()).isEmpty();
      assertThat(model.queue().titleProperty().get()).isEqualTo("Attitude: Mixed");
    }
  }

  @Test
  void hits_that_are_not_in_the_queue_of_posts_are_neither_shown_nor_counted() {
    try (CodedProject project = project(folder, 2)) {
      CodeViewModel model = new Keyboard(project).model();

      model.showHits("post", bits(1, 7));

      assertThat(model.queue().rows()).containsExactly(1);
      assertThat(model.queue().titleProperty().get()).isEqualTo("Search: “post” · 1 post");
    }
  }

  private static BitSet bits(int... ids) {
    BitSet bits = new BitSet();
    for (int id : ids) {
      bits.set(id);
    }
    return bits;
  }
}
