package org.tiercel.exchange.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.MissingRows;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;
import org.tiercel.store.ImportWriter;
import org.tiercel.store.NewPost;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A project with the codebook and the posts of the specification of codes files.
final class CodesProject implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  private static final Map<PostKey, String> POSTS =
      Map.of(
          new PostKey("reddit", "r1"), "I asked 🤖 twice. I asked again.",
          new PostKey("reddit", "r2"), "No.",
          new PostKey("reddit", "x"), "Same id here",
          new PostKey("tiktok", "x"), "and there",
          new PostKey("tiktok", "-t"), "=1+1 is not a formula");

  private final ProjectFile file;
  private final Codebook codebook = readCodebook();

  private CodesProject(Path path) {
    this.file = ProjectCodebook.createProject(path, codebook, CLOCK.instant());
    addPosts(file, POSTS);
  }

  static CodesProject in(Path folder) {
    return new CodesProject(folder.resolve("spec.tiercel"));
  }

  private static Codebook readCodebook() {
    try (InputStream in = CodesProject.class.getResourceAsStream("/spec/codes/codebook.json")) {
      byte[] json = Objects.requireNonNull(in).readAllBytes();
      return new CodebookReader()
          .parse(new String(json, StandardCharsets.UTF_8), "the specification");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts posts into a project.
  static void addPosts(ProjectFile project, Map<PostKey, String> texts) {
    ImportWriter writer =
        project.imports().begin("posts.csv", "csv", "{}", CLOCK.instant(), String::equals);
    List<NewPost> posts = new ArrayList<>();
    texts.forEach((key, text) -> posts.add(post(posts.size() + 2L, key, text)));
    writer.write(posts);
    writer.finish("{}", CLOCK.instant());
  }

  private static NewPost post(long line, PostKey key, String text) {
    return new NewPost(
        line,
        key,
        null,
        null,
        new NewPost.Place(null, null, null),
        null,
        null,
        text,
        NewPost.wordsOf(text),
        text.hashCode(),
        null);
  }

  ProjectFile file() {
    return file;
  }

  Codebook codebook() {
    return codebook;
  }

  /// Imports the rows of a coder, without the header `post,tier,code` if the first line is none.
  CodesReport take(String coder, MissingRows missing, String... lines) {
    CodesFile codes = new CodesReader().parse(String.join("\n", lines), "");
    return new CodesImport(file, codebook, CLOCK).run(codes, coder, missing, Progress.none());
  }

  CodesReport take(String coder, String... lines) {
    return take(coder, MissingRows.NONE, lines);
  }

  /// What a coder has said, one answer a line.
  List<String> said(String coder) {
    List<String> lines = new ArrayList<>();
    for (Annotation annotation : annotations(coder)) {
      Post post = file.posts().find(annotation.key().postId()).orElseThrow();
      lines.addAll(AnnotationWords.of(annotation, post, codebook));
    }
    return lines;
  }

  /// A coder's done annotations, by platform, id and round.
  List<Annotation> annotations(String coder) {
    Coder who = file.coders().find(coder).orElseThrow();
    List<Annotation> annotations = new ArrayList<>();
    file.posts().included().stream()
        .mapToObj(id -> file.posts().find(id).orElseThrow())
        .sorted(Comparator.comparing(post -> post.key().toString()))
        .forEach(
            post ->
                file.annotations().ofPost(post.id()).stream()
                    .filter(a -> a.done() && a.key().coderId() == who.id())
                    .forEach(annotations::add));
    return annotations;
  }

  @Override
  public void close() {
    file.close();
  }
}
