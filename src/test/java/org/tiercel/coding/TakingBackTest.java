package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.PostKey;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ImportStanding;
import org.tiercel.store.ImportStanding.Line;
import org.tiercel.store.ImportStanding.What;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

class TakingBackTest {
  @TempDir private Path folder;
  private CodedProject coded;
  private ProjectFile project;
  private Coder coder;
  private TakingBack taking;

  @BeforeEach
  void two_imports() {
    coded = CodedProject.tiered(folder, "it listens", "it helps at night");
    coded.add(List.of(PostRow.of("q1", "my sister asked it"), PostRow.of("q2", "it helps")));
    project = coded.project();
    coder = coded.coder("Coder A");
    taking = new TakingBack(project, () -> CodedProject.NOW);
  }

  @AfterEach
  void close() {
    // A connection that has looked into the search index before may remember what it was.
    coded.reopen();
    project = coded.project();
    assertThat(project.check().findings()).isEmpty();
    coded.close();
  }

  @Test
  void posts_on_which_nothing_stands_are_removed_and_nothing_finds_them() {
    assertThat(taking.standing(file(1)).isEmpty()).isTrue();
    assertThat(taking.remove(coder, file(1), Progress.none())).isEqualTo(2);
    assertThat(project.posts().included()).isEqualTo(posts(3, 4));
    assertThat(project.posts().count()).isEqualTo(2);
    assertThat(project.posts().find(1)).isEmpty();
    assertThat(project.search().page("helps", 0, 10)).containsExactly(4L);
    assertThat(file(1).takenBackAt()).isEqualTo(CodedProject.NOW);
    assertThat(file(1).removed()).isEqualTo(2);
    assertThat(project.acts().count()).isEqualTo(1);
  }

  @Test
  void ids_of_removed_posts_are_given_to_no_other_post() {
    taking.remove(coder, file(2), Progress.none());
    coded.add(List.of(PostRow.of("q2", "it helps")));
    assertThat(project.posts().find(new PostKey("TikTok", "q2")))
        .get()
        .extracting(post -> post.id())
        .isEqualTo(5L);
    assertThat(project.search().page("helps", 0, 10)).containsExactly(2L, 5L);
  }

  @Test
  void what_stands_on_posts_is_told_with_whose_it_is() {
    coded.session().toggle(4, AnswerKey.ofPost("use"), "personal", null, List.of());
    coded.run("a model", CodedProject.says(3), CodedProject.says(4));
    ImportStanding standing = taking.standing(file(2));
    assertThat(standing.lines())
        .containsExactly(new Line(What.ANNOTATION, "Coder A", 1), new Line(What.RUN, "a model", 2));
    assertThat(standing.posts()).isEqualTo(2);
    assertThatThrownBy(() -> taking.remove(coder, file(2), Progress.none()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("cannot be removed");
    assertThat(project.posts().included()).isEqualTo(posts(1, 2, 3, 4));
  }

  @Test
  void posts_whose_codes_were_taken_back_still_have_a_history_and_are_not_removed() {
    CodingSession session = coded.session();
    session.toggle(1, AnswerKey.ofPost("use"), "personal", null, List.of());
    session.undo();
    assertThat(taking.standing(file(1)).isEmpty()).isFalse();
    assertThat(taking.standing(file(2)).isEmpty()).isTrue();
  }

  @Test
  void excluded_posts_keep_their_codes_which_count_again_when_the_import_is_brought_back() {
    CodingSession session = coded.session();
    for (long post = 1; post <= 3; post++) {
      session.toggle(post, AnswerKey.ofPost("use"), "personal", null, List.of());
      session.done(post, true);
    }
    CodeSource ours = CodeSource.firstRound(coder);
    taking.exclude(coder, file(1));

    assertThat(project.posts().included()).isEqualTo(posts(3, 4));
    assertThat(project.codings().posts(ours)).isEqualTo(posts(3));
    assertThat(project.posts().texts(0, 10)).hasSize(2);
    assertThat(project.search().page("it", 0, 10)).containsExactly(3L, 4L);
    assertThat(project.search().count("it", 10)).isEqualTo(2);
    assertThat(project.posts().find(1))
        .get()
        .extracting(post -> post.exclusion())
        .isEqualTo(Exclusion.TAKEN_BACK);
    assertThatThrownBy(() -> taking.exclude(coder, file(1)))
        .hasMessageContaining("taken back already");

    taking.bringBack(coder, file(1));
    assertThat(project.posts().included()).isEqualTo(posts(1, 2, 3, 4));
    assertThat(project.codings().posts(ours)).isEqualTo(posts(1, 2, 3));
    assertThatThrownBy(() -> taking.bringBack(coder, file(1)))
        .hasMessageContaining("nothing to bring back");
  }

  @Test
  void removing_can_be_stopped_between_blocks_and_the_rest_removed_later_or_brought_back() {
    coded.add(IntStream.range(0, 45_000).mapToObj(i -> PostRow.of("r" + i, "night " + i)).toList());
    StoppingProgress stopping = new StoppingProgress();
    assertThatThrownBy(() -> taking.remove(coder, file(3), stopping))
        .isInstanceOf(CancellationException.class);
    assertThat(file(3).removed()).isEqualTo(20_000);
    assertThat(file(3).posts()).isEqualTo(25_000);
    assertThat(project.posts().count()).isEqualTo(4);
    assertThat(project.search().count("night", 50_000)).isEqualTo(1);

    taking.bringBack(coder, file(3));
    assertThat(project.posts().count()).isEqualTo(25_004);
    assertThat(project.posts().included().cardinality()).isEqualTo(25_004);
    assertThat(taking.remove(coder, file(3), Progress.none())).isEqualTo(25_000);
    assertThat(project.posts().count()).isEqualTo(4);
  }

  private ImportedFile file(long id) {
    return project.imports().find(id).orElseThrow();
  }

  private static BitSet posts(int... ids) {
    BitSet posts = new BitSet();
    IntStream.of(ids).forEach(posts::set);
    return posts;
  }

  /// Is cancelled as soon as anything was done.
  private static final class StoppingProgress implements Progress {
    private boolean cancelled;

    @Override
    public void report(long done, long total) {
      cancelled = true;
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }
}
