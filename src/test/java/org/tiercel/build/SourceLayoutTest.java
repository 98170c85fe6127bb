package org.tiercel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLayoutTest {
  @Test
  void every_source_is_laid_out_by_google_java_format() throws IOException {
    assertThat(new SourceLayout(Path.of("src")).strays())
        .as("source files with another layout, which 'mvn -Pformat' mends")
        .isEmpty();
  }

  /// google-java-format breaks a `///` line that is too long into a `//` line, which is then no
  /// documentation any more.
  @Test
  void no_documentation_is_broken_into_a_comment() throws IOException {
    Pattern broken = Pattern.compile("^ *///.*\\R *// ", Pattern.MULTILINE);

    assertThat(new SourceLayout(Path.of("src")).sources())
        .filteredOn(source -> broken.matcher(Files.readString(source)).find())
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
