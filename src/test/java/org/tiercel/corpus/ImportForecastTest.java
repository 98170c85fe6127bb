package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.TiercelException;
import org.tiercel.task.Progress;

class ImportForecastTest {
  private static final String HEADER = "id,text,author,platform";

  @TempDir private Path folder;
  private ImportedCorpus corpus;

  @BeforeEach
  void some_posts() {
    corpus = new ImportedCorpus(folder);
    corpus.add(corpus.file("before.csv", HEADER, "1,it listens,ann,TikTok"));
  }

  @AfterEach
  void close() {
    corpus.close();
  }

  @Test
  void it_says_what_the_import_then_does() {
    Path file =
        corpus.file(
            "more.csv",
            HEADER,
            "1,it listens,ann,TikTok",
            "1,it listens,ann,YouTube",
            "2,It  listens,ann,TikTok",
            "3,at night,bob,TikTok",
            "3,at night,bob,TikTok",
            "3,by day,bob,TikTok",
            "4,,cyd,Reddit",
            "5,.,cyd,Reddit",
            "6,at night,bob,TikTok",
            "7,at night,,TikTok",
            "8,too few");
    ImportReport expected = forecast(file, Progress.none());
    assertThat(corpus.texts()).containsExactly("it listens");
    assertThat(expected.imported()).isEqualTo(3);
    assertThat(expected.dropped("exact-duplicates")).isEqualTo(2);
    assertThat(corpus.add(file)).isEqualTo(expected);
  }

  @Test
  void posts_of_an_import_that_was_taken_back_make_no_duplicates() {
    corpus
        .project()
        .takenBackImports()
        .takeBack(corpus.project().imports().find(1).orElseThrow(), Instant.EPOCH);
    Path file = corpus.file("more.csv", HEADER, "9,it listens,ann,TikTok");
    assertThat(forecast(file, Progress.none()).imported()).isEqualTo(1);
    assertThat(corpus.add(file).imported()).isEqualTo(1);
  }

  @Test
  void a_file_that_would_be_refused_is_refused_and_counting_can_be_stopped() {
    Path broken = corpus.file("broken.csv", HEADER, "1,\"never closed,ann,TikTok");
    assertThatThrownBy(() -> forecast(broken, Progress.none()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("broken.csv");
    Path file = corpus.file("more.csv", HEADER, "2,so do I,ann,TikTok");
    Progress stopped =
        new Progress() {
          @Override
          public void report(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> forecast(file, stopped)).isInstanceOf(CancellationException.class);
  }

  private ImportReport forecast(Path file, Progress progress) {
    return new ImportForecast(corpus.project()).of(file, ImportOptions.defaults(), progress);
  }
}
