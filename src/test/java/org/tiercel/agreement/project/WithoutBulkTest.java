package org.tiercel.agreement.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.BulkOrder;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Coder;
import org.tiercel.task.Progress;

class WithoutBulkTest {
  @TempDir private Path folder;

  private static int units(CodedProject project, List<Coder> coders, boolean withoutBulk) {
    Comparison comparison =
        new Comparison(
            coders,
            Optional.empty(),
            Optional.of("use"),
            LevelOf.LEAF,
            Optional.empty(),
            withoutBulk);
    return new ProjectAgreement(
            project.project(), project.codebook(), new Asked(tier -> 1, (tier, code) -> 1))
        .of(comparison, Progress.none())
        .getFirst()
        .estimates()
        .getFirst()
        .units();
  }

  @Test
  void posts_that_one_coder_coded_in_bulk_are_left_out_when_that_is_asked() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two", "three", "four")) {
      Coder ann = project.coder("Ann");
      Coder ben = project.coder("Ben");
      for (Coder coder : List.of(ann, ben)) {
        CodingSession session =
            new CodingSession(
                project.project(),
                project.codebook(),
                coder,
                1,
                InstantSource.fixed(CodedProject.NOW));
        if (coder.equals(ann)) {
          BulkOrder order =
              new BulkOrder(Map.of("use", List.of("opinion")), BulkOrder.Answered.KEEP);
          session.bulk().give(List.of(1L, 2L), order, Progress.none());
        }
        LongStream.rangeClosed(1, 4)
            .forEach(
                post -> {
                  if (session.annotation(post).answers().isEmpty()) {
                    session.toggle(post, AnswerKey.ofPost("use"), "opinion", null, List.of());
                  }
                  session.done(post, false);
                });
      }

      assertThat(units(project, List.of(ann, ben), false)).isEqualTo(4);
      assertThat(units(project, List.of(ann, ben), true)).isEqualTo(2);
    }
  }
}
