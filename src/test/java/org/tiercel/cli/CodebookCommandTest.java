package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.store.ProjectFile;

class CodebookCommandTest {
  private static final String HEAD =
      "{\"format\": \"tiercel-codebook/1\", \"name\": \"Sleep\", \"tiers\": [{\"key\": \"mood\","
          + " \"label\": \"Mood\", \"scope\": \"post\", \"kind\": \"single\", \"codes\": [";

  @TempDir private Path folder;

  private Path codebook(String name, String codes) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + codes + "]}]}");
  }

  private Path project() throws IOException {
    Path first = codebook("one.json", "{\"key\": \"calm\", \"label\": \"Calm\"}");
    CommandLineRun.of("new", folder.resolve("study"), "--codebook", first);
    return folder.resolve("study.tiercel");
  }

  private Path changed() throws IOException {
    return codebook(
        "two.json",
        "{\"key\": \"calm\", \"label\": \"At ease\"}, {\"key\": \"tired\", \"label\": \"Tired\"}");
  }

  @Test
  void what_differs_is_told_in_words() throws IOException {
    CommandLineRun run = CommandLineRun.of("codebook", "diff", project(), changed());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsExactly("Mood: “Calm” is now called “At ease”", "Mood: new code “Tired”");
    assertThat(CommandLineRun.of("codebook", "diff", changed(), changed()).out())
        .containsExactly("No difference.");
  }

  @Test
  void a_codebook_from_a_file_becomes_the_next_version() throws IOException {
    Path project = project();
    CommandLineRun run =
        CommandLineRun.of("codebook", "apply", project, changed(), "--coder", "Ana");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).containsExactly("Saved as version 2.");
    try (ProjectFile opened = ProjectFile.openReadOnly(project)) {
      assertThat(new ProjectCodebook(opened).current().tier("mood").orElseThrow().code("tired"))
          .isPresent();
      assertThat(opened.codebooks().savers()).containsOnlyKeys(2);
    }
    assertThat(CommandLineRun.of("codebook", "apply", project, changed()).out())
        .containsExactly("Nothing to change.");
    assertThat(CommandLineRun.of("codebook", "diff", project, project, "--version", "1").out())
        .hasSize(2);
  }

  @Test
  void a_version_that_is_not_there_is_refused() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("codebook", "diff", project(), changed(), "--version", "7");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains("no version 7");
  }
}
