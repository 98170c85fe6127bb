package org.tiercel.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.TiercelException;

class SampleReaderTest {
  @TempDir private Path folder;

  private Path sample(String json) throws IOException {
    Path study = Files.createDirectories(folder.resolve("study"));
    return Files.writeString(study.resolve("sample.json"), json);
  }

  @Test
  void a_study_is_what_its_manifest_says() throws IOException {
    sample(
        """
        {"name": "A study", "notice": "Invented.", "codebook": "book", "posts": ["p.csv"],
         "codes": ["a.csv", "b.csv"], "chart": {"rows": "r", "columns": "c"}}
        """);

    assertThat(new SampleReader(folder).all())
        .containsExactly(
            new Sample(
                "study",
                "A study",
                "Invented.",
                "book",
                List.of(folder.resolve("study/p.csv")),
                List.of(folder.resolve("study/a.csv"), folder.resolve("study/b.csv")),
                "r",
                "c"));
  }

  @Test
  void folders_without_a_manifest_are_no_studies() throws IOException {
    Files.createDirectories(folder.resolve("other"));

    assertThat(new SampleReader(folder).all()).isEmpty();
  }

  @Test
  void a_manifest_that_lacks_a_text_is_refused_with_its_name() throws IOException {
    Path manifest = sample("{\"name\": \"A study\"}");

    assertThatThrownBy(() -> new SampleReader(folder).all())
        .isInstanceOf(TiercelException.class)
        .hasMessage(manifest + " lacks the text \"notice\"; add it.");
  }

  @Test
  void a_missing_folder_is_told() {
    assertThatThrownBy(() -> new SampleReader(folder.resolve("nowhere")).all())
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("install Tiercel again");
  }
}
