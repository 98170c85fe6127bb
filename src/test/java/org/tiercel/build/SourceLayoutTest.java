package org.tiercel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLayoutTest {
  @Test
  void every_source_is_laid_out_by_google_java_format() throws IOException {
    assertThat(new SourceLayout(Path.of("src")).strays())
        .as("source files with another layout, which 'mvn -Pformat' mends")
        .isEmpty();
  }

  @Test
  void another_layout_is_found_and_mended(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("A.java"), "class A { int b; }\n");
    SourceLayout layout = new SourceLayout(folder);
    assertThat(layout.strays()).containsExactly(source);

    layout.mend();

    assertThat(layout.strays()).isEmpty();
    assertThat(source).hasContent("class A {\n  int b;\n}\n");
  }
}
