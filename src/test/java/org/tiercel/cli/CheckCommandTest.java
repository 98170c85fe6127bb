package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.store.CodebookVersion;
import org.tiercel.store.ProjectFile;

class CheckCommandTest {
  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void create_a_project() {
    project = folder.resolve("study.tiercel");
    assertThat(CommandLineRun.of("new", project).exitCode()).isZero();
  }

  @Test
  void a_sound_project_is_said_to_be_so_with_what_it_holds() {
    CommandLineRun run = CommandLineRun.of("check", folder.resolve("study"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsExactly(project + " is sound: no posts, no coders, no codings, no acts.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void as_json_it_is_one_document() throws IOException {
    CommandLineRun run = CommandLineRun.of("check", project, "--json");
    JsonNode document = new ObjectMapper().readTree(run.output());
    assertThat(document.get("sound").asBoolean()).isTrue();
    assertThat(document.get("findings")).isEmpty();
    assertThat(document.get("posts").asInt()).isZero();
  }

  @Test
  void checking_changes_not_a_byte() throws IOException {
    byte[] before = Files.readAllBytes(project);
    CommandLineRun.of("check", project);
    assertThat(Files.readAllBytes(project)).isEqualTo(before);
    assertThat(folder.toFile().list()).containsExactly("study.tiercel");
  }

  @Test
  void a_codebook_that_cannot_be_read_is_a_finding() {
    try (ProjectFile opened = ProjectFile.open(project)) {
      opened.codebooks().save(new CodebookVersion(2, "broken", "[]", CommandLineRun.NOW, ""));
    }
    CommandLineRun run = CommandLineRun.of("check", project);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).singleElement().asString().startsWith("codebook version 2 in " + project);
  }

  @Test
  void a_file_that_is_no_project_is_refused() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "not a project");
    CommandLineRun run = CommandLineRun.of("check", other);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).singleElement().asString().contains(other.toString());
  }

  @Test
  void a_project_that_is_not_there_is_told() {
    CommandLineRun run = CommandLineRun.of("check", folder.resolve("other"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .contains(folder.resolve("other.tiercel").toString());
  }
}
