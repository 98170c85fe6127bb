package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.PostRow;
import org.tiercel.coding.queue.Condition;
import org.tiercel.coding.queue.PostSort;
import org.tiercel.domain.Span;
import org.tiercel.ui.code.queue.FilterViewModel;
import org.tiercel.ui.code.queue.QueueFilter;
import org.tiercel.ui.code.queue.QueueViewModel;

class QueueFiltersTest {
  @TempDir private Path folder;

  private CodedProject project(int posts) {
    CodedProject project = CodedProject.tiered(folder);
    project.add(
        IntStream.rangeClosed(1, posts)
            .mapToObj(i -> PostRow.of("p" + i, i % 2 == 0 ? "even post " + i : "odd post " + i))
            .toList());
    return project;
  }

  @Test
  void a_condition_shows_fewer_posts_and_goes_to_the_first_of_them() {
    try (CodedProject project = project(6)) {
      Keyboard coder = new Keyboard(project);
      QueueViewModel queue = coder.model().queue();

      queue.asked().words("even");

      assertThat(queue.rows()).containsExactly(2, 4, 6);
      assertThat(coder.post()).isEqualTo(2);
      assertThat(queue.number(6)).isEqualTo(3);
      assertThat(queue.hits("an even post")).containsExactly(new Span(3, 7));

      queue.asked().clear();
      assertThat(queue.rows()).hasSize(6);
      assertThat(coder.post()).isEqualTo(2);
    }
  }

  @Test
  void states_are_counted_among_the_posts_that_meet_the_conditions() {
    try (CodedProject project = project(6)) {
      Keyboard coder = new Keyboard(project);
      coder.press("4", "Enter");
      coder.press("4", "Enter");
      coder.press("4");
      QueueViewModel queue = coder.model().queue();

      queue.asked().words("odd");

      assertThat(queue.count(QueueFilter.DONE)).isEqualTo(1);
      assertThat(queue.count(QueueFilter.DRAFT)).isEqualTo(1);
      assertThat(queue.count(QueueFilter.TO_DO)).isEqualTo(2);
      queue.filterProperty().set(QueueFilter.DRAFT);
      assertThat(queue.rows()).containsExactly(3);
    }
  }

  @Test
  void a_filter_that_was_kept_is_recalled_with_its_order() {
    try (CodedProject project = project(6)) {
      FilterViewModel asked = new Keyboard(project).model().queue().asked();
      asked.words("even");
      asked.sortBy(PostSort.By.DATE);
      asked.keep(" Even ones ");
      asked.clear();
      asked.sortBy(PostSort.By.GIVEN);

      asked.recall(asked.namedProperty().get().getFirst());

      assertThat(asked.namedProperty().get().getFirst().name()).isEqualTo("Even ones");
      assertThat(asked.filterProperty().get().conditions())
          .containsExactly(new Condition.Words("even"));
      assertThat(asked.sortProperty().get().by()).isEqualTo(PostSort.By.DATE);
    }
  }

  @Test
  void the_order_by_chance_is_the_same_the_next_day_until_it_is_chosen_again() {
    try (CodedProject project = project(60)) {
      QueueViewModel today = new Keyboard(project).model().queue();
      today.asked().sortBy(PostSort.By.RANDOM);
      List<Integer> order = List.copyOf(today.rows());
      assertThat(order).hasSize(60).isNotEqualTo(order.stream().sorted().toList());

      project.reopen();
      QueueViewModel tomorrow = new Keyboard(project).model().queue();
      tomorrow.asked().sortBy(PostSort.By.RANDOM);
      assertThat(tomorrow.rows()).containsExactlyElementsOf(order);

      tomorrow.asked().sortBy(PostSort.By.RANDOM);
      assertThat(List.copyOf(tomorrow.rows())).isNotEqualTo(order);
    }
  }

  @Test
  void next_and_before_go_by_the_order_and_a_done_post_comes_back_to_its_place() {
    try (CodedProject project = project(9)) {
      Keyboard coder = new Keyboard(project);
      QueueViewModel queue = coder.model().queue();
      queue.asked().sortBy(PostSort.By.RANDOM);
      List<Integer> order = List.copyOf(queue.rows());
      coder.model().open(order.getFirst());

      coder.press("4", "Enter");
      assertThat(coder.post()).isEqualTo((long) order.get(1));
      coder.press("J");
      assertThat(coder.post()).isEqualTo((long) order.get(2));
      coder.press("Ctrl+Z");

      assertThat(queue.rows()).containsExactlyElementsOf(order);
    }
  }

  @Test
  void a_post_is_reached_by_its_number() {
    try (CodedProject project = project(6)) {
      Keyboard coder = new Keyboard(project);
      coder.model().queue().asked().words("even");

      coder.model().jump(" 3 ");
      assertThat(coder.post()).isEqualTo(6);

      coder.model().jump("4");
      assertThat(coder.post()).isEqualTo(6);
      assertThat(coder.said()).isEqualTo("There is no such post here; numbers go from 1 to 3.");
    }
  }

  @Test
  void days_that_are_none_are_refused_with_the_way_to_write_them() {
    try (CodedProject project = project(2)) {
      FilterViewModel asked = new Keyboard(project).model().queue().asked();

      assertThat(asked.posted("2 March", ""))
          .contains("“2 March” is no day; write it as 2025-03-02.");
      assertThat(asked.posted("2025-03-02", "2025-03-01"))
          .contains("The last day comes before the first.");
      assertThat(asked.filterProperty().get().conditions()).isEmpty();
      assertThat(asked.posted("2025-03-02", " ")).isEmpty();
      assertThat(asked.filterProperty().get().conditions()).hasSize(1);
    }
  }

  @Test
  void posts_opened_from_elsewhere_lift_the_conditions() {
    try (CodedProject project = project(6)) {
      Keyboard coder = new Keyboard(project);
      QueueViewModel queue = coder.model().queue();
      queue.asked().words("even");

      coder.model().showPosts("Attitude: Mixed", Keyboard.posts(1, 2, 3));

      assertThat(queue.rows()).containsExactly(1, 2, 3);
      assertThat(queue.asked().filterProperty().get().conditions()).isEmpty();
    }
  }

  @Test
  void conditions_that_only_done_posts_meet_show_those() {
    try (CodedProject project = project(3)) {
      Keyboard coder = new Keyboard(project);
      coder.press("4", "Enter");
      QueueViewModel queue = coder.model().queue();

      queue.asked().words("\"post 1\"");

      assertThat(queue.filterProperty().get()).isEqualTo(QueueFilter.ALL);
      assertThat(queue.rows()).containsExactly(1);
    }
  }
}
