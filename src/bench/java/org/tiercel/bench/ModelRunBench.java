package org.tiercel.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Post;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.suggest.llm.run.Conversation;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.ModelRun;
import org.tiercel.suggest.llm.run.ModelRunReport;
import org.tiercel.suggest.llm.run.Permission;
import org.tiercel.suggest.llm.run.Questionnaire;
import org.tiercel.suggest.llm.run.RunControl;
import org.tiercel.suggest.llm.run.RunPlan;
import org.tiercel.suggest.llm.run.Sampling;
import org.tiercel.suggest.llm.run.Selection;
import org.tiercel.suggest.llm.run.Server;
import org.tiercel.suggest.llm.run.Waits;
import org.tiercel.task.Progress;

/// What a run of a language model adds to the time that the model takes: `ModelRunBench [POSTS
/// [AT-ONCE]]`. The model stands in this process, takes 200 ms for an answer, and is busy beyond 32
/// requests at once. Prints the share of the ideal throughput, and the processor time a post.
public final class ModelRunBench {
  private static final int ROOM = 32;
  private static final long LATENCY_MILLIS = 200;

  private ModelRunBench() {}

  /// Runs it.
  ///
  /// @param args number of posts (2,000), and how many requests the run may have under way (32)
  public static void main(String[] args) throws IOException {
    int posts = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    int atOnce = args.length > 1 ? Integer.parseInt(args[1]) : ROOM;
    Path folder = Files.createTempDirectory("tiercel-bench");
    Path csv = folder.resolve("posts.csv");
    Path place = folder.resolve("bench.tiercel");
    try {
      new CorpusGenerator(1).write(csv, posts);
      try (ProjectFile project =
          ProjectCodebook.createProject(place, codebook(), Clock.systemUTC().instant())) {
        new CorpusImport(project, Clock.systemUTC())
            .run(csv, ImportOptions.defaults(), Progress.none());
        measure(project, atOnce);
      }
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(place);
      Files.deleteIfExists(folder);
    }
  }

  private static Codebook codebook() {
    List<Code> codes = List.of(Code.of("self", "Self"), Code.of("kin", "Kin"));
    Tier use = new Tier("use", "Use", "", Scope.POST, TierKind.SINGLE, null, null, codes);
    return new Codebook("Bench", 1, "", "", List.of(use));
  }

  private static void measure(ProjectFile project, int atOnce) {
    Server server =
        new Server("Bench", "http://localhost/v1", "localhost", true, "m", atOnce, true);
    RunPlan plan =
        new RunPlan(
            server,
            new Prompt("word ".repeat(2_000), "{}", List.of("use"), "hash"),
            new Sampling(0., null, 400),
            new Selection.All(),
            1,
            OptionalDouble.of(1),
            Manner.GO_ON);
    ModelRun runs =
        new ModelRun(
            project,
            new ProjectCodebook(project).current(),
            PriceFile.shipped(),
            new Permission(project, Map.of()),
            Waits.real());
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long busy = system.getProcessCpuTime();
    long start = System.nanoTime();
    ModelRunReport report =
        runs.run(
            plan,
            new Conversation(new SlowModel(), new OneCode()),
            RunControl.none(),
            Progress.none());
    double seconds = (System.nanoTime() - start) / 1e9;
    long requests = report.totals().requests();
    double ideal = Math.ceil(report.totals().answered() / (double) ROOM) * LATENCY_MILLIS / 1e3;
    System.out.printf(
        Locale.ROOT,
        "model run: %,d posts, %,d requests in %.2f s, %.1f %% of the ideal throughput, %.2f ms of"
            + " processor time a post%n",
        report.totals().answered(),
        requests,
        seconds,
        100 * ideal / seconds,
        (system.getProcessCpuTime() - busy) / 1e6 / requests);
  }

  /// Answers everything alike, slowly.
  private static final class SlowModel implements ChatModel {
    private final Semaphore room = new Semaphore(ROOM);

    @Override
    public ChatOutcome ask(ChatRequest request) {
      if (!room.tryAcquire()) {
        return new ChatOutcome.Unanswered(ChatFailure.BUSY, "Busy.", null);
      }
      try {
        Thread.sleep(LATENCY_MILLIS);
        return new ChatOutcome.Replied(
            "{\"use\":\"self\",\"why\":\"" + "because ".repeat(40) + "\"}",
            ChatOutcome.Ending.COMPLETE,
            new TokenUsage(2_000, 1_900, 80));
      } catch (InterruptedException e) {
        throw new CancellationException("interrupted");
      } finally {
        room.release();
      }
    }

    @Override
    public void close() {}
  }

  private static final class OneCode implements Questionnaire {
    @Override
    public String message(Post post) {
      return post.id() + " " + post.text();
    }

    @Override
    public Reading read(String words, Post post) {
      Proposal self =
          new Proposal(
              "use",
              null,
              "self",
              null,
              .9,
              "Because.",
              List.of(Span.whole(post.text())),
              false,
              false);
      return new Reading(new Answered(List.of(self), List.of()), List.of(), 0);
    }
  }
}
