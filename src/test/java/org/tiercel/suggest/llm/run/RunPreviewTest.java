package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.task.Progress;

class RunPreviewTest {
  @TempDir private Path folder;

  private static RunPreview preview(AskedProject project, RunPlan plan) {
    return project.engine().preview(plan, new EchoQuestionnaire(), 2, Progress.none());
  }

  @Test
  void it_counts_posts_and_distinct_requests_and_writes_nothing() {
    try (AskedProject project = new AskedProject(folder, "one", "two", "one", "three")) {
      RunPreview preview = preview(project, AskedProject.within(1));
      assertThat(preview.posts()).isEqualTo(4);
      assertThat(preview.requests()).isEqualTo(3);
      assertThat(preview.messages()).containsExactly("one", "two");
      assertThat(preview.server().host()).isEqualTo("api.openai.com");
      assertThat(preview.system()).isEqualTo("Code the post.");
      assertThat(preview.promptTokens()).isEqualTo(3 * (4 + 1) + 1 + 1 + 2);
      assertThat(preview.completionTokens()).isEqualTo(3 * 60);
      assertThat(preview.cost().orElseThrow())
          .isPositive()
          .isLessThan(preview.mostCost().orElseThrow());
      assertThat(preview.pricesOf().orElseThrow()).isAfter(LocalDate.of(2025, 1, 1));
      assertThat(project.file().runs().all()).isEmpty();
      assertThat(project.file().coders().all()).isEmpty();
    }
  }

  @Test
  void what_is_answered_or_in_the_store_is_not_asked() {
    try (AskedProject project = AskedProject.of(folder, 10)) {
      project.run(AskedProject.of(new Selection.First(4)), ScriptedModel.right());
      RunPreview rest = preview(project, AskedProject.PLAN);
      assertThat(rest.fromStore()).isEqualTo(4);
      assertThat(rest.requests()).isEqualTo(6);
      assertThat(rest.messages().getFirst()).isEqualTo("it was day 4");

      project.run(AskedProject.PLAN, ScriptedModel.right());
      RunPreview nothing = preview(project, AskedProject.PLAN);
      assertThat(nothing.answered()).isEqualTo(10);
      assertThat(nothing.requests()).isZero();
      assertThat(nothing.messages()).hasSize(2);
    }
  }

  @Test
  void an_unknown_price_gives_no_cost_and_a_free_server_none_to_pay() {
    try (AskedProject project = AskedProject.of(folder, 10)) {
      assertThat(preview(project, AskedProject.PLAN).cost()).isEmpty();
      Server free = new Server("Here", "http://localhost:1/v1", "localhost", true, "tiny", 8, true);
      assertThat(preview(project, AskedProject.on(free)).mostCost()).hasValue(0);
    }
  }
}
