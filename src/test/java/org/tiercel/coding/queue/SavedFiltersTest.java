package org.tiercel.coding.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Coder;
import org.tiercel.store.CodeSource;

class SavedFiltersTest {
  private static final PostFilter EVERYTHING =
      new PostFilter(
          List.of(
              new Condition.HasCode(new CodeSource(2, 1, 0), "Ben", "use", "personal", false),
              new Condition.OnPlatform(Set.of("TikTok", "YouTube")),
              new Condition.Posted(LocalDate.of(2025, 3, 2), null),
              new Condition.OfBatch(1, "Reliability 1"),
              new Condition.Suggested(),
              new Condition.Disputed(null),
              new Condition.Disputed("use"),
              new Condition.WithMemo(),
              new Condition.Words("\"my therapist\" 😭")));

  @TempDir private Path folder;

  @Test
  void every_condition_comes_back_after_the_project_was_closed() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      Coder ann = project.coder("Ann");
      NamedFilter kept =
          new NamedFilter("Hard ones", EVERYTHING, new PostSort(PostSort.By.RANDOM, 42));

      new SavedFilters(project.project(), ann).keep(kept);
      project.reopen();

      assertThat(new SavedFilters(project.project(), ann).all()).containsExactly(kept);
    }
  }

  @Test
  void each_coder_has_filters_of_their_own() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      SavedFilters ann = new SavedFilters(project.project(), project.coder("Ann"));
      SavedFilters ben = new SavedFilters(project.project(), project.coder("Ben"));

      ann.keep(new NamedFilter("Memos", PostFilter.NONE, PostSort.GIVEN));

      assertThat(ben.all()).isEmpty();
    }
  }

  @Test
  void a_name_is_kept_once_and_can_be_let_go() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      SavedFilters filters = new SavedFilters(project.project(), project.coder("Ann"));
      filters.keep(new NamedFilter("Mine", PostFilter.NONE, PostSort.GIVEN));
      filters.keep(new NamedFilter("Mine", EVERYTHING, PostSort.GIVEN));

      assertThat(filters.all()).hasSize(1);
      assertThat(filters.all().getFirst().filter()).isEqualTo(EVERYTHING);

      filters.remove("Mine");
      assertThat(filters.all()).isEmpty();
    }
  }
}
