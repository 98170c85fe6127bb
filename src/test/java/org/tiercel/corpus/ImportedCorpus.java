package org.tiercel.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.tiercel.domain.Post;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A new project in a folder, and files imported into it.
final class ImportedCorpus implements AutoCloseable {
  private final Path folder;
  private final ProjectFile project;

  ImportedCorpus(Path folder) {
    this.folder = folder;
    this.project = ProjectFile.create(folder.resolve("study.tiercel"));
  }

  ProjectFile project() {
    return project;
  }

  /// Writes a file beside the project.
  Path file(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport add(Path file) {
    return add(file, ImportOptions.defaults());
  }

  ImportReport add(Path file, ImportOptions options) {
    return add(file, options, Progress.none());
  }

  ImportReport add(Path file, ImportOptions options, Progress progress) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    return new CorpusImport(project, clock).run(file, options, progress);
  }

  /// The posts that joined the corpus, in order.
  List<Post> posts() {
    return project
        .posts()
        .byIds(project.posts().included().stream().mapToObj(i -> (long) i).toList());
  }

  List<String> texts() {
    return posts().stream().map(Post::text).toList();
  }

  /// All posts with this external id, excluded ones too.
  Post post(String externalId) {
    return project.posts().byIds(project.posts().idsOf(externalId)).getFirst();
  }

  @Override
  public void close() {
    project.close();
  }
}
