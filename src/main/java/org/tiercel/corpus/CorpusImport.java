package org.tiercel.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ImportWriter;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Brings the posts of a file into a project. A file is imported whole or not at all; of posts that
/// are in the project already nothing is changed.
public final class CorpusImport {
  private final ProjectFile project;
  private final Clock clock;

  /// @param clock says when imports begin and end
  public CorpusImport(ProjectFile project, Clock clock) {
    this.project = project;
    this.clock = clock;
  }

  /// Imports a file. Memory does not grow with it, but for some 24 bytes a post.
  ///
  /// @param progress told in bytes of the file
  /// @return what was done
  /// @throws TiercelException if the file is refused; the project is then as it was
  /// @throws CancellationException if the work was cancelled; the project is then as it was
  public ImportReport run(Path file, ImportOptions options, Progress progress) {
    CorpusFormat format = options.knownFormat().orElseGet(() -> CorpusFormat.of(file));
    ColumnMapping mapping =
        options.knownMapping().orElseGet(() -> Preview.of(file, format).mapping());
    try (RecordSource source = format.open(file, mapping.columns())) {
      mapping.require(file, source.columns());
      ImportTally tally = new ImportTally(file, format, mapping, options.platform());
      ImportWriter writer =
          project
              .imports()
              .begin(
                  String.valueOf(file.getFileName()),
                  format.key(),
                  tally.mappingJson(),
                  clock.instant(),
                  ExactText::same);
      try {
        PostReading reading =
            new PostReading(
                mapping, source.columns(), options, AuthorNames.of(project), tally.warnings());
        write(
            new BlockReading(source, reading, tally.warnings()),
            writer,
            tally,
            size(file),
            progress);
        ImportReport report = tally.report();
        writer.finish(report.toJson(), clock.instant());
        return report;
      } catch (RuntimeException | Error e) {
        abandon(writer, e);
        throw e;
      }
    }
  }

  private static void write(
      BlockReading blocks, ImportWriter writer, ImportTally tally, long size, Progress progress) {
    try (ReadAhead<PostBlock> ahead = new ReadAhead<>("tiercel-import-reader", blocks::next)) {
      progress.stopIfCancelled();
      PostStream posts = new PostStream(ahead, tally, size, progress);
      while (posts.hasNext()) {
        writer.write(posts, tally::add);
      }
    }
  }

  private static void abandon(ImportWriter writer, Throwable because) {
    try {
      writer.abandon();
    } catch (RuntimeException e) {
      // On a full disk nothing can be removed either; opening the project again does it.
      because.addSuppressed(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw Refusal.unreadable(file, e);
    }
  }
}
