package org.tiercel.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A project with a small codebook and posts.
final class PostsProject implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  static final Codebook CODEBOOK =
      new Codebook(
          "Test",
          1,
          "",
          "",
          List.of(
              new Tier(
                  "use", "Use", "", Scope.POST, TierKind.SINGLE, null, null, codes("self", "kin")),
              new Tier(
                  "themes", "Themes", "", Scope.POST, TierKind.MULTI, null, null, codes("cost")),
              new Tier(
                  "product",
                  "Product",
                  "",
                  Scope.EXCERPT,
                  TierKind.SINGLE,
                  null,
                  null,
                  codes("gpt"))));

  private final Path folder;
  private final ProjectFile file;

  PostsProject(Path folder, String... texts) {
    this.folder = folder;
    this.file = ProjectCodebook.createProject(folder.resolve("p.tiercel"), CODEBOOK, NOW);
    if (texts.length > 0) {
      add(texts);
    }
  }

  private static List<Code> codes(String... keys) {
    return Arrays.stream(keys).map(key -> Code.of(key, key)).toList();
  }

  /// Imports more posts.
  void add(String... texts) {
    String rows =
        Arrays.stream(texts).map(text -> '"' + text + '"').collect(Collectors.joining("\n"));
    try {
      Path posts = Files.writeString(folder.resolve("posts.csv"), "text\n" + rows + "\n");
      new CorpusImport(file, CLOCK).run(posts, ImportOptions.defaults(), Progress.none());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProjectFile file() {
    return file;
  }

  SuggestionRun run() {
    return new SuggestionRun(file, CODEBOOK, CLOCK);
  }

  @Override
  public void close() {
    file.close();
  }
}
