package org.tiercel.ui.code;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tiercel.coding.BulkOutcome;
import org.tiercel.coding.Undone;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.code.bulk.BulkViewModel;
import org.tiercel.ui.code.queue.QueueViewModel;
import org.tiercel.ui.kit.UserKeys;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The Code view: the way through the queue, saying done, and what concerns a post as a whole.
final class CodeViewModel {
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
  private final CodeEditViewModel edits;
  private final MemoViewModel memos;
  private final OwnCodes own;
  private final DoneViewModel done;
  private final AlikeViewModel alike;
  private final ThreadViewModel thread;
  private final PaceViewModel pace;
  private long seenRevision = -1;

  /// @param workspace what is coded
  /// @param notices where it is said what happened
  /// @param desk what the user's computer has
  CodeViewModel(Workspace workspace, Notices notices, CodeDesk desk) {
    this.workspace = workspace;
    this.notices = notices;
    this.keys = new UserKeys(CodeKeys.map(), CodeKeys::isFixed, desk.keys(), notices::fail);
    this.acts = new Acts(workspace, notices);
    this.own = new OwnCodes(workspace);
    this.thread = new ThreadViewModel(workspace, this::failed);
    this.pace = new PaceViewModel(workspace, desk.pace(), notices::fail);
    this.reader = new PostReader(workspace);
    this.queue = new QueueViewModel(workspace, this::failed, this::queueChanged);
    this.post = new PostViewModel(workspace, reader, acts, text, this::noted);
    this.answers = new AnswerViewModel(workspace.session(), post, text, acts, keys);
    this.passage = new PassageViewModel(workspace.session(), post, text, acts, keys);
    this.newCodes = new NewCodeViewModel(workspace, post, answers, text, acts, keys);
    this.edits = new CodeEditViewModel(workspace, post);
    this.memos = new MemoViewModel(workspace, post, acts);
    this.alike = new AlikeViewModel(workspace, queue, acts, this::reload);
    this.done = new DoneViewModel(workspace, queue, post, acts, keys, this::open, this::finished);
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

  CodeEditViewModel edits() {
    return edits;
  }

  MemoViewModel memos() {
    return memos;
  }

  /// What the coder has given, counted.
  OwnCodes own() {
    return own;
  }

  AlikeViewModel alike() {
    return alike;
  }

  private void finished(long postId) {
    seenRevision = workspace.revisionProperty().get();
    pace.done(postId);
    alike.done(postId);
  }

  /// The posts chosen in the queue, ready to be coded at once; none with fewer than two.
  Optional<BulkViewModel> bulk() {
    BitSet posts = queue.pickedProperty().get();
    if (posts.cardinality() < 2) {
      acts.say("code.bulk.choose");
      return Optional.empty();
    }
    if (!workspace.project().writable()) {
      acts.say("code.readonly");
      return Optional.empty();
    }
    return Optional.of(new BulkViewModel(workspace, posts, this::given, this::failed));
  }

  private void given(BulkOutcome outcome) {
    reload();
    acts.sayUndoable("code.bulk.given", outcome.changed());
  }

  TextViewModel text() {
    return text;
  }

  Codebook codebook() {
    return workspace.codebook();
  }

  /// The whole thread that the post at hand stands in; empty where it stands in none.
  Optional<ThreadViewModel> thread() {
    Optional<Post> at =
        post.now().map(now -> now.shown().post()).filter(shown -> shown.thread() != null);
    at.ifPresent(thread::read);
    return at.map(shown -> thread);
  }

  /// How fast the coder goes.
  PaceViewModel pace() {
    return pace;
  }

  /// Reads again what may have changed while another view was in front.
  void refresh() {
    if (seenRevision != workspace.revisionProperty().get()) {
      reload();
    }
  }

  private void reload() {
    seenRevision = workspace.revisionProperty().get();
    own.read();
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
    done.reset();
    pace.touch();
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

  /// Says done and goes on to the next post.
  void done() {
    done.done();
  }

  private void noted(Annotation before, Annotation annotation) {
    done.reset();
    own.note(before, annotation);
    pace.note(before, annotation);
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
      Annotation now = workspace.session().annotation(postId);
      noted(now, now);
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
    if (at != null && at == id && undone.get().posts() == 1) {
      queue.go(id);
      post.refresh();
    } else {
      own.read();
      open(id);
    }
    acts.say(said, new UndoneWords(codebook()).of(undone.get()), queue.number(id));
  }
}
