package org.tiercel.kill;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Span;
import org.tiercel.store.ProjectFile;

/// Codes posts and says every act once it is saved: `CodingProgram PROJECT FIRST LAST`, with the
/// row ids of the first and the last post.
public final class CodingProgram {
  private CodingProgram() {}

  /// Runs it.
  public static void main(String[] args) {
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]))) {
      CodingSession session =
          new CodingSession(
              project,
              new ProjectCodebook(project).current(),
              project.coders().join("Ann", CoderKind.PERSON),
              1,
              Clock.systemUTC());
      for (long post = Long.parseLong(args[1]); post <= Long.parseLong(args[2]); post++) {
        code(session, post);
      }
    }
  }

  private static void code(CodingSession session, long post) {
    session.toggle(post, AnswerKey.ofPost("use"), "self", null, List.of(new Span(0, 5)));
    System.out.println(post + " use self");
    session.toggle(post, AnswerKey.ofPost("themes"), "cost", null, List.of());
    System.out.println(post + " themes cost");
    long excerpt = session.addExcerpt(post, new Span(2, 5));
    System.out.println(post + " excerpt " + excerpt);
    session.toggle(post, AnswerKey.ofExcerpt("value", excerpt), "money", null, List.of());
    System.out.println(post + " value money");
    session.memo(post, "memo of " + post);
    System.out.println(post + " memo memo of " + post);
    session.flag(post, "odd");
    System.out.println(post + " flag odd");
    session.done(post, true);
    System.out.println(post + " done");
  }
}
