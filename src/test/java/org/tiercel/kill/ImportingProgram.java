package org.tiercel.kill;

import java.nio.file.Path;
import java.time.Clock;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Imports files into a project and says what it does: `ImportingProgram PROJECT FILE…`.
public final class ImportingProgram {
  private ImportingProgram() {}

  /// Runs it.
  public static void main(String[] args) {
    System.out.println("opening");
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]))) {
      for (int i = 1; i < args.length; i++) {
        System.out.println("importing " + args[i]);
        new CorpusImport(project, Clock.systemUTC())
            .run(Path.of(args[i]), ImportOptions.defaults(), new SpokenProgress());
        System.out.println("confirmed " + args[i]);
      }
      System.out.println("closing");
    }
    System.out.println("closed");
  }

  private static final class SpokenProgress implements Progress {
    @Override
    public void report(long done, long total) {
      System.out.println("read " + done);
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
