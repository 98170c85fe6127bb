package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.TiercelException;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void a_text_is_saved_in_utf_8_over_what_was_there() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "something longer than the new text");

    WholeFile.save(file, "row,懂\r\n");

    assertThat(file).content().isEqualTo("row,懂\r\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void what_fails_half_way_leaves_the_old_file_and_nothing_beside_it() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    WholeFile.Content full =
        out -> {
          out.write(1);
          throw new IOException("No space left on device");
        };

    assertThatExceptionOfType(TiercelException.class)
        .isThrownBy(() -> WholeFile.save(file, full))
        .withMessageStartingWith(file + " could not be written");
    assertThat(file).content().isEqualTo("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void a_defect_half_way_leaves_nothing_beside_it_either() {
    Path file = folder.resolve("a.png");

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                WholeFile.save(
                    file,
                    out -> {
                      throw new IllegalStateException("defect");
                    }));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_folder_or_a_place_in_no_folder_is_refused() {
    assertThatExceptionOfType(TiercelException.class)
        .isThrownBy(() -> WholeFile.save(folder, "text"))
        .withMessage(folder + " is a folder; name a file to write.");
    Path nowhere = folder.resolve("no").resolve("a.svg");
    assertThatExceptionOfType(TiercelException.class)
        .isThrownBy(() -> WholeFile.save(nowhere, "text"))
        .withMessageStartingWith(nowhere + " could not be written");
  }
}
