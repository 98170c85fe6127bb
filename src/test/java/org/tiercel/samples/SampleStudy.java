package org.tiercel.samples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

/// The sample studies with the codes of their two coders, as projects in a folder.
public final class SampleStudy {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private SampleStudy() {}

  /// The comments on chatbots as therapists, under the tiered codebook.
  public static ProjectFile llmSupport(Path folder) {
    return create(folder.resolve("therapy-comments.tiercel"), "llm-support", "llm-support-tiered");
  }

  /// The posts with excerpts, under the codebook of values and perspectives.
  public static ProjectFile values(Path folder) {
    return create(folder.resolve("values.tiercel"), "values", "values-and-perspectives");
  }

  /// A study in a file that is not there yet.
  ///
  /// @param sample its folder under `samples`
  /// @param codebookName a codebook that comes with Tiercel
  public static ProjectFile create(Path file, String sample, String codebookName) {
    Codebook codebook = new ShippedCodebooks(Path.of("codebooks")).resolve(codebookName);
    ProjectFile project = ProjectCodebook.createProject(file, codebook, CLOCK.instant());
    Path data = Path.of("samples", sample);
    new CorpusImport(project, CLOCK)
        .run(data.resolve("posts.csv"), ImportOptions.defaults(), Progress.none());
    addCodes(project, codebook, data.resolve("codes-coder-a.csv"), "Coder A");
    addCodes(project, codebook, data.resolve("codes-coder-b.csv"), "Coder B");
    return project;
  }

  private static void addCodes(ProjectFile project, Codebook codebook, Path file, String coder) {
    new CodesImport(project, codebook, CLOCK)
        .run(new CodesReader().read(file), coder, MissingRows.NONE, Progress.none());
  }
}
