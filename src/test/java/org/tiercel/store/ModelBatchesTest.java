package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiercel.store.SomePosts.THEN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;

class ModelBatchesTest {
  @TempDir Path folder;
  private ProjectFile project;
  private Run run;

  @BeforeEach
  void create() {
    project = SomePosts.create(folder, "i use it");
    Coder model = project.coders().join("model (here)", CoderKind.MODEL);
    run = project.runs().begin(model, 1, List.of("use"), "{}", THEN);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private AskedBatch keep(String tag, String... keys) {
    return project.modelBatches().keep(run, tag, List.of(keys), "json-schema", .25, THEN);
  }

  @Test
  void a_batch_is_under_way_from_before_it_is_handed_over_until_it_ends() {
    AskedBatch batch = keep("tag-1", "a", "b");
    assertThat(batch.serverId()).isNull();
    assertThat(batch.most()).isEqualTo(.25);
    assertThat(project.modelBatches().underWay(run)).containsExactly(batch);

    AskedBatch taken = project.modelBatches().handedOver(batch, "batch_7");
    assertThat(project.modelBatches().underWay(run))
        .containsExactly(taken)
        .extracting(AskedBatch::serverId)
        .containsExactly("batch_7");

    project.modelBatches().end(taken, THEN);
    assertThat(project.modelBatches().underWay(run)).isEmpty();
  }

  @Test
  void questions_are_numbered_and_settled_one_by_one() {
    AskedBatch first = keep("tag-1", "a", "b", "c");
    AskedBatch second = keep("tag-2", "d");
    project.modelBatches().settle(first, List.of(0, 2));
    assertThat(project.modelBatches().unsettled(first)).isEqualTo(Map.of(1, "b"));
    assertThat(project.modelBatches().unsettled(second)).isEqualTo(Map.of(0, "d"));
  }

  @Test
  void what_is_settled_in_a_change_that_fails_is_not_settled() {
    AskedBatch batch = keep("tag-1", "a");
    assertThatThrownBy(
            () ->
                project.together(
                    () -> {
                      project.modelBatches().settle(batch, List.of(0));
                      throw new IllegalStateException("stop");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(project.modelBatches().unsettled(batch)).hasSize(1);
  }

  @Test
  void a_batch_that_never_came_into_being_is_forgotten_with_its_questions() {
    AskedBatch batch = keep("tag-1", "a");
    project.modelBatches().drop(batch);
    assertThat(project.modelBatches().underWay(run)).isEmpty();
    assertThat(project.modelBatches().unsettled(batch)).isEmpty();
    assertThat(project.check().findings()).isEmpty();
  }

  @Test
  void a_batch_without_known_prices_has_none() {
    project.modelBatches().keep(run, "tag-1", List.of("a"), "text", null, THEN);
    assertThat(project.modelBatches().underWay(run).getFirst().most()).isNull();
  }
}
