package org.tiercel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.corpus.ImportReport;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Imports a file into a new project: `ImportBench FILE PROJECT`. Prints the report.
public final class ImportBench {
  private ImportBench() {}

  /// Runs it.
  ///
  /// @param args file and project
  public static void main(String[] args) throws Exception {
    Path place = Path.of(args[1]);
    try (ProjectFile project =
        Files.exists(place) ? ProjectFile.open(place) : ProjectFile.create(place)) {
      ImportReport report =
          new CorpusImport(project, Clock.systemUTC())
              .run(Path.of(args[0]), ImportOptions.defaults(), Progress.none());
      System.out.println(report.toJson());
    }
  }
}
