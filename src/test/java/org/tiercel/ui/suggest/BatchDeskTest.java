package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.openai.BatchService;
import org.tiercel.suggest.llm.openai.ChatServer;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.run.Halt;
import org.tiercel.suggest.llm.run.Server;
import org.tiercel.suggest.llm.run.Waits;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

/// Runs in batches, at a server on this computer. Whenever a run waits, [#meanwhile] happens.
class BatchDeskTest {
  @TempDir private Path folder;
  private final BatchService service = new BatchService();
  private final ChatServer server = new ChatServer(service);
  private final List<Duration> waited = new ArrayList<>();
  private Consumer<Integer> meanwhile = wait -> {};
  private AskedStudy study;
  private RunDesk desk;
  private NewRunViewModel fresh;
  private RunsViewModel runs;

  @BeforeEach
  void open() {
    study = new AskedStudy(folder);
    study.save("Gateway", server.baseUrl().toString(), new KeySource.None(), false);
    make();
  }

  @AfterEach
  void close() {
    study.close();
    server.close();
  }

  /// The window as it is after a start.
  private void make() {
    Workspace workspace = study.workspace(new InlineTaskRunner());
    ModelAccess access = study.access();
    desk = new RunDesk(access, new Meanwhile());
    RunStarter starter =
        new RunStarter(workspace, desk, study, (host, posts, given) -> given.run());
    fresh = new NewRunViewModel(workspace, study, starter, access);
    runs = new RunsViewModel(workspace, study, desk, starter, access);
    desk.attend(workspace, study);
    runs.refresh();
  }

  private final class Meanwhile implements Waits {
    @Override
    public Instant now() {
      return AskedStudy.CLOCK.instant();
    }

    @Override
    public void await(Duration time, Halt halt) {
      waited.add(time);
      desk.look();
      runs.refresh();
      meanwhile.accept(waited.size());
    }
  }

  private void start() {
    choose("Gateway");
    fresh.wayProperty().set(Way.BATCH);
    fresh.look();
    fresh.start();
    runs.refresh();
  }

  private void choose(String profile) {
    fresh
        .profileProperty()
        .set(
            fresh.profiles().stream()
                .filter(it -> it.name().equals(profile))
                .findFirst()
                .orElseThrow());
  }

  private void finish(String status) {
    service.finish(service.batches().getLast(), status, BatchDeskTest::right);
  }

  private static String right(JsonNode question) {
    String message = question.path("body").path("messages").path(1).path("content").asText();
    return BatchService.line(question, 200, Answer.saying(AskedStudy.answer(message)));
  }

  private RunRow row() {
    return runs.rows().getFirst();
  }

  private RunDetail detail() {
    runs.choose(row().run().id());
    return runs.detailProperty().get().orElseThrow();
  }

  @Test
  void batches_are_offered_where_the_server_may_know_them() {
    choose("Here");
    assertThat(fresh.offersBatches()).isFalse();
    choose("Gateway");
    assertThat(fresh.offersBatches()).isTrue();
  }

  @Test
  void a_choice_that_the_server_cannot_keep_does_not_count() {
    fresh.wayProperty().set(Way.BATCH);
    choose("Here");
    fresh.look();
    assertThat(fresh.outlookProperty().get())
        .isInstanceOfSatisfying(
            Outlook.Ready.class, ready -> assertThat(ready.planned().way()).isEqualTo(Way.NOW));
  }

  @Test
  void the_table_of_prices_says_what_a_batch_saves() {
    Profile openAi = Profile.starting().getFirst();
    OptionalDouble share = BatchOffer.share(PriceFile.shipped(), Server.of(openAi));
    assertThat(share.orElseThrow()).isCloseTo(.5, within(1e-12));
    assertThat(WayChoice.words(share)).contains("half");
    assertThat(BatchOffer.share(PriceFile.shipped(), Server.of(openAi.withModel("unheard-of"))))
        .isEmpty();
  }

  @Test
  void a_run_in_a_batch_says_how_it_stands_until_its_answers_are_in() {
    meanwhile =
        wait -> {
          assertThat(row().state()).isEqualTo(RunState.BATCH);
          assertThat(desk.batches().begunProperty().get()).isEqualTo(row().run().id());
          RunDetail detail = detail();
          assertThat(detail.batches())
              .containsExactly(new HandedOver(AskedStudy.CLOCK.instant(), 5));
          BatchStanding standing =
              runs.batch(detail).orElseThrow().standingProperty().get().orElseThrow();
          assertThat(standing.askedAt()).isEqualTo(AskedStudy.CLOCK.instant());
          finish("completed");
        };
    start();

    assertThat(waited).isNotEmpty();
    assertThat(study.said())
        .containsExactly("tiny (Gateway): 4 posts answered, 1 failed, 3 suggestions.");
    assertThat(row().state()).isEqualTo(RunState.FINISHED);
    assertThat(detail().batches()).isEmpty();
    assertThat(desk.batches().underWay()).isEmpty();
    assertThat(study.asked()).isEmpty();
  }

