package org.tiercel.codebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

class ShippedCodebooksTest {
  @TempDir private Path folder;

  private final Codebook open = OpenCodebook.create();

  @BeforeEach
  void ship_one() throws IOException {
    new CodebookWriter().write(open, folder.resolve("open-coding.json"));
    Files.writeString(folder.resolve("README.md"), "not a codebook");
  }

  @Test
  void a_codebook_is_found_by_its_file_and_by_its_own_name() {
    ShippedCodebooks shipped = new ShippedCodebooks(folder);
    assertThat(shipped.names()).containsExactly("open-coding");
    assertThat(shipped.find("open-coding")).hasValue(open);
    assertThat(shipped.find("open CODING")).hasValue(open);
    assertThat(shipped.find("other")).isEmpty();
  }

  @Test
  void a_file_is_taken_before_a_name() {
    Path file = folder.resolve("mine.json");
    Codebook mine = open.withVersion(7);
    new CodebookWriter().write(mine, file);
    assertThat(new ShippedCodebooks(folder).resolve(file.toString())).isEqualTo(mine);
  }

  @Test
  void what_is_neither_a_file_nor_shipped_is_told_with_the_names_there_are() {
    assertThatThrownBy(() -> new ShippedCodebooks(folder).resolve("opn-coding"))
        .isInstanceOf(TiercelException.class)
        .hasMessage(
            "opn-coding is neither a file nor a codebook that comes with Tiercel: name a file, or"
                + " one of open-coding.");
  }

  @Test
  void without_a_folder_nothing_is_shipped() {
    assertThat(new ShippedCodebooks(folder.resolve("nowhere")).names()).isEmpty();
  }
}
