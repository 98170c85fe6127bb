package org.tiercel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceLayoutTest {
  private static final Pattern BROKEN_DOCUMENTATION =
      Pattern.compile("^ *///.*\\R *// ", Pattern.MULTILINE);

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
    List<Path> broken = new ArrayList<>();
    for (Path source : new SourceLayout(Path.of("src")).sources()) {
      if (BROKEN_DOCUMENTATION.matcher(Files.readString(source)).find()) {
        broken.add(source);
      }
    }

    assertThat(broken).isEmpty();
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
