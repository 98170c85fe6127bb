package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.analysis.crossing.CodedProject;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;

class ConsensusExamplesTest {
  private static final List<String> TIERS = List.of("use");

  @TempDir private Path folder;

  /// Ten posts, of which the consensus has done the last four.
  private CodedProject project() {
    CodedProject project =
        CodedProject.create(folder.resolve("study.tiercel"), CodedProject.different(10));
    Coder consensus = project.file().coders().join("Consensus", CoderKind.CONSENSUS);
    for (int post = 7; post <= 10; post++) {
      project.says(consensus, post).post("use", "opinion").done();
    }
    return project;
  }

  private static ConsensusExamples draw(CodedProject project, Selection selection, int count) {
    return ConsensusExamples.draw(project.file(), CodedProject.codebook(), TIERS, selection, count);
  }

  private static long[] asked(CodedProject project, ConsensusExamples examples) {
    return examples.rest().of(project.file().posts().included());
  }

  @Test
  void posts_of_the_consensus_are_shown_with_their_codes() {
    try (CodedProject project = project()) {
      ConsensusExamples examples = draw(project, new Selection.All(), 2);
      assertThat(examples.examples())
          .hasSize(2)
          .allSatisfy(
              example -> {
                assertThat(example.message()).containsPattern("Post (7|8|9|10) says this");
                assertThat(example.answer()).contains("\"code\":\"opinion\"");
              })
          .isEqualTo(draw(project, new Selection.All(), 2).examples());
    }
  }

  @Test
  void a_post_that_is_shown_is_not_asked_about() {
    try (CodedProject project = project()) {
      ConsensusExamples all = draw(project, new Selection.All(), 4);
      assertThat(asked(project, all)).containsExactly(1, 2, 3, 4, 5, 6);

      Selection given = new Selection.Given(List.of(1L, 7L, 8L, 9L));
      ConsensusExamples one = draw(project, given, 1);
      assertThat(one.rest()).isEqualTo(given);
      assertThat(one.examples().getFirst().message()).contains("Post 10 says");
    }
  }

  @Test
  void too_few_posts_beside_those_under_test_are_refused() {
    try (CodedProject project = project()) {
      assertThatThrownBy(() -> draw(project, new Selection.Given(List.of(7L, 8L)), 3))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("3 examples are wanted")
          .hasMessageContaining("2 posts");
    }
  }

  @Test
  void without_a_consensus_there_are_no_examples() {
    Path file = folder.resolve("other.tiercel");
    try (CodedProject project = CodedProject.create(file, CodedProject.different(3))) {
      assertThatThrownBy(() -> draw(project, new Selection.All(), 1))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("no consensus");
    }
  }
}
