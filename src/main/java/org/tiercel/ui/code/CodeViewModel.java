package org.tiercel.ui.code;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tiercel.coding.Finish;
import org.tiercel.coding.Undone;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Post;
import org.tiercel.domain.Question;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.code.queue.QueueViewModel;
import org.tiercel.ui.kit.SavedKeys;
import org.tiercel.ui.kit.UserKeys;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The Code view: the way through the queue, saying done, and what concerns a post as a whole.
final class CodeViewModel {
  /// How many posts of a thread are shown.
  static final int THREAD_SHOWN = 60;

  private final Workspace workspace;
  private final Acts acts;
  private final Notices notices;
  private final UserKeys keys;
  private final PostReader reader;
  private final TextViewModel text = new TextViewModel();
  private final QueueViewModel queue;
  private final PostViewModel post;
  private final AnswerViewModel answers;
  private final PassageViewModel passage;
  private final NewCodeViewModel newCodes;
  private final MemoViewModel memos;
  private final ReadOnlyObjectWrapper<List<Post>> thread =
      new ReadOnlyObjectWrapper<>(this, "thread", List.of());
  private boolean noneOffered;
  private boolean reviewOffered;
  private long seenRevision = -1;

  /// @param workspace what is coded
  /// @param notices where it is said what happened
  /// @param saved where the user's keys are kept
  CodeViewModel(Workspace workspace, Notices notices, SavedKeys saved) {
    this.workspace = workspace;
    this.notices = notices;
    this.keys = new UserKeys(CodeKeys.map(), CodeKeys::isFixed, saved, notices::fail);
    this.acts = new Acts(workspace, notices);
    this.reader = new PostReader(workspace);
    this.queue = new QueueViewModel(workspace, this::failed, this::queueChanged);
    this.post = new PostViewModel(workspace, reader, acts, text, this::noted);
    this.answers = new AnswerViewModel(workspace.session(), post, text, acts, keys);
    this.passage = new PassageViewModel(workspace.session(), post, text, acts, keys);
    this.newCodes = new NewCodeViewModel(workspace, post, answers, text, acts, keys);
    this.memos = new MemoViewModel(workspace, post, acts);
  }

  UserKeys keys() {
    return keys;
  }

  QueueViewModel queue() {
    return queue;
  }

  PostViewModel post() {
    return post;
  }

  AnswerViewModel answers() {
    return answers;
  }

  PassageViewModel passage() {
    return passage;
  }

  NewCodeViewModel newCodes() {
    return newCodes;
  }

  MemoViewModel memos() {
    return memos;
  }

  TextViewModel text() {
    return text;
  }

  Codebook codebook() {
    return workspace.codebook();
  }

  /// The posts of the thread at hand, while the coder wants to see them.
  ReadOnlyObjectProperty<List<Post>> threadProperty() {
    return thread.getReadOnlyProperty();
  }

  /// Reads again what may have changed while another view was in front.
  void refresh() {
    if (seenRevision != workspace.revisionProperty().get()) {
      reload();
    }
  }

  private void reload() {
    seenRevision = workspace.revisionProperty().get();
    queue.load(this::openCurrent);
  }

  /// Says which post comes first, unless one is at hand.
  void beginAt(int id) {
    if (queue.currentProperty().get() == null) {
      queue.go(id);
    }
  }

  private void openCurrent() {
    Optional<Integer> at =
        Optional.ofNullable(queue.currentProperty().get())
            .filter(id -> queue.number(id) > 0)
            .or(queue::first);
    at.ifPresentOrElse(this::open, () -> post.show(null));
  }

  private void failed(Throwable failure) {
    if (failure instanceof TiercelException known) {
      notices.fail(known.getMessage());
    } else {
      throw new IllegalStateException(failure);
    }
  }

  /// Shows some posts as a queue of their own.
  void showPosts(String title, BitSet posts) {
    give(() -> queue.give(title, posts));
  }

  /// Shows the posts that a search found as a queue of their own.
  void showHits(String query, BitSet posts) {
    give(() -> queue.giveHits(query, posts));
  }

  private void give(Runnable posts) {
    seenRevision = workspace.revisionProperty().get();
    queue.load(
        () -> {
          posts.run();
          openCurrent();
        });
  }

  /// Other conditions or another order: the post at hand stays if it is among those shown.
  private void queueChanged() {
    Optional<Integer> at = queue.here();
    if (at.isEmpty()) {
      post.show(null);
    } else if (post.now().filter(now -> now.shown().id() == at.get()).isEmpty()) {
      open(at.get());
    }
  }

  /// Where the words of the search stand in a text; nowhere while no hits are shown.
  List<Span> hits(String inText) {
    return queue.hits(inText);
  }

  /// Goes to the post with a number, as the line over the post counts.
  void jump(String typed) {
    Optional.of(typed.strip())
        .filter(number -> number.matches("\\d{1,9}"))
        .flatMap(number -> queue.numbered(Integer.parseInt(number)))
        .ifPresentOrElse(this::open, () -> acts.say("code.jump.none", queue.total()));
  }

  /// Shows all posts again.
  void showAllPosts() {
    queue.ungive();
    openCurrent();
  }

  /// Puts a post on screen.
  void open(int id) {
    noneOffered = false;
    reviewOffered = false;
    thread.set(List.of());
    queue.go(id);
    post.show(reader.read(id).orElse(null));
  }

