package org.tiercel.analysis.crossing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Run;
import org.tiercel.domain.Span;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.MachineAnswer;
import org.tiercel.store.MachineCoding;
import org.tiercel.store.ProjectFile;

/// What somebody says of one post, put together answer by answer and then saved.
public final class Saying {
  private final ProjectFile file;
  private final Coder coder;
  private final long post;
  private final List<Excerpt> excerpts = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  Saying(ProjectFile file, Coder coder, long post) {
    this.file = file;
    this.coder = coder;
    this.post = post;
  }

  /// Gives the post codes under a tier, or *none* without codes.
  public Saying post(String tier, String... codes) {
    answers.add(answer(AnswerKey.ofPost(tier), codes));
    return this;
  }

  /// Makes an excerpt of the first characters; what follows is said of it.
  public Saying excerpt(int characters) {
    excerpts.add(
        Excerpt.of(coder.id() * 100_000 + post * 100 + excerpts.size(), new Span(0, characters)));
    return this;
  }

  /// Gives the last excerpt codes under a tier, or *none* without codes.
  public Saying there(String tier, String... codes) {
    answers.add(answer(AnswerKey.ofExcerpt(tier, excerpts.getLast().id()), codes));
    return this;
  }

  private static Answer answer(AnswerKey key, String... codes) {
    return Answer.of(key, 1, Arrays.stream(codes).map(Coding::byHand).toList());
  }

  /// Saves it as done.
  public void done() {
    save(true);
  }

  /// Saves it as a draft.
  public void draft() {
    save(false);
  }

  private void save(boolean done) {
    List<Change> changes = new ArrayList<>();
    excerpts.forEach(e -> changes.add(new Change.OfExcerpt(e.id(), null, e)));
    answers.forEach(a -> changes.add(new Change.OfAnswer(a.key(), null, a)));
    if (done) {
      changes.add(new Change.OfDone(false, true));
    }
    String uid = coder.name() + post;
    AnnotationKey key = AnnotationKey.first(post, coder.id());
    file.acts()
        .save(List.of(new Act(uid, uid, CodedProject.NOW, ActKind.IMPORT, key, changes, null)));
  }

  /// Saves it as what a machine says in a run; codes under a tier named here are tied.
  public void inRun(Run run, String... tied) {
    List<MachineAnswer> said =
        answers.stream()
            .filter(answer -> !answer.codings().isEmpty())
            .map(
                answer ->
                    new MachineAnswer(
                        answer.key(),
                        List.of(tied).contains(answer.key().tier())
                            ? AnswerState.PENDING
                            : AnswerState.CODED,
                        answer.codings().stream().map(MachineCoding::plain).toList()))
            .toList();
    file.runs().writer(run).write(List.of(new MachineAnnotation(post, excerpts, said)));
  }
}
