package org.tiercel.kill;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.openai.OpenAiChat;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Endpoint;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.suggest.llm.run.Conversation;
import org.tiercel.suggest.llm.run.Manner;
import org.tiercel.suggest.llm.run.ModelRun;
import org.tiercel.suggest.llm.run.Permission;
import org.tiercel.suggest.llm.run.Questionnaire;
import org.tiercel.suggest.llm.run.RunControl;
import org.tiercel.suggest.llm.run.RunPlan;
import org.tiercel.suggest.llm.run.RunStanding;
import org.tiercel.suggest.llm.run.Sampling;
import org.tiercel.suggest.llm.run.Selection;
import org.tiercel.suggest.llm.run.Server;
import org.tiercel.suggest.llm.run.Waits;
import org.tiercel.task.Progress;

/// Asks a model behind HTTP about every post, and says how many are kept:
/// `AskingProgram PROJECT BASE_URL`.
public final class AskingProgram {
  /// How many requests it has under way at once.
  static final int CONCURRENCY = 8;

  private AskingProgram() {}

  /// Runs it.
  public static void main(String[] args) {
    System.out.println("opening");
    BaseUrl url = BaseUrl.of(args[1]);
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]));
        OpenAiChat chat =
            new OpenAiChat(
                new Endpoint(url, null, "", Map.of(), Duration.ofSeconds(60)), Map.of())) {
      ModelRun runs =
          new ModelRun(
              project,
              new ProjectCodebook(project).current(),
              PriceFile.shipped(),
              new Permission(project, Map.of()),
              Waits.real());
      System.out.println("asking");
      runs.run(
          plan(),
          new Conversation(chat, new PostNumbers()),
          new RunControl(AskingProgram::say),
          Progress.none());
      System.out.println("finished");
    }
    System.out.println("closed");
  }

  private static RunPlan plan() {
    Server server =
        new Server("Here", "http://localhost/v1", "localhost", true, "m", CONCURRENCY, true);
    return new RunPlan(
        server,
        new Prompt("Code.", "{}", List.of("use"), "hash"),
        new Sampling(0., null, 100),
        new Selection.All(),
        1,
        OptionalDouble.empty(),
        Manner.GO_ON);
  }

  private static void say(RunStanding standing) {
    System.out.println("kept " + standing.answered());
  }

  private static final class PostNumbers implements Questionnaire {
    @Override
    public String message(Post post) {
      return "post " + post.id();
    }

    @Override
    public Reading read(String words, Post post) {
      Proposal self =
          new Proposal(
              "use", null, words, null, null, null, List.of(Span.whole(post.text())), false, false);
      return new Reading(new Answered(List.of(self), List.of()), List.of(), 0);
    }
  }
}
