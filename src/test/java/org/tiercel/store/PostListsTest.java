package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.PostKey;
import org.tiercel.store.PostFilter.State;
import org.tiercel.task.Progress;

class PostListsTest {
  @TempDir private Path folder;
  private ProjectFile project;

  @BeforeEach
  void two_imports() {
    project = ProjectFile.create(folder.resolve("lists.tiercel"));
    NewPosts.add(
        project,
        List.of(
            post("TikTok", "b", "mo", "2025-03-01", "t2", "{\"likes\":7}", "so calm at night"),
            post("Reddit", "a", "ann", "2025-01-01", "t1", "{\"likes\":9}", "at night it listens"),
            post("TikTok", "d", null, null, null, null, "nobody else listens"),
            post("TikTok", "c", "mo", "2025-03-02", "t2", null, "so calm at night")));
    NewPosts.add(
        project,
        List.of(post("YouTube", "e", "zoe", "2025-02-01", null, "{\"likes\":8}", "calm, 夜里")));
  }

  @AfterEach
  void close() {
    project.close();
  }

  private static NewPost post(
      String platform,
      String id,
      @Nullable String author,
      @Nullable String day,
      @Nullable String thread,
      @Nullable String metrics,
      String text) {
    return new NewPost(
        1,
        new PostKey(platform, id),
        author,
        day == null ? null : Instant.parse(day + "T12:00:00Z"),
        new NewPost.Place(null, thread, null),
        null,
        metrics,
        text,
        NewPost.wordsOf(text),
        text.hashCode(),
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "IMPORTED, false, '1,2,3,5'",
    "IMPORTED, true, '5,3,2,1'",
    "PLATFORM, false, '2,1,3,5'",
    "PLATFORM, true, '5,1,3,2'",
    "ID, false, '2,1,3,5'",
    "TIME, false, '2,5,1,3'",
    "TIME, true, '1,5,2,3'",
    "AUTHOR, false, '2,1,5,3'",
    "THREAD, true, '1,2,3,5'",
    "LIKES, false, '1,5,2,3'",
    "LIKES, true, '2,5,1,3'",
    "SCORE, false, '1,2,3,5'"
  })
  void posts_are_sorted_and_those_without_a_value_come_last(
      PostOrder order, boolean falling, String ids) {
    assertThat(list(PostFilter.CORPUS, order, falling)).isEqualTo(ids);
  }

  @Test
  void conditions_hold_together() {
    PostFilter corpus = PostFilter.CORPUS;
    assertThat(list(corpus.onPlatform("TikTok"))).isEqualTo("1,3");
    assertThat(list(corpus.ofImport(2L))).isEqualTo("5");
    assertThat(list(corpus.with("calm"))).isEqualTo("1,5");
    assertThat(list(corpus.with("夜"))).isEqualTo("5");
    assertThat(list(corpus.with("calm").ofImport(1L))).isEqualTo("1");
    assertThat(
            list(
                corpus.between(
                    Instant.parse("2025-01-01T12:00:00Z"), Instant.parse("2025-03-01T00:00:00Z"))))
        .isEqualTo("2,5");
    assertThat(list(corpus.onPlatform("Tumblr"))).isEmpty();
    assertThat(list(corpus.with(" \"").onPlatform("YouTube"))).isEqualTo("5");
  }

  @Test
  void excluded_posts_are_listed_by_reason_and_found_by_their_words() {
    PostFilter excluded = PostFilter.CORPUS.in(State.EXCLUDED, null);
    assertThat(list(excluded)).isEqualTo("4");
    assertThat(list(excluded.in(State.EXCLUDED, Exclusion.EXACT_DUPLICATE))).isEqualTo("4");
    assertThat(list(excluded.in(State.EXCLUDED, Exclusion.EMPTY))).isEmpty();
    assertThat(list(excluded.with("so night"))).isEqualTo("4");
    assertThat(list(excluded.with("nobody"))).isEmpty();
    assertThat(list(PostFilter.CORPUS.in(State.ANY, null).with("calm"))).isEqualTo("1,4,5");
  }

  @Test
  void posts_of_an_import_that_was_taken_back_are_excluded_for_that_reason_alone() {
    project.takenBackImports().takeBack(project.imports().find(1).orElseThrow(), NewPosts.START);
    assertThat(list(PostFilter.CORPUS)).isEqualTo("5");
    PostFilter takenBack = PostFilter.CORPUS.in(State.EXCLUDED, Exclusion.TAKEN_BACK);
    assertThat(list(takenBack)).isEqualTo("1,2,3,4");
    assertThat(list(takenBack.with("listens"))).isEqualTo("2,3");
    assertThat(list(PostFilter.CORPUS.in(State.EXCLUDED, Exclusion.EXACT_DUPLICATE))).isEmpty();
  }

  @Test
  void a_list_that_nobody_waits_for_any_more_is_not_made() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(
            () -> project.postLists().list(PostFilter.CORPUS, PostOrder.TIME, false, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(project.postLists().platforms()).containsExactly("Reddit", "TikTok", "YouTube");
  }

  private String list(PostFilter filter) {
    return list(filter, PostOrder.IMPORTED, false);
  }

  private String list(PostFilter filter, PostOrder order, boolean falling) {
    List<String> ids =
        Arrays.stream(project.postLists().list(filter, order, falling, Progress.none()))
            .mapToObj(String::valueOf)
            .toList();
    return String.join(",", ids);
  }
}
