package org.tiercel.codebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Codebook;

/// The codebooks in the folder `codebooks`, as they are shipped.
class CodebooksFolderTest {
  private final CodebookReader reader = new CodebookReader();
  private final CodebookWriter writer = new CodebookWriter();

  static List<Path> codebooks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("codebooks"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("codebooks")
  void every_codebook_is_accepted_and_survives_writing(Path file) {
    Codebook codebook = reader.read(file);
    String written = writer.write(codebook);
    assertThat(reader.parse(written, "written")).isEqualTo(codebook);
    assertThat(writer.write(reader.parse(written, "written"))).isEqualTo(written);
  }
}