  /// Goes to the next post.
  void next() {
    queue.next().ifPresentOrElse(this::open, () -> acts.say("code.last"));
  }

  /// Goes to the post before.
  void previous() {
    queue.previous().ifPresentOrElse(this::open, () -> acts.say("code.first"));
  }

  /// Enter: keeps what is marked, gives an opened parent itself, else says done and goes on.
  void enter() {
    if (passage.keep()) {
      return;
    }
    if (text.markingProperty().get()) {
      text.keep();
    } else if (!answers.giveOpened()) {
      done();
    }
  }

  /// Says done and goes on to the next post. With a question open, goes to it instead; said again,
  /// it records none there. Likewise with one that was not asked: said again, its answer stands.
  void done() {
    PostState at = post.stateProperty().get();
    if (at == null || !reviewed(at)) {
      return;
    }
    boolean recordNone = noneOffered;
    acts.get(() -> workspace.session().done(at.shown().id(), recordNone))
        .ifPresent(
            finish -> {
              switch (finish) {
                case Finish.Finished(Annotation annotation, List<Question> none) ->
                    finished(annotation, none);
                case Finish.Unanswered(List<Question> open) -> unanswered(open);
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
            .flatMap(question -> codebook().tier(question.tier()).stream())
            .map(Tier::label)
            .distinct()
            .collect(Collectors.joining(", "));
    acts.say("code.done.notasked", tiers, keys.name("done"));
    return false;
  }

  private void finished(Annotation annotation, List<Question> none) {
    noted(annotation);
    if (!none.isEmpty()) {
      acts.sayUndoable("code.done.none", labels(none));
    }
    Optional<Integer> next = queue.next().or(queue::nextOpen);
    if (next.isPresent()) {
      open(next.get());
    } else {
      post.refresh();
      acts.sayUndoable(none.isEmpty() ? "code.done.last" : "code.done.last.none", labels(none));
    }
  }

  private void unanswered(List<Question> open) {
    post.focus(Focus.on(open.getFirst()));
    noneOffered = true;
    acts.say("code.done.open", labels(open), keys.name("done"));
  }

  private static String labels(List<Question> questions) {
    return questions.stream()
        .map(question -> question.tier().label())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void noted(Annotation annotation) {
    noneOffered = false;
    reviewOffered = false;
    queue.note(annotation);
    seenRevision = workspace.revisionProperty().get();
  }

  /// Flags the post, or takes the flag off; a new flag asks why.
  void toggleFlag() {
    post.now()
        .ifPresent(
            at -> {
              if (at.shown().annotation().flag() == null) {
                post.ask(new Asking.FlagReason());
              } else if (acts.edit(() -> workspace.session().flag(at.shown().id(), null))) {
                post.refresh();
              }
            });
  }

  /// Flags the post.
  ///
  /// @param reason why, or empty
  void flag(String reason) {
    post.now()
        .ifPresent(
            at -> {
              if (acts.edit(() -> workspace.session().flag(at.shown().id(), reason.strip()))) {
                post.refresh();
              }
            });
  }

  /// Saves the memo on a post, if it has changed.
  ///
  /// @param postId the post it was written on, which need not be at hand any more
  void memo(long postId, String memo) {
    String before = workspace.session().annotation(postId).memo();
    if (!before.equals(memo) && acts.edit(() -> workspace.session().memo(postId, memo))) {
      noted(workspace.session().annotation(postId));
      post.now().filter(at -> at.shown().id() == postId).ifPresent(at -> post.refresh());
    }
  }

  /// How many posts the next undo would change.
  int postsToUndo() {
    return workspace.session().postsToUndo();
  }

  /// Takes the last act back and goes to its post.
  void undo() {
    acts.get(() -> workspace.session().undo())
        .ifPresent(undone -> arrive(undone, "code.undone", "code.undo.nothing"));
  }

  /// Does what was undone last again and goes to its post.
  void redo() {
    acts.get(() -> workspace.session().redo())
        .ifPresent(undone -> arrive(undone, "code.redone", "code.redo.nothing"));
  }

  private void arrive(Optional<Undone> undone, String said, String nothing) {
    if (undone.isEmpty()) {
      acts.say(nothing);
      return;
    }
    if (undone.get().postId() == 0) {
      acts.say(said + ".note");
      return;
    }
    int id = (int) undone.get().postId();
    undone.get().acts().stream()
        .map(act -> act.annotation().postId())
        .distinct()
        .forEach(changed -> queue.note(workspace.session().annotation(changed)));
    Integer at = queue.currentProperty().get();
    if (at != null && at == id) {
      queue.go(id);
      post.refresh();
    } else {
      open(id);
    }
    acts.say(said, new UndoneWords(codebook()).of(undone.get()), queue.number(id));
  }

  /// Shows the thread of the post, or hides it again.
  void toggleThread() {
    if (!thread.get().isEmpty()) {
      thread.set(List.of());
      return;
    }
    post.now()
        .map(at -> at.shown().post())
        .filter(shown -> shown.thread() != null)
        .ifPresent(
            shown ->
                thread.set(
                    workspace
                        .project()
                        .posts()
                        .ofThread(
                            shown.key().platform(),
                            String.valueOf(shown.thread()),
                            0,
                            THREAD_SHOWN)));
  }
}
