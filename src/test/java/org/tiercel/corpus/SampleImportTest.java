package org.tiercel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;

class SampleImportTest {
  private static final Path SAMPLES = Path.of("samples");

  @TempDir Path folder;

  static List<Path> samples() throws Exception {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.map(f -> f.resolve("posts.csv")).filter(Files::exists).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_shipped_sample_is_imported_without_a_warning(Path posts) throws Exception {
    try (ImportedCorpus corpus = new ImportedCorpus(folder)) {
      ImportReport report = corpus.add(posts);
      assertThat(report.warnings()).isEmpty();
      assertThat(report.dropped("rejected")).isZero();
      assertThat(report.imported()).isGreaterThan(200).isEqualTo(corpus.project().posts().count());
      assertThat(corpus.project().check().findings()).isEmpty();
    }
  }

  @Test
  void a_comment_of_the_sample_arrives_whole() {
    try (ImportedCorpus corpus = new ImportedCorpus(folder)) {
      corpus.add(SAMPLES.resolve("llm-support/posts.csv"));
      Post post = corpus.post("tt-0002");
      assertThat(post.key()).isEqualTo(new PostKey("TikTok", "tt-0002"));
      assertThat(post.text()).isEqualTo("the \"too broke\" part 💀 felt that in my bank account");
      assertThat(post.postedAt()).contains(Instant.parse("2025-01-07T04:05:36Z"));
      assertThat(post.parent()).isEqualTo("tt-0001");
      assertThat(post.thread()).isEqualTo("video-01");
      assertThat(post.threadTitle()).startsWith("POV: your therapist is a chatbot");
      assertThat(post.metrics()).isEqualTo(Map.of("likes", 212L));
      assertThat(post.author()).isNotNull().doesNotContain("pickle");
    }
  }
}
