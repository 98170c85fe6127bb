package org.tiercel.ui.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.TaskRunner;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// A project for the Corpus view, files beside it, and what was said.
public final class CorpusStudy implements AutoCloseable, Notices {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  private static final Codebook CODEBOOK =
      new Codebook(
          "Small",
          1,
          "",
          "",
          List.of(
              new Tier(
                  "use",
                  "Use",
                  "",
                  Scope.POST,
                  TierKind.SINGLE,
                  null,
                  null,
                  List.of(
                      ruled("self", new Rules(List.of("i use", "i used"), List.of(), List.of())),
                      ruled("kin", new Rules(List.of(), List.of("my (mum|dad)"), List.of())),
                      Code.of("other", "Other")))));

  private final Path folder;
  private final List<String> said = new ArrayList<>();
  private ProjectFile project;

  public CorpusStudy(Path folder) {
    this.folder = folder;
    this.project =
        ProjectCodebook.createProject(folder.resolve("p.tiercel"), CODEBOOK, CLOCK.instant());
    project.coders().join("Ann", CoderKind.PERSON);
  }

  private static Code ruled(String key, Rules rules) {
    Code plain = Code.of(key, key);
    return new Code(
        key,
        plain.label(),
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        true,
        null,
        false,
        rules,
        List.of());
  }

  public ProjectFile project() {
    return project;
  }

  /// What the notices said, failures after "failed: ".
  public List<String> said() {
    return said;
  }

  /// Opens the project again, for looking only.
  public void reopenReadOnly() {
    Path path = project.path();
    project.close();
    project = ProjectFile.openReadOnly(path);
  }

  public Workspace workspace(TaskRunner tasks) {
    return new Workspace(
        project,
        new ProjectCodebook(project).current(),
        project.coders().find("Ann").orElseThrow(),
        tasks,
        CLOCK);
  }

  public Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Comments as a scraper leaves them: of six rows, four posts join.
  public Path comments() {
    return file(
        "comments.csv",
        """
        cid,comment_text,username,create_time,network
        1,I use it every day 😭❤️ it listens when nobody else does,ann,2025-02-01T10:00:00Z,TikTok
        2,My mum says it is a robot,bob,2025-02-03T11:00:00Z,TikTok
        3,,bob,2025-02-03T12:00:00Z,TikTok
        4,I use it every day 😭❤️ it listens when nobody else does,ann,2025-02-04T12:00:00Z,TikTok
        5,هذا التطبيق ساعدني كثيرا في الليالي الصعبة,cyd,2025-03-09T08:00:00Z,YouTube
        6,too,few
        7,so do I,dee,2025-03-10T08:00:00Z,YouTube
        """);
  }

  @Override
  public void say(String sentence) {
    said.add(sentence);
  }

  @Override
  public void sayUndoable(String sentence) {
    said.add(sentence);
  }

  @Override
  public void fail(String sentence) {
    said.add("failed: " + sentence);
  }

  @Override
  public void close() {
    project.close();
  }
}
