package org.tiercel.coding;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Run;
import org.tiercel.domain.Span;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.MachineAnswer;
import org.tiercel.store.MachineCoding;
import org.tiercel.store.ProjectFile;

/// A project in a temporary folder with a shipped codebook, posts and a coder, for tests of coding.
public final class CodedProject implements AutoCloseable {
  /// When everything happens.
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private final Codebook codebook;
  private final Path file;
  private ProjectFile project;

  private CodedProject(Path file, Codebook codebook) {
    this.file = file;
    this.codebook = codebook.withVersion(1);
    this.project = ProjectCodebook.createProject(file, codebook, NOW);
  }

  /// A project with the tiered codebook on LLM support.
  public static CodedProject tiered(Path folder, String... posts) {
    return of(folder, "llm-support-tiered", posts);
  }

  /// A project with the codebook of values and perspectives.
  public static CodedProject values(Path folder, String... posts) {
    return of(folder, "values-and-perspectives", posts);
  }

  private static CodedProject of(Path folder, String codebook, String... posts) {
    CodedProject made =
        new CodedProject(
            folder.resolve("study.tiercel"),
            new CodebookReader().read(Path.of("codebooks", codebook + ".json")));
    made.add(
        IntStream.range(0, posts.length)
            .mapToObj(i -> PostRow.of("p" + (i + 1), posts[i]))
            .toList());
    return made;
  }

  /// A project with a codebook of one's own.
  public static CodedProject with(Path folder, Codebook codebook, String... posts) {
    CodedProject made = new CodedProject(folder.resolve("study.tiercel"), codebook);
    made.add(
        IntStream.range(0, posts.length)
            .mapToObj(i -> PostRow.of("p" + (i + 1), posts[i]))
            .toList());
    return made;
  }

  /// Adds posts.
  public void add(List<PostRow> posts) {
    if (!posts.isEmpty()) {
      PostRow.add(project, posts);
    }
  }

  /// The open project.
  public ProjectFile project() {
    return project;
  }

  /// The codebook in force.
  public Codebook codebook() {
    return codebook;
  }

  /// A person.
  public Coder coder(String name) {
    return project.coders().join(name, CoderKind.PERSON);
  }

  /// Coder A at work.
  public CodingSession session() {
    return new CodingSession(project, codebook, coder("Coder A"), 1, InstantSource.fixed(NOW));
  }

  /// Closes the file and opens it again.
  public void reopen() {
    project.close();
    project = ProjectFile.open(file);
  }

  /// Closes the file while something else works on it, and opens it again.
  public <T> T whileClosed(Supplier<T> work) {
    project.close();
    try {
      return work.get();
    } finally {
      project = ProjectFile.open(file);
    }
  }

  /// A run of a model over some posts.
  public void run(String model, MachineAnnotation... annotations) {
    Coder coder = project.coders().join(model, CoderKind.MODEL);
    List<String> tiers = codebook.tiers().stream().map(tier -> tier.key()).toList();
    Run run = project.runs().begin(coder, 1, tiers, "{}", NOW);
    project.runs().writer(run).write(List.of(annotations));
    project.runs().finish(run, NOW);
  }

  /// What a machine says of a post as a whole.
  public static MachineAnnotation says(long post, MachineAnswer... answers) {
    return new MachineAnnotation(post, List.of(), List.of(answers));
  }

  /// What a machine says of one passage of a post.
  public static MachineAnnotation says(long post, Excerpt excerpt, MachineAnswer... answers) {
    return new MachineAnnotation(post, List.of(excerpt), List.of(answers));
  }

  /// A machine's code under a tier of the post.
  public static MachineAnswer answer(String tier, MachineCoding... codings) {
    return new MachineAnswer(AnswerKey.ofPost(tier), AnswerState.CODED, List.of(codings));
  }

  /// A machine's code under a tier of an excerpt.
  public static MachineAnswer answer(Excerpt excerpt, String tier, MachineCoding... codings) {
    return new MachineAnswer(
        AnswerKey.ofExcerpt(tier, excerpt.id()), AnswerState.CODED, List.of(codings));
  }

  /// A machine's code with the words that show it.
  public static MachineCoding code(String code, double confidence, Span... evidence) {
    return code(code, confidence, null, evidence);
  }

  /// A machine's code with its reason and the words that show it.
  public static MachineCoding code(
      String code, double confidence, @Nullable String rationale, Span... evidence) {
    return new MachineCoding(
        new Coding(code, null, Origin.MACHINE, null, List.of(evidence)),
        confidence,
        rationale,
        false);
  }

  /// A machine's code whose quoted words do not stand in the post.
  public static MachineCoding unproven(String code) {
    return new MachineCoding(
        new Coding(code, null, Origin.MACHINE, null, List.of()), 0.9, null, true);
  }

  /// The words of a text as a span.
  public static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return new Span(start, start + words.length());
  }

  @Override
  public void close() {
    project.close();
  }
}
