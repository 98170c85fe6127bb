package org.tiercel.ui.code;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.tiercel.coding.CodingSession;
import org.tiercel.coding.Finish;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Question;
import org.tiercel.domain.Tier;
import org.tiercel.ui.code.queue.QueueViewModel;
import org.tiercel.ui.kit.UserKeys;
import org.tiercel.ui.workspace.Workspace;

/// Saying done, and what stands in its way: questions that are open, and questions that were not
/// asked. Each is said once, and taken as read when done is said again.
final class DoneViewModel {
  private final Workspace workspace;
  private final QueueViewModel queue;
  private final PostViewModel post;
  private final Acts acts;
  private final UserKeys keys;
  private final IntConsumer open;
  private final LongConsumer finished;
  private boolean noneOffered;
  private boolean reviewOffered;

  /// @param open puts a post on screen
  /// @param finished told which post is done
  DoneViewModel(
      Workspace workspace,
      QueueViewModel queue,
      PostViewModel post,
      Acts acts,
      UserKeys keys,
      IntConsumer open,
      LongConsumer finished) {
    this.workspace = workspace;
    this.queue = queue;
    this.post = post;
    this.acts = acts;
    this.keys = keys;
    this.open = open;
    this.finished = finished;
  }

  /// Begins anew, because the post or what is said of it is another.
  void reset() {
    noneOffered = false;
    reviewOffered = false;
  }

  /// Says done and goes on to the next post. With a question open, goes to it instead; said again,
  /// it records none there. Likewise with one that was not asked: said again, its answer stands.
  void done() {
    PostState at = post.stateProperty().get();
    if (at == null || !reviewed(at)) {
      return;
    }
    boolean recordNone = noneOffered;
    CodingSession session = workspace.session();
    acts.get(() -> session.done(at.shown().id(), recordNone))
        .ifPresent(
            finish -> {
              switch (finish) {
                case Finish.Finished(Annotation annotation, List<Question> none) ->
                    finished(annotation, none);
                case Finish.Unanswered(List<Question> questions) -> unanswered(questions);
              }
            });
  }

  /// Lets answers stand that were not asked under the codebook as it is now, after saying so once.
  ///
  /// @return whether there is nothing left to review
  private boolean reviewed(PostState at) {
    List<AnswerKey> older =
        at.shown().notAsked().keySet().stream()
            .filter(question -> at.shown().annotation().answer(question).isPresent())
            .toList();
    if (older.isEmpty()) {
      return true;
    }
    if (reviewOffered) {
      return acts.edit(() -> workspace.session().confirm(at.shown().id(), older));
    }
    post.focus(Focus.on(older.getFirst()));
    reviewOffered = true;
    String tiers =
        older.stream()
            .flatMap(question -> workspace.codebook().tier(question.tier()).stream())
            .map(Tier::label)
            .distinct()
            .collect(Collectors.joining(", "));
    acts.say("code.done.notasked", tiers, keys.name("done"));
    return false;
  }

  private void finished(Annotation annotation, List<Question> none) {
    reset();
    queue.note(annotation);
    if (!none.isEmpty()) {
      acts.sayUndoable("code.done.none", labels(none));
    }
    Optional<Integer> next = queue.next().or(queue::nextOpen);
    if (next.isPresent()) {
      open.accept(next.get());
    } else {
      post.refresh();
      acts.sayUndoable(none.isEmpty() ? "code.done.last" : "code.done.last.none", labels(none));
    }
    finished.accept(annotation.key().postId());
  }

  private void unanswered(List<Question> questions) {
    post.focus(Focus.on(questions.getFirst()));
    noneOffered = true;
    acts.say("code.done.open", labels(questions), keys.name("done"));
  }

  private static String labels(List<Question> questions) {
    return questions.stream()
        .map(question -> question.tier().label())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
