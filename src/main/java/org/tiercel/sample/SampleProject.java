package org.tiercel.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.MissingRows;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.exchange.csv.CodesFile;
import org.tiercel.exchange.csv.CodesImport;
import org.tiercel.exchange.csv.CodesReader;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.rules.RuleSuggester;
import org.tiercel.task.Progress;

/// Builds the project of a sample study: its codebook, its posts, the codes of its coders, and what
/// the codebook's rules suggest.
public final class SampleProject {
  private final SampleReader samples;
  private final ShippedCodebooks codebooks;
  private final Clock clock;

  /// @param samples the shipped studies
  /// @param codebooks the shipped codebooks
  /// @param clock tells when things are made
  public SampleProject(SampleReader samples, ShippedCodebooks codebooks, Clock clock) {
    this.samples = samples;
    this.codebooks = codebooks;
    this.clock = clock;
  }

  /// All shipped studies.
  public List<Sample> all() {
    return samples.all();
  }

  /// Builds the project at a place where there is none yet; it appears there whole or not at all.
  ///
  /// @throws TiercelException if the place is taken or cannot be written to
  public void build(Sample sample, Path file, Progress progress) {
    if (Files.exists(file)) {
      throw new TiercelException(
          file + " exists already; name another folder, or remove that project first.");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".building");
    try {
      Files.deleteIfExists(beside);
      fill(sample, beside, progress);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (RuntimeException e) {
      deleteUnfinished(beside, e);
      throw e;
    } catch (IOException e) {
      throw new TiercelException(
          "The sample study cannot be written to " + file + "; check its folder.", e);
    }
  }

  private static void deleteUnfinished(Path file, RuntimeException because) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private void fill(Sample sample, Path file, Progress progress) {
    Codebook codebook = codebooks.resolve(sample.codebook());
    try (ProjectFile project = ProjectCodebook.createProject(file, codebook, clock.instant())) {
      project.settings().put(Settings.NOTICE, sample.notice());
      Codebook first = new ProjectCodebook(project).current();
      CorpusImport corpus = new CorpusImport(project, clock);
      sample.posts().forEach(posts -> corpus.run(posts, ImportOptions.defaults(), progress));
      CodesImport codes = new CodesImport(project, first, clock);
      for (Path path : sample.codes()) {
        CodesFile rows = new CodesReader().read(path);
        for (String coder : rows.coders()) {
          codes.run(rows, coder, MissingRows.NONE, progress);
        }
      }
      new SuggestionRun(project, first, clock).run(RuleSuggester.of(first), progress);
    }
  }
}
