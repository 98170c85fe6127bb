package org.tiercel.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Fate;
import org.tiercel.store.ImportWriter;
import org.tiercel.store.NewPost;
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
      ImportTally tally = new ImportTally(file, format, mapping);
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
        writer.abandon();
        throw e;
      }
    }
  }

  private static void write(
      BlockReading blocks, ImportWriter writer, ImportTally tally, long size, Progress progress) {
    try (ReadAhead<PostBlock> ahead = new ReadAhead<>("tiercel-import-reader", blocks::next)) {
      progress.stopIfCancelled();
      for (Optional<PostBlock> next = ahead.next(); next.isPresent(); next = ahead.next()) {
        PostBlock block = next.get();
        List<NewPost> posts = block.posts();
        List<Fate> fates = writer.write(posts);
        tally.add(block, fates);
        progress.report(block.bytesRead(), size);
        progress.stopIfCancelled();
      }
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
