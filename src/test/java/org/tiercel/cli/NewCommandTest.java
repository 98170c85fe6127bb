package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.store.ProjectFile;

class NewCommandTest {
  @TempDir private Path folder;

  @Test
  void a_project_starts_with_a_codebook_to_grow_while_reading() {
    CommandLineRun run = CommandLineRun.of("new", folder.resolve("study"));
    Path made = folder.resolve("study.tiercel");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsExactly(
            "Created " + made + " with the codebook \"Open coding\" (1 tier, no codes).");
    assertThat(run.err()).containsExactly("Next: tiercel import " + made + " POSTS.csv");
    try (ProjectFile project = ProjectFile.openReadOnly(made)) {
      assertThat(new ProjectCodebook(project).current()).isEqualTo(OpenCodebook.create());
      assertThat(project.codebooks().current().savedAt()).isEqualTo(CommandLineRun.NOW);
    }
  }

  @Test
  void a_codebook_that_comes_with_tiercel_is_taken_by_its_name() {
    Path file = folder.resolve("study.tiercel");
    CommandLineRun run = CommandLineRun.of("new", file, "--codebook", "llm-support-tiered");
    assertThat(run.exitCode()).isZero();
    try (ProjectFile project = ProjectFile.openReadOnly(file)) {
      assertThat(new ProjectCodebook(project).current().tier("attitude")).isPresent();
    }
  }

  @Test
  void a_codebook_that_is_not_there_is_refused_and_no_project_is_made() {
    CommandLineRun run =
        CommandLineRun.of("new", folder.resolve("study"), "--codebook", "llm-suport");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("llm-suport is neither a file nor a codebook that comes with Tiercel")
        .contains("llm-support-tiered");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_malformed_codebook_is_refused_with_its_line_and_no_project_is_made() throws IOException {
    Path codebook = Files.writeString(folder.resolve("mine.json"), "{\n\"format\": 3\n}");
    CommandLineRun run = CommandLineRun.of("new", folder.resolve("study"), "--codebook", codebook);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().startsWith(codebook + ", line 2: ");
    assertThat(folder.toFile().list()).containsExactly("mine.json");
  }

  @Test
  void a_file_that_is_there_is_not_touched() throws IOException {
    Path taken = Files.writeString(folder.resolve("study.tiercel"), "precious");
    CommandLineRun run = CommandLineRun.of("new", folder.resolve("study"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().startsWith(taken + " exists already;");
    assertThat(taken).hasContent("precious");
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    Path project = folder.resolve("nowhere").resolve("study.tiercel");
    CommandLineRun run = CommandLineRun.of("new", project);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("No project can be created at " + project + "; check that its folder exists");
  }
}
