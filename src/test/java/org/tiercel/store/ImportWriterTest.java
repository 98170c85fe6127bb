package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.PostKey;
import org.tiercel.domain.TiercelException;

class ImportWriterTest {
  @TempDir Path folder;

  private ProjectFile create() {
    return ProjectFile.create(folder.resolve("study.tiercel"));
  }

  @Test
  void posts_join_the_corpus_together_when_the_import_is_finished() {
    try (ProjectFile project = create()) {
      ImportWriter writer = NewPosts.begin(project);
      writer.write(List.of(NewPosts.of("1", "one")));
      writer.write(List.of(NewPosts.of("2", "two")));
      assertThat(project.posts().count()).isZero();
      assertThat(project.posts().included().isEmpty()).isTrue();
      assertThat(project.posts().texts(0, 10)).isEmpty();
      assertThat(project.posts().idsOf("1")).isEmpty();
      assertThat(project.posts().find(new PostKey("TikTok", "1"))).isEmpty();
      writer.finish("{\"read\":2}", NewPosts.START);
      assertThat(project.posts().count()).isEqualTo(2);
      assertThat(project.posts().texts(0, 10)).hasSize(2);
      assertThat(project.posts().idsOf("1")).containsExactly(1L);
      assertThat(project.posts().included()).isEqualTo(BitSet.valueOf(new long[] {0b110}));
      assertThat(project.imports().all())
          .containsExactly(
              new ImportedFile(
                  1,
                  "posts.csv",
                  "csv",
                  "{}",
                  NewPosts.START,
                  NewPosts.START,
                  1,
                  2,
                  2,
                  0,
                  "{\"read\":2}",
                  null,
                  0));
    }
  }

  @Test
  void each_post_is_told_its_fate() {
    try (ProjectFile project = create()) {
      NewPosts.add(project, List.of(NewPosts.by("ann", "1", "same here")));
      List<Fate> fates =
          NewPosts.add(
              project,
              List.of(
                  NewPosts.of("1", "whatever"),
                  NewPosts.by("ann", "2", "same here"),
                  NewPosts.by("bob", "3", "same here"),
                  NewPosts.by("bob", "3", "same here"),
                  NewPosts.by("bob", "3", "something else"),
                  NewPosts.of("4", "same here")));
      assertThat(fates)
          .containsExactly(
              Fate.ALREADY_THERE,
              Fate.EXACT_DUPLICATE,
              Fate.IMPORTED,
              Fate.REPEATED,
              Fate.CONTRADICTED,
              Fate.IMPORTED);
    }
  }

  @Test
  void texts_with_one_hash_are_looked_at_more_closely() {
    try (ProjectFile project = create()) {
      NewPost one = withHash(NewPosts.by("ann", "1", "one text"));
      NewPost other = withHash(NewPosts.by("ann", "2", "another text"));
      NewPost again = withHash(NewPosts.by("ann", "3", "another text"));
      assertThat(NewPosts.add(project, List.of(one, other, again)))
          .containsExactly(Fate.IMPORTED, Fate.IMPORTED, Fate.EXACT_DUPLICATE);
    }
  }

  private static NewPost withHash(NewPost post) {
    return new NewPost(
        post.line(),
        post.key(),
        post.author(),
        post.time(),
        post.thread(),
        post.link(),
        post.metrics(),
        post.text(),
        post.words(),
        42,
        post.exclusion());
  }

  @Test
  void a_thread_learns_its_title_when_a_later_post_knows_it() {
    try (ProjectFile project = create()) {
      NewPost untitled = NewPosts.of("1", "one");
      NewPosts.add(
          project,
          List.of(
              new NewPost(
                  1,
                  untitled.key(),
                  null,
                  null,
                  new NewPost.Place(null, "v1", null),
                  null,
                  null,
                  "one",
                  "one",
                  1,
                  null)));
      NewPosts.add(project, List.of(NewPosts.of("2", "two")));
      assertThat(project.posts().find(1L).orElseThrow().threadTitle()).isEqualTo("a video");
    }
  }

  @Test
  void only_one_import_is_under_way() {
    try (ProjectFile project = create()) {
      ImportWriter writer = NewPosts.begin(project);
      assertThatThrownBy(() -> NewPosts.begin(project))
          .isInstanceOf(TiercelException.class)
          .hasMessageStartingWith("Another import into this project is under way");
      writer.abandon();
      NewPosts.begin(project).finish("{}", NewPosts.START);
    }
  }

  @Test
  void an_abandoned_import_leaves_nothing_of_itself_and_everything_else() {
    try (ProjectFile project = create()) {
      NewPosts.add(project, List.of(NewPosts.of("1", "kept words")));
      ImportWriter writer = NewPosts.begin(project);
      writer.write(
          IntStream.range(0, 2_000).mapToObj(i -> NewPosts.of("a" + i, "given up " + i)).toList());
      writer.abandon();
      assertThat(project.posts().count()).isEqualTo(1);
      assertThat(project.posts().find(new PostKey("TikTok", "a0"))).isEmpty();
      assertThat(project.posts().find(2L)).isEmpty();
      assertThat(project.check().findings()).isEmpty();
      assertThat(NewPosts.add(project, List.of(NewPosts.of("a1", "given back"))))
          .containsExactly(Fate.IMPORTED);
      assertThat(project.search().page("given", 0, 10)).containsExactly(2L);
      assertThat(project.search().page("kept", 0, 10)).containsExactly(1L);
    }
  }

  @Test
  void what_was_cut_off_is_swept_away_when_the_project_is_opened_again() {
    Path place = folder.resolve("study.tiercel");
    try (ProjectFile project = create()) {
      NewPosts.begin(project).write(List.of(NewPosts.of("1", "half")));
    }
    try (ProjectFile project = ProjectFile.open(place)) {
      assertThat(project.posts().find(1L)).isEmpty();
      assertThat(project.imports().all()).isEmpty();
      assertThat(NewPosts.add(project, List.of(NewPosts.of("1", "whole"))))
          .containsExactly(Fate.IMPORTED);
      assertThat(project.search().page("half", 0, 10)).isEmpty();
      assertThat(project.search().page("whole", 0, 10)).containsExactly(1L);
      assertThat(project.check().findings()).isEmpty();
    }
  }
}
