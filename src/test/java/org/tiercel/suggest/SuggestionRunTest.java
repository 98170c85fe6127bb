package org.tiercel.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Run;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.TiercelException;
import org.tiercel.task.Progress;

class SuggestionRunTest {
  private static final Suggester WORDS = new WordSuggester();

  @TempDir private Path folder;

  @Test
  void what_the_machine_proposes_is_offered_to_a_person() {
    try (PostsProject project = new PostsProject(folder, "myself and gpt")) {
      project.run().run(WORDS, Progress.none());
      Coder ann = project.file().coders().join("Ann", CoderKind.PERSON);
      List<Suggestion> offered = project.file().suggestions().offer(1, ann.id()).offered();
      assertThat(offered).extracting(Suggestion::code).containsExactly("self", "gpt");
      assertThat(offered.getFirst().evidence()).containsExactly(new Span(2, 6));
      assertThat(offered.getFirst().confidence()).isEqualTo(.5);
      assertThat(offered.getFirst().rationale()).isEqualTo("It says so.");
      assertThat(offered.getLast().excerpt()).extracting(Excerpt::span).isEqualTo(new Span(11, 14));
    }
  }

  @Test
  void it_counts_suggestions_ties_and_posts_without_a_code() {
    try (PostsProject project =
        new PostsProject(folder, "self and cost", "self or kin", "nothing", "kin and gpt, gpt")) {
      SuggestionReport report = project.run().run(WORDS, Progress.none());
      assertThat(report.failed()).isZero();
      assertThat(report.run().posts()).isEqualTo(4);
      assertThat(report.run().suggestions()).isEqualTo(6);
      assertThat(report.run().ties()).isEqualTo(1);
      assertThat(report.run().none()).isEqualTo(1);
      assertThat(report.run().finishedAt()).isEqualTo(PostsProject.NOW);
      assertThat(project.file().runs().all()).containsExactly(report.run());
      assertThat(project.file().check().findings()).isEmpty();
    }
  }

  @Test
  void a_tied_answer_is_pending_with_all_its_codes() {
    try (PostsProject project = new PostsProject(folder, "self or kin")) {
      Run run = project.run().run(WORDS, Progress.none()).run();
      Annotation annotation = annotations(project, run).getFirst();
      assertThat(annotation.answers())
          .singleElement()
          .satisfies(
              answer -> {
                assertThat(answer.state()).isEqualTo(AnswerState.PENDING);
                assertThat(answer.codings()).hasSize(2);
              });
    }
  }

  @Test
  void a_post_without_a_code_was_read_and_one_that_failed_was_not() {
    try (PostsProject project = new PostsProject(folder, "nothing", "unreadable", "self")) {
      SuggestionReport report = project.run().run(WORDS, Progress.none());
      assertThat(report.failed()).isEqualTo(1);
      assertThat(report.run().posts()).isEqualTo(2);
      assertThat(annotations(project, report.run()))
          .extracting(annotation -> annotation.key().postId())
          .containsExactly(1L, 3L);
    }
  }

  @Test
  void blocks_follow_each_other_to_the_end_and_progress_is_told_in_posts() {
    String[] texts = IntStream.range(0, 12_000).mapToObj(i -> "self " + i).toArray(String[]::new);
    try (PostsProject project = new PostsProject(folder, texts)) {
      List<Long> told = new ArrayList<>();
      Run run = project.run().run(WORDS, progress(told, Long.MAX_VALUE)).run();
      assertThat(told).isSorted().endsWith(12_000L).hasSizeGreaterThan(1);
      assertThat(run.suggestions()).isEqualTo(12_000);
      assertThat(annotations(project, run)).hasSize(12_000);
    }
  }

  @Test
  void a_limit_takes_the_first_posts() {
    try (PostsProject project = new PostsProject(folder, "self", "kin", "cost")) {
      Run run = project.run().run(WORDS, 2, Progress.none()).run();
      assertThat(annotations(project, run))
          .extracting(annotation -> annotation.key().postId())
          .containsExactly(1L, 2L);
    }
  }

