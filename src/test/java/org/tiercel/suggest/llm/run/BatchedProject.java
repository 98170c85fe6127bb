package org.tiercel.suggest.llm.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tiercel.store.AskedBatch;
import org.tiercel.store.PostOutcome;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.SomePosts;
import org.tiercel.suggest.llm.BatchModel;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.openai.BatchService;
import org.tiercel.suggest.llm.openai.ChatServer;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;
import org.tiercel.suggest.llm.openai.OpenAiBatch;
import org.tiercel.task.Progress;

/// A project with posts about which a service is asked in batches. Whenever the run waits, the
/// service does what [#meanwhile] says; at first it answers everything rightly.
final class BatchedProject implements AutoCloseable {
  /// Said to be a paid server, which is on this computer.
  static final Server PAID =
      new Server("Paid", "http://localhost:1/v1", "api.openai.com", true, "gpt-4o-mini", 8, false);

  private final BatchService service = new BatchService();
  private final ChatServer server = new ChatServer(service);
  private final List<Duration> waited = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private int noted;
  private Consumer<BatchService> meanwhile = it -> answer();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private ProjectFile file;

  BatchedProject(Path folder, String... texts) {
    file = SomePosts.create(folder, texts);
  }

  static RunPlan plan(Server server, OptionalDouble budget, int repeats, Manner manner) {
    RunPlan plan = AskedProject.PLAN;
    return new RunPlan(
        server, plan.prompt(), plan.sampling(), plan.selection(), repeats, budget, manner);
  }

  static RunPlan plan(Manner manner) {
    return plan(PAID, OptionalDouble.empty(), 1, manner);
  }

  static RunPlan plan() {
    return plan(Manner.GO_ON);
  }

  /// Says what happens at the service while the run waits.
  void meanwhile(Consumer<BatchService> happens) {
    meanwhile = happens;
  }

  /// Ends every batch with right answers.
  void answer() {
    finish("completed", BatchedProject::right);
  }

  /// Ends every batch.
  void finish(String status, Function<JsonNode, String> answer) {
    for (String batch : service.batches()) {
      if (List.of("validating", "in_progress", "cancelling").contains(service.status(batch))) {
        service.finish(batch, status, answer);
      }
    }
  }

  /// The line with the right answer to a question.
  static String right(JsonNode question) {
    return BatchService.line(
        question, 200, Answer.saying(EchoQuestionnaire.answer(message(question))));
  }

  /// The text of the post of a question.
  static String message(JsonNode question) {
    return question.path("body").path("messages").path(1).path("content").asText();
  }

  /// All that was asked, in every batch that came into being.
  List<String> asked() {
    return asked;
  }

  /// Notes what the batches ask, while their files are there.
  private void note() {
    service.batches().stream()
        .skip(noted)
        .forEach(
            batch -> {
              service.questions(batch).forEach(question -> asked.add(message(question)));
              noted++;
            });
  }

  /// The time, which passes only when somebody waits for it.
  private Waits waits() {
    return new Waits() {
      @Override
      public Instant now() {
        return now;
      }

      @Override
      public void await(Duration time, Halt halt) {
        waited.add(time);
        now = now.plus(time);
        note();
        meanwhile.accept(service);
      }
    };
  }

  BatchRun engine() {
    return new BatchRun(
        file, AskedProject.CODEBOOK, PriceFile.shipped(), new Permission(file, Map.of()), waits());
  }

  ModelRun direct() {
    return new ModelRun(
        file, AskedProject.CODEBOOK, PriceFile.shipped(), new Permission(file, Map.of()), waits());
  }

  /// A sitting with a client of its own.
  ModelRunReport run(RunPlan plan) {
    return run(plan, Progress.none(), model -> model);
  }

  ModelRunReport run(RunPlan plan, Progress progress, Function<BatchModel, BatchModel> through) {
    try (OpenAiBatch model = client()) {
      return engine()
          .run(
              plan,
              new BatchConversation(through.apply(model), new EchoQuestionnaire()),
              RunControl.none(),
              progress);
    }
  }

  ModelRunReport cancel(RunPlan plan) {
    try (OpenAiBatch model = client()) {
      return engine()
          .cancel(
              plan,
              new BatchConversation(model, new EchoQuestionnaire()),
              RunControl.none(),
              Progress.none());
    }
  }

  /// A client of the service; to be closed.
  OpenAiBatch client() {
    return new OpenAiBatch(server.endpoint(), Map.of());
  }

  /// Closes the project and opens it again, as after a restart.
  void reopen() {
    Path place = file.path();
    file.close();
    file = ProjectFile.open(place);
  }

  ProjectFile file() {
    return file;
  }

  BatchService service() {
    return service;
  }

  ChatServer server() {
    return server;
  }

  List<Duration> waited() {
    return List.copyOf(waited);
  }

  /// Batches that the project believes to be under way.
  List<AskedBatch> underWay() {
    return file.runs().all().stream()
        .flatMap(run -> file.modelBatches().underWay(run).stream())
        .toList();
  }

  List<PostOutcome> outcomes(ModelRunReport report) {
    return file.modelOutcomes().page(report.run(), 1, 0, Integer.MAX_VALUE);
  }

  @Override
  public void close() {
    file.close();
    server.close();
  }
}
