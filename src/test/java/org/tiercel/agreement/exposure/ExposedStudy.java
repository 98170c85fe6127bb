package org.tiercel.agreement.exposure;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Suggestion;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.MachineAnnotation;

/// Twelve posts under the tiered codebook. The model `gpt-x` suggests personal use of all but post
/// 11, where it finds nothing. A batch withholds suggestions on posts 1 to 4 and 11 from two
/// people, who see them on 5 to 10; post 12 stands outside, and Coder B did it before the run.
///
/// | post | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 |
/// |---|---|---|---|---|---|---|---|---|---|---|---|---|
/// | Coder A | P | P | O | O | P | P | P | P | O | P | O | P |
/// | Coder B | P | O | O | P | P | P | P | P | O | O | O | P |
///
/// P is personal use, O opinion only. On post 5 the model also suggests an attitude, which Coder A
/// leaves untouched, and on 6 a theme, which Coder A rejects.
public final class ExposedStudy implements AutoCloseable {
  /// Who suggests.
  public static final String MODEL = "gpt-x";

  private static final String A = "PPOOPPPPOPOP";
  private static final String B = "POOPPPPPOOOP";
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  private final CodedProject project;
  private final Batch batch;

  private ExposedStudy(CodedProject project, Batch batch) {
    this.project = project;
    this.batch = batch;
  }

  /// Coded whole; the batch is still open.
  public static ExposedStudy open(Path folder) {
    String[] posts =
        IntStream.rangeClosed(1, 12).mapToObj(post -> "comment " + post).toArray(String[]::new);
    CodedProject project = CodedProject.tiered(folder, posts);
    List<Coder> people = List.of(project.coder("Coder A"), project.coder("Coder B"));
    say(session(project, "Coder B"), B, 12);
    project.run(
        MODEL,
        IntStream.rangeClosed(1, 12)
            .mapToObj(ExposedStudy::suggests)
            .toArray(MachineAnnotation[]::new));
    Batch batch =
        project
            .project()
            .batches()
            .create(
                new Batch(0, "Blind", false, 5 / 11.0, 3, CodedProject.NOW, null),
                IntStream.rangeClosed(1, 11)
                    .mapToObj(post -> new Member(post, post <= 4 || post == 11))
                    .toList(),
                people.stream().map(Coder::id).toList());
    CodingSession first = session(project, "Coder A");
    first.reject(6, suggestion(first, 6, "non-judgment"));
    for (int post = 1; post <= 12; post++) {
      say(first, A, post);
    }
    CodingSession second = session(project, "Coder B");
    for (int post = 1; post <= 11; post++) {
      say(second, B, post);
    }
    return new ExposedStudy(project, batch);
  }

  /// Coded whole, and the batch closed.
  public static ExposedStudy closed(Path folder) {
    ExposedStudy study = open(folder);
    study.closeBatch();
    return study;
  }

  /// Freezes the batch.
  public void closeBatch() {
    project.project().batches().close(batch.id(), CodedProject.NOW);
  }

  /// The project with its codebook.
  public CodedProject coded() {
    return project;
  }

  private static MachineAnnotation suggests(int post) {
    return switch (post) {
      case 5 ->
          CodedProject.says(
              post,
              CodedProject.answer("use", CodedProject.code("personal", 0.9)),
              CodedProject.answer("attitude", CodedProject.code("positive", 0.9)));
      case 6 ->
          CodedProject.says(
              post,
              CodedProject.answer("use", CodedProject.code("personal", 0.9)),
              CodedProject.answer("themes", CodedProject.code("non-judgment", 0.9)));
      case 11 -> CodedProject.says(post);
      default ->
          CodedProject.says(post, CodedProject.answer("use", CodedProject.code("personal", 0.9)));
    };
  }

  private static CodingSession session(CodedProject project, String coder) {
    return new CodingSession(
        project.project(),
        project.codebook(),
        project.coder(coder),
        1,
        InstantSource.fixed(CodedProject.NOW));
  }

  private static Suggestion suggestion(CodingSession session, long post, String code) {
    return session.offer(post).offered().stream()
        .filter(offered -> offered.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static void say(CodingSession session, String codes, int post) {
    String code = codes.charAt(post - 1) == 'P' ? "personal" : "opinion";
    session.toggle(post, USE, code, null, List.of());
    session.done(post, true);
  }

  @Override
  public void close() {
    project.close();
  }
}
