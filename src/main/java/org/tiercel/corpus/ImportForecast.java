package org.tiercel.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ExpectedFates;
import org.tiercel.store.Fate;
import org.tiercel.store.NewPost;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// What an import would do, found by reading the whole file and writing nothing. It takes about as
/// long as the reading in the import.
public final class ImportForecast {
  private final ProjectFile project;

  /// @param project open for writing: the first forecast gives it the secret of its pseudonyms
  public ImportForecast(ProjectFile project) {
    this.project = project;
  }

  /// The report that importing a file would end with.
  ///
  /// @param options with format and mapping
  /// @param progress told in records read
  /// @throws TiercelException if the file would be refused
  /// @throws CancellationException if the work was cancelled
  public ImportReport of(Path file, ImportOptions options, Progress progress) {
    CorpusFormat format = options.knownFormat().orElseGet(() -> CorpusFormat.of(file));
    ColumnMapping mapping =
        options.knownMapping().orElseGet(() -> Preview.of(file, format).mapping());
    try (RecordSource source = format.open(file, mapping.columns())) {
      mapping.require(file, source.columns());
      ImportTally tally = new ImportTally(file, format, mapping, options.platform());
      PostReading reading =
          new PostReading(
              mapping, source.columns(), options, AuthorNames.of(project), tally.warnings());
      count(new BlockReading(source, reading, tally.warnings()), tally, progress);
      return tally.report();
    }
  }

  private void count(BlockReading blocks, ImportTally tally, Progress progress) {
    ExpectedFates expected = project.imports().expected();
    long read = 0;
    Optional<PostBlock> block = blocks.next();
    while (block.isPresent()) {
      progress.stopIfCancelled();
      tally.add(block.get());
      List<NewPost> posts = block.get().posts();
      List<Fate> fates = expected.of(posts);
      for (int i = 0; i < posts.size(); i++) {
        tally.add(posts.get(i), fates.get(i));
      }
      read += block.get().read();
      progress.report(read, Progress.UNKNOWN);
      block = blocks.next();
    }
  }
}
