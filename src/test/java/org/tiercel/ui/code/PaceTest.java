package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.AnswerKey;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class PaceTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  @TempDir private Path folder;
  private Instant now = CodedProject.NOW;

  private Workspace workspace(CodedProject project) {
    return new Workspace(
        project.project(),
        project.codebook(),
        project.coder("Coder A"),
        new InlineTaskRunner(),
        () -> now);
  }

  private void after(long seconds) {
    now = now.plusSeconds(seconds);
  }

  private void code(Workspace at, PaceViewModel pace, long post) {
    var before = at.session().annotation(post);
    at.session().toggle(post, USE, "opinion", null, List.of());
    pace.note(before, at.session().annotation(post));
  }

  @Test
  void rests_of_more_than_a_minute_do_not_count() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two")) {
      Workspace workspace = workspace(project);
      PaceViewModel pace = new PaceViewModel(workspace, PaceBook.none(), said -> {});

      pace.touch();
      after(20);
      code(workspace, pace, 1);
      after(10);
      pace.done(1);
      after(61);
      pace.touch();
      after(30);
      code(workspace, pace, 2);
      pace.done(2);

      assertThat(pace.session()).isEqualTo(new Pace(2, 2, Duration.ofSeconds(60)));
      assertThat(pace.words())
          .startsWith("For your eyes alone: 2 posts done")
          .contains("30 s a post, 2.0 codes a minute");
    }
  }

  @Test
  void the_pace_is_kept_with_the_user_and_nothing_of_it_in_the_project() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two")) {
      PaceFile book = new PaceFile(folder.resolve("user").resolve("pace.json"));
      Workspace workspace = workspace(project);
      long acts = project.project().acts().count();
      PaceViewModel pace = new PaceViewModel(workspace, book, said -> {});
      pace.touch();
      after(12);
      pace.done(1);
      pace.save();
      pace.save();

      PaceViewModel another = new PaceViewModel(workspace, book, said -> {});
      another.touch();
      after(8);
      another.done(2);
      another.save();

      String uid = project.project().settings().get("project-uid").orElseThrow();
      assertThat(book.read(uid, "Coder A")).isEqualTo(new Pace(2, 0, Duration.ofSeconds(20)));
      assertThat(book.read(uid, "Coder B")).isEqualTo(Pace.NONE);
      assertThat(project.project().acts().count()).isEqualTo(acts);
    }
  }
}
