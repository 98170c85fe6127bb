package org.tiercel.analysis.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Coder;

final class CaptionTest {
  @TempDir Path folder;

  @Test
  void it_says_whose_codes_which_unit_and_what_is_left_out() {
    try (CodedProject project =
        CodedProject.create(folder.resolve("a.tiercel"), CodedProject.different(3))) {
      Coder ann = project.person("Ann");
      project.says(ann, 1).post("use", "personal").post("attitude", "good").done();
      project.says(ann, 2).post("use", "personal").post("attitude").done();
      project.says(ann, 3).post("use", "opinion").done();

      Caption caption = Caption.of(project.cross(ann, "use", "attitude"));

      assertThat(caption)
          .isEqualTo(
              new Caption(
                  "Use by Attitude",
                  "1 post",
                  "Codes of Ann, done posts only. A cell counts posts. 2 posts are left out:"
                      + " 1 without a code (none), 1 to which a tier does not apply. Never given"
                      + " here, and not drawn: Opinion, Bad."));
    }
  }

  @Test
  void it_says_that_residuals_come_from_each_cells_own_table() {
    try (CodedProject project = CodedProject.create(folder.resolve("a.tiercel"), "x")) {
      Coder ann = project.person("Ann");
      project.says(ann, 1).post("use", "personal").post("themes", "cost", "law").done();

      assertThat(Caption.of(project.cross(ann, "use", "themes")).footnote())
          .contains("each cell's own table of present and absent");
    }
  }

  @Test
  void nothing_coded_is_no_units() {
    try (CodedProject project = CodedProject.create(folder.resolve("a.tiercel"), "x")) {
      Caption caption = Caption.of(project.cross(project.person("Ann"), "topic", "tone"));

      assertThat(caption.subtitle()).isEqualTo("No excerpts");
      assertThat(caption.footnote())
          .isEqualTo("Codes of Ann, done posts only. A cell counts excerpts.");
    }
  }
}
