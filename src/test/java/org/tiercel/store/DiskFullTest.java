package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskFullTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "Disk quota exceeded",
        "There is not enough space on the disk",
        "[SQLITE_FULL] Insertion failed because database is full (database or disk is full)"
      })
  void every_system_has_its_own_words_for_it(String words) {
    IOException full = new FileSystemException("a.tiercel", null, words);
    assertThat(DiskFull.caused(full)).isTrue();
    assertThat(DiskFull.caused(new IllegalStateException(new UncheckedIOException(full)))).isTrue();
  }

  @Test
  void other_failures_are_none() {
    assertThat(DiskFull.caused(new IOException("Permission denied"))).isFalse();
    assertThat(DiskFull.caused(new IOException())).isFalse();
  }
}
