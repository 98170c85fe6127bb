package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.store.ProjectFile;

class DemoCommandTest {
  @TempDir private Path folder;

  @Test
  void the_sample_studies_go_from_corpus_to_figures() throws IOException {
    Path study = folder.resolve("new folder");
    CommandLineRun run = CommandLineRun.of("demo", study);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    for (String sample : new String[] {"llm-support", "values"}) {
      assertThat(study.resolve(sample + "-agreement.txt")).isNotEmptyFile();
      assertThat(study.resolve(sample + "-agreement.json")).content().startsWith("{");
      assertThat(study.resolve(sample + "-figure.svg")).content().contains("<svg");
      assertThat(study.resolve(sample + "-figure.png")).isNotEmptyFile();
      assertThat(study.resolve(sample + "-figure.csv")).content().startsWith("row,column,count");
      try (ProjectFile project =
          ProjectFile.openReadOnly(study.resolve(sample + ProjectFile.SUFFIX))) {
        assertThat(project.check().findings()).isEmpty();
        assertThat(project.runs().all()).hasSize(1);
      }
    }
    assertThat(run.out()).anyMatch(line -> line.startsWith("Cohen's kappa"));

    byte[] figure = Files.readAllBytes(study.resolve("values-figure.svg"));
    Files.delete(study.resolve("values-figure.svg"));
    assertThat(CommandLineRun.of("demo", study).exitCode()).isZero();
    assertThat(study.resolve("values-figure.svg")).hasBinaryContent(figure);
  }

  @Test
  void a_folder_that_cannot_be_made_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    CommandLineRun run = CommandLineRun.of("demo", file);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .containsExactly(file + " cannot be made; name a folder that you may write to.");
  }

  @Test
  void something_else_in_the_place_of_a_project_is_told_in_one_sentence() throws IOException {
    Path taken = Files.writeString(folder.resolve("llm-support.tiercel"), "no project");

    CommandLineRun run = CommandLineRun.of("demo", folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith(taken + " is not a Tiercel project");
    assertThat(taken).content().isEqualTo("no project");
  }
}
