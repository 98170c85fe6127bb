package org.tiercel.kill;

import java.nio.file.Path;
import java.time.Clock;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.rules.RuleSuggester;
import org.tiercel.task.Progress;

/// Lets the rules read a project and says how many posts are kept: `RunningProgram PROJECT`.
public final class RunningProgram {
  private RunningProgram() {}

  /// Runs it.
  public static void main(String[] args) {
    System.out.println("opening");
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]))) {
      Codebook codebook = new ProjectCodebook(project).current();
      System.out.println("running");
      new SuggestionRun(project, codebook, Clock.systemUTC())
          .run(RuleSuggester.of(codebook), new SpokenProgress());
      System.out.println("finished");
    }
    System.out.println("closed");
  }

  private static final class SpokenProgress implements Progress {
    @Override
    public void report(long done, long total) {
      System.out.println("kept " + done);
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