  @Test
  void posts_that_cleaning_dropped_are_not_read() {
    try (PostsProject project = new PostsProject(folder, "self", "   ", "kin")) {
      assertThat(project.run().run(WORDS, Progress.none()).run().posts()).isEqualTo(2);
    }
  }

  @Test
  void a_cancelled_run_keeps_what_it_has_written_and_is_never_finished() {
    String[] texts = IntStream.range(0, 12_000).mapToObj(i -> "self " + i).toArray(String[]::new);
    try (PostsProject project = new PostsProject(folder, texts)) {
      List<Long> told = new ArrayList<>();
      assertThatThrownBy(() -> project.run().run(WORDS, progress(told, 1)))
          .isInstanceOf(CancellationException.class);
      Run run = project.file().runs().all().getFirst();
      assertThat(run.finishedAt()).isNull();
      assertThat(run.posts()).isEqualTo(told.getLast()).isLessThan(12_000);
      assertThat(annotations(project, run)).hasSize((int) run.posts());
      assertThat(project.file().runs().latestFinished(run.coder().id())).isEmpty();
      assertThat(project.file().check().findings()).isEmpty();
    }
  }

  @Test
  void a_machine_that_cannot_go_on_says_why_and_leaves_an_unfinished_run() {
    String[] texts = new String[6_000];
    Arrays.setAll(texts, i -> i == 5_500 ? "stop" : "self " + i);
    try (PostsProject project = new PostsProject(folder, texts)) {
      assertThatThrownBy(() -> project.run().run(WORDS, Progress.none()))
          .isInstanceOf(TiercelException.class)
          .hasMessage("The service is gone; try later.");
      assertThat(project.file().runs().all().getFirst().finishedAt()).isNull();
    }
  }

  @Test
  void a_run_is_repeated_while_posts_and_parameters_are_the_same() {
    try (PostsProject project = new PostsProject(folder, "self", "unreadable")) {
      SuggestionRun runs = project.run();
      assertThat(runs.repeated(WORDS, SuggestionRun.ALL)).isEmpty();
      Run limited = runs.run(WORDS, 1, Progress.none()).run();
      assertThat(runs.repeated(WORDS, 1)).contains(limited);
      assertThat(runs.repeated(WORDS, SuggestionRun.ALL)).isEmpty();
      project.add("self", "kin");
      Run whole = runs.run(new WordSuggester(List.of("use")), 3, Progress.none()).run();
      assertThat(runs.repeated(WORDS, 1)).isEmpty();
      assertThat(runs.repeated(new WordSuggester(List.of("use")), 2)).contains(whole);
    }
  }

  @Test
  void a_machine_without_tiers_or_posts_is_refused_before_anything_is_written() {
    try (PostsProject project = new PostsProject(folder)) {
      assertThatThrownBy(() -> project.run().run(WORDS, Progress.none()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("no posts");
      project.add("self");
      assertThatThrownBy(() -> project.run().run(new WordSuggester(List.of()), Progress.none()))
          .isInstanceOf(TiercelException.class)
          .hasMessageContaining("has no tier to answer");
      assertThat(project.file().runs().all()).isEmpty();
      assertThat(project.file().coders().all()).isEmpty();
    }
  }

  private static List<Annotation> annotations(PostsProject project, Run run) {
    List<Annotation> annotations = new ArrayList<>();
    project.file().annotations().forEachOfRun(run.id(), annotations::add);
    return annotations;
  }

  /// Notes what it is told and is cancelled after a number of reports.
  private static Progress progress(List<Long> told, long reports) {
    return new Progress() {
      @Override
      public void report(long done, long total) {
        told.add(done);
      }

      @Override
      public boolean cancelled() {
        return told.size() >= reports;
      }
    };
  }
}
