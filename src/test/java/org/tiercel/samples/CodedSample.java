package org.tiercel.samples;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.MissingRows;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Post;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Span;
import org.tiercel.exchange.csv.CodesFile;
import org.tiercel.exchange.csv.CodesImport;
import org.tiercel.exchange.csv.CodesReader;
import org.tiercel.exchange.csv.CodesReport;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A sample in a project, coded by its two coders.
///
/// @param sample the files
/// @param codebook its codebook
/// @param posts by external id
/// @param first what the first coder said, by external id
/// @param second what the second coder said, by external id
/// @param reports what the imports of codes came to
record CodedSample(
    Sample sample,
    Codebook codebook,
    Map<String, Post> posts,
    Map<String, Annotation> first,
    Map<String, Annotation> second,
    List<CodesReport> reports) {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  /// Imports a sample into a project in a folder.
  static CodedSample in(Path folder, Sample sample) {
    Codebook codebook = sample.codebook();
    try (ProjectFile project =
        ProjectCodebook.createProject(
            folder.resolve(sample + ProjectFile.SUFFIX), codebook, CLOCK.instant())) {
      for (Path posts : sample.files("posts")) {
        new CorpusImport(project, CLOCK).run(posts, ImportOptions.defaults(), Progress.none());
      }
      CodesImport codes = new CodesImport(project, codebook, CLOCK);
      List<CodesReport> reports =
          sample.files("codes").stream().map(file -> take(codes, file)).toList();
      Map<String, Post> posts = posts(project, sample);
      return new CodedSample(
          sample,
          codebook,
          posts,
          annotations(project, posts, reports.getFirst().coder()),
          annotations(project, posts, reports.getLast().coder()),
          reports);
    }
  }

  private static CodesReport take(CodesImport codes, Path file) {
    CodesFile read = new CodesReader().read(file);
    return codes.run(read, read.coders().getFirst(), MissingRows.NONE, Progress.none());
  }

  private static Map<String, Post> posts(ProjectFile project, Sample sample) {
    Map<String, Post> posts = new LinkedHashMap<>();
    List<String> ids = sample.posts().stream().map(row -> row.getOrDefault("id", "")).toList();
    project.posts().forEachNamed(ids, post -> posts.put(post.key().externalId(), post));
    return posts;
  }

  private static Map<String, Annotation> annotations(
      ProjectFile project, Map<String, Post> posts, String coderName) {
    Coder coder = project.coders().find(coderName).orElseThrow();
    Map<String, Annotation> annotations = new HashMap<>();
    posts.forEach(
        (id, post) ->
            project
                .annotations()
                .find(AnnotationKey.first(post.id(), coder.id()))
                .ifPresent(annotation -> annotations.put(id, annotation)));
    return annotations;
  }

  /// Ids of the posts that both coders coded.
  List<String> codedByBoth() {
    return posts.keySet().stream()
        .filter(id -> first.containsKey(id) && second.containsKey(id))
        .toList();
  }

  /// What the first coder said of a post.
  Annotation firstOn(String id) {
    return Objects.requireNonNull(first.get(id));
  }

  /// What the second coder said of a post.
  Annotation secondOn(String id) {
    return Objects.requireNonNull(second.get(id));
  }

  /// The codes given under a tier, none or several; null where the tier does not apply.
  @Nullable Set<String> codes(Annotation annotation, String tier, @Nullable Long excerpt) {
    AnswerKey key = new AnswerKey(tier, excerpt, null);
    boolean applies =
        new Questions(codebook).of(annotation).stream().map(Question::key).anyMatch(key::equals);
    return applies ? annotation.answer(key).orElseThrow().codes() : null;
  }

  /// The text of a post.
  String text(String id) {
    return Objects.requireNonNull(posts.get(id)).text();
  }

  /// The place of an excerpt, in code points.
  String place(String id, Span span) {
    String text = text(id);
    return span.codePointStart(text) + "-" + span.codePointEnd(text);
  }
}
