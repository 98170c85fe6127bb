package org.tiercel.ui.charts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.tiercel.analysis.crossing.CodedProject;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.MissingRows;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Codebook;
import org.tiercel.exchange.csv.CodesImport;
import org.tiercel.exchange.csv.CodesReader;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A shipped sample study with the codes of its two coders.
final class SampleStudy {
  private SampleStudy() {}

  static ProjectFile create(Path file, String sample, String codebook) {
    Clock clock = Clock.fixed(CodedProject.NOW, ZoneOffset.UTC);
    Codebook shipped = new ShippedCodebooks(Path.of("codebooks")).find(codebook).orElseThrow();
    ProjectFile project = ProjectCodebook.createProject(file, shipped, CodedProject.NOW);
    Path folder = Path.of("samples", sample);
    new CorpusImport(project, clock)
        .run(folder.resolve("posts.csv"), ImportOptions.defaults(), Progress.none());
    CodesImport codes = new CodesImport(project, new ProjectCodebook(project).current(), clock);
    for (String letter : new String[] {"a", "b"}) {
      codes.run(
          new CodesReader().read(folder.resolve("codes-coder-" + letter + ".csv")),
          "Coder " + letter.toUpperCase(Locale.ROOT),
          MissingRows.NONE,
          Progress.none());
    }
    return project;
  }
}
