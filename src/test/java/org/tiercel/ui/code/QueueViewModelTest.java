package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.PostRow;

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
      CodeViewModel model = new CodeViewModel(Bench.workspace(project), new Bench.Said());

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
}
