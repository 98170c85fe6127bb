package org.tiercel.codebook.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodebookVersion;
import org.tiercel.store.ProjectFile;

class ProjectCodebookTest {
  private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir private Path folder;

  private final Codebook open = OpenCodebook.create();

  @Test
  void a_created_project_has_its_codebook_as_version_1() {
    try (ProjectFile project =
        ProjectCodebook.createProject(folder.resolve("p.tiercel"), open.withVersion(4), THEN)) {
      assertThat(new ProjectCodebook(project).current()).isEqualTo(open);
      assertThat(project.codebooks().current().savedAt()).isEqualTo(THEN);
    }
  }

  @Test
  void a_saved_codebook_becomes_the_next_version_and_the_first_one_stays() {
    try (ProjectFile project =
        ProjectCodebook.createProject(folder.resolve("p.tiercel"), open, THEN)) {
      ProjectCodebook codebook = new ProjectCodebook(project);
      Codebook saved = codebook.save(open, "nothing new", THEN);
      assertThat(saved).isEqualTo(open.withVersion(2)).isEqualTo(codebook.current());
      assertThat(project.codebooks().all())
          .extracting(CodebookVersion::version)
          .containsExactly(1, 2);
    }
  }

  @Test
  void a_stored_codebook_that_cannot_be_read_is_told_with_its_version_and_project() {
    Path file = folder.resolve("p.tiercel");
    try (ProjectFile project =
        ProjectFile.create(file, new CodebookVersion(1, "broken", "[]", THEN, ""))) {
      assertThatThrownBy(() -> new ProjectCodebook(project).current())
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("codebook version 1 in " + file);
    }
  }
}
