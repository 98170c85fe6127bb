package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.TiercelException;

class FailureSentenceTest {
  @Test
  void the_programs_own_sentence_is_said_as_it_is() {
    TiercelException failure = new TiercelException("codes.csv, line 3: there is no code 'joy'.");

    assertThat(FailureSentence.of(failure))
        .isEqualTo(new FailureSentence("codes.csv, line 3: there is no code 'joy'.", false));
  }

  @Test
  void its_sentence_comes_before_what_caused_it() {
    TiercelException failure =
        new TiercelException("The figure cannot be written.", new NoSuchFileException("figures"));

    assertThat(FailureSentence.of(failure).text()).isEqualTo("The figure cannot be written.");
  }

  @Test
  void a_full_disk_is_named_however_deep_it_hides() {
    IOException full = new FileSystemException("a.tiercel", null, "No space left on device");

    assertThat(FailureSentence.of(new IllegalStateException(new UncheckedIOException(full))).text())
        .startsWith("The disk is full");
  }

  @Test
  void sqlite_has_its_own_words_for_a_full_disk() {
    assertThat(FailureSentence.of(new RuntimeException("[SQLITE_FULL] database or disk is full")))
        .returns(false, FailureSentence::unexpected);
  }

  @Test
  void used_up_memory_names_the_setting() {
    assertThat(FailureSentence.of(new OutOfMemoryError("Java heap space")).text())
        .contains("TIERCEL_JAVA_OPTS=-Xmx");
  }

  @Test
  void files_that_are_missing_or_closed_are_named() {
    assertThat(
            FailureSentence.of(new UncheckedIOException(new NoSuchFileException("a.csv"))).text())
        .contains("a.csv");
    assertThat(
            FailureSentence.of(new UncheckedIOException(new AccessDeniedException("b.csv"))).text())
        .contains("b.csv");
  }

  @Test
  void anything_else_is_a_defect_whose_details_belong_in_the_log() {
    FailureSentence sentence = FailureSentence.of(new IllegalStateException("row 7 lost"));

    assertThat(sentence.unexpected()).isTrue();
    assertThat(sentence.text()).contains("IllegalStateException").doesNotContain("row 7");
  }

  @Test
  void a_failure_that_causes_itself_in_a_circle_ends() {
    IllegalStateException first = new IllegalStateException("first");
    first.initCause(new IllegalArgumentException("second", first));

    assertThat(FailureSentence.of(first).unexpected()).isTrue();
  }
}
