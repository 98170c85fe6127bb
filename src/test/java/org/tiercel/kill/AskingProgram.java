package org.tiercel.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.cost.PriceFile;
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

/// Asks a model that stands behind a socket about every post, and says how many are kept:
/// `AskingProgram PROJECT PORT`.
public final class AskingProgram {
  /// How many requests it has under way at once.
  static final int CONCURRENCY = 8;

  private AskingProgram() {}

  /// Runs it.
  public static void main(String[] args) {
    System.out.println("opening");
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]))) {
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
          new Conversation(new SocketModel(Integer.parseInt(args[1])), new PostNumbers()),
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

  /// Sends the message as a line and reads a line.
  private record SocketModel(int port) implements ChatModel {
    @Override
    public ChatOutcome ask(ChatRequest request) {
      try (Socket socket = new Socket("localhost", port);
          PrintWriter out =
              new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        out.println(request.user());
        return new ChatOutcome.Replied(
            String.valueOf(in.readLine()), ChatOutcome.Ending.COMPLETE, null);
      } catch (IOException e) {
        return new ChatOutcome.Unanswered(ChatFailure.CONNECTION, "It broke.", null);
      }
    }

    @Override
    public void close() {}
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
