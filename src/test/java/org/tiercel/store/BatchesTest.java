package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.store.Batches.Member;

class BatchesTest {
  @TempDir private Path folder;
  private ProjectFile project;
  private Coder ann;
  private Coder ben;

  @BeforeEach
  void create() {
    project =
        SomePosts.create(
            folder, IntStream.rangeClosed(1, 8).mapToObj(i -> "post " + i).toArray(String[]::new));
    ann = SomePosts.person(project, "Ann");
    ben = SomePosts.person(project, "Ben");
  }

  @AfterEach
  void close() {
    project.close();
  }

  /// Posts 5, 2, 7 in this order; 5 and 2 are Ann's, 2 and 7 are Ben's, and 7 is withheld.
  private Batch mixed() {
    return project
        .batches()
        .create(
            new Batch(0, "Mixed", false, 0.3, 4, THEN, null),
            "{\"sample\":\"listed\"}",
            List.of(new Member(5, false), new Member(2, false), new Member(7, true)),
            Map.of(ann.id(), bits(2, 5), ben.id(), bits(2, 7)));
  }

  private static BitSet bits(int... posts) {
    return IntStream.of(posts).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  private void done(Coder coder, long post, boolean done) {
    Act act =
        new Act(
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            THEN,
            done ? ActKind.DONE : ActKind.REOPEN,
            new AnnotationKey(post, coder.id(), 1, 0),
            List.of(new Change.OfDone(!done, done)),
            null);
    project.acts().save(List.of(act));
  }

  @Test
  void each_coder_has_their_own_posts_in_the_order_of_the_batch() {
    long batch = mixed().id();

    assertThat(project.batches().postsOf(batch, ann.id())).containsExactly(5, 2);
    assertThat(project.batches().postsOf(batch, ben.id())).containsExactly(2, 7);
    assertThat(project.batches().assignedPosts(batch, ben.id())).isEqualTo(bits(2, 7));
    assertThat(project.batches().members(batch))
        .containsExactly(new Member(5, false), new Member(2, false), new Member(7, true));
    assertThat(project.batches().sampling(batch)).isEqualTo("{\"sample\":\"listed\"}");
  }

  @Test
  void the_due_list_counts_what_a_coder_has_done_of_the_open_batches() {
    Batch first = mixed();
    Batch second =
        project
            .batches()
            .create(
                new Batch(0, "Second", true, 0, 4, THEN, null),
                List.of(new Member(1, false)),
                List.of(ann.id()));
    done(ann, 2, true);
    done(ann, 8, true);
    done(ben, 7, true);
    done(ben, 7, false);

    assertThat(project.batches().due(ann.id(), 1))
        .containsExactly(new DueBatch(first, 2, 1), new DueBatch(second, 1, 0));
    assertThat(project.batches().due(ben.id(), 1)).containsExactly(new DueBatch(first, 2, 0));
    assertThat(project.batches().due(ann.id(), 2).getFirst().left()).isEqualTo(2);

    project.batches().close(first.id(), THEN);
    assertThat(project.batches().due(ann.id(), 1)).containsExactly(new DueBatch(second, 1, 0));
  }

  @Test
  void how_far_coders_are_is_read_from_the_reading_once_it_is_frozen() {
    Batch batch = mixed();
    done(ann, 2, true);
    assertThat(project.batches().coders(batch.id(), 1))
        .containsExactly(new AssignedCoder(ann, 2, 1), new AssignedCoder(ben, 2, 0));

    project.batches().close(batch.id(), THEN);
    done(ann, 5, true);
    done(ben, 2, true);

    assertThat(project.batches().coders(batch.id(), 1))
        .containsExactly(new AssignedCoder(ann, 2, 1), new AssignedCoder(ben, 2, 0));
    assertThat(project.batches().reading(batch.id(), ann.id(), 1)).hasSize(1);
  }

  @Test
  void a_batch_closes_once() {
    Batch batch = mixed();
    project.batches().close(batch.id(), THEN);

    assertThat(project.batches().find("Mixed").orElseThrow().closed()).isTrue();
    assertThatThrownBy(() -> project.batches().close(batch.id(), THEN))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void suggestions_are_withheld_only_from_those_who_are_assigned_the_post() {
    mixed();

    assertThat(project.suggestions().offer(7, ben.id()).withheld()).isTrue();
    assertThat(project.suggestions().offer(7, ann.id()).withheld()).isFalse();
    assertThat(project.batches().batchedPosts()).isEqualTo(bits(2, 5, 7));
  }
}