  @Test
  void asked_again_now_it_does_not_wait_for_the_next_look() {
    meanwhile =
        wait -> {
          if (wait == 1) {
            finish("completed");
            runs.askNow(detail());
          }
        };
    start();
    assertThat(waited).hasSize(1);
    assertThat(row().state()).isEqualTo(RunState.FINISHED);
  }

  @Test
  void the_same_questions_are_not_asked_beside_their_batch() {
    meanwhile =
        wait -> {
          fresh.look();
          fresh.start();
          fresh.wayProperty().set(Way.NOW);
          fresh.look();
          fresh.start();
          finish("completed");
        };
    start();
    assertThat(study.said().subList(0, 2))
        .allSatisfy(sentence -> assertThat(sentence).startsWith("failed: ").contains("twice"));
    assertThat(service.batches()).hasSize(1);
    assertThat(study.asked()).isEmpty();
  }

  @Test
  void a_cancelled_batch_brings_in_what_was_answered() {
    meanwhile =
        wait -> {
          if (service.status("batch_1").equals("cancelling")) {
            service.finish(
                "batch_1",
                "cancelled",
                question -> right(question).contains("kin") ? right(question) : "");
          } else {
            runs.cancelBatch(detail());
          }
        };
    start();
    assertThat(row().state()).isEqualTo(RunState.STOPPED);
    assertThat(detail().coded().posts()).hasToString("{2}");
    assertThat(row().failed()).isEqualTo(4);
    assertThat(desk.batches().underWay()).isEmpty();
  }

  @Test
  void after_a_restart_a_batch_is_waited_for_and_nothing_is_handed_over() {
    server.script(this::lost);
    start();
    assertThat(row().state()).isEqualTo(RunState.BATCH);
    assertThat(runs.stopped(row()).orElseThrow()).contains("key");

    server.script(service);
    meanwhile = wait -> finish("completed");
    make();

    assertThat(row().state()).isEqualTo(RunState.FINISHED);
    assertThat(row().run().posts()).isEqualTo(4);
    assertThat(service.batches()).hasSize(1);
  }

  /// Hands over and then does not answer any more.
  private Answer lost(ChatServer.Question question) {
    return question.method().equals("GET")
        ? Answer.error(401, "invalid_api_key", "no such key")
        : service.apply(question);
  }

  @Test
  void a_batch_that_nobody_waits_for_can_be_asked_for_and_cancelled() {
    server.script(this::lost);
    start();
    server.script(service);
    meanwhile = wait -> service.finish("batch_1", "cancelled", question -> "");
    runs.cancelBatch(detail());
    runs.refresh();
    assertThat(row().state()).isEqualTo(RunState.STOPPED);

    runs.retry(detail(), "", Way.NOW);
    runs.refresh();
    assertThat(row().state()).isEqualTo(RunState.FINISHED);
    assertThat(study.asked()).isNotEmpty();
  }

  @Test
  void a_failure_is_asked_again_in_the_other_way() {
    choose("Gateway");
    fresh.look();
    fresh.start();
    runs.refresh();
    assertThat(row().failed()).isEqualTo(1);
    assertThat(runs.knowsBatches(detail())).isTrue();

    Set<String> asked = new HashSet<>();
    meanwhile =
        wait ->
            service.finish(
                "batch_1",
                "completed",
                question -> {
                  asked.add(question.toString());
                  return right(question);
                });
    runs.retry(detail(), "", Way.BATCH);
    assertThat(asked)
        .singleElement()
        .satisfies(question -> assertThat(question).contains("no answer for this one"));
  }

  @Test
  void a_batch_of_an_older_codebook_is_still_brought_in() {
    server.script(this::lost);
    start();
    server.script(service);
    meanwhile = wait -> finish("completed");
    new ProjectCodebook(study.project())
        .save(study.workspace(new InlineTaskRunner()).codebook(), "again", Instant.EPOCH);
    make();
    assertThat(row().state()).isEqualTo(RunState.FINISHED);
    assertThat(row().run().posts()).isEqualTo(4);
  }

  @Test
  void closing_the_project_leaves_the_batch_at_its_server() {
    List<Boolean> done = new ArrayList<>();
    meanwhile =
        wait -> {
          done.add(desk.leave().isDone());
          server.script(this::lost);
        };
    start();
    assertThat(done.getFirst()).isFalse();
    assertThat(desk.leave()).isDone();
    assertThat(service.status("batch_1")).isEqualTo("validating");
  }
}
