package org.tiercel.ui.code;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.Acceptance;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Suggestion;
import org.tiercel.ui.workspace.Workspace;

/// The post at hand: what is said of it, which question the keys answer, and what becomes of
/// machines' suggestions. What the coder answers is [AnswerViewModel]'s business.
final class PostViewModel {
  private final Workspace workspace;
  private final CodingSession session;
  private final PostReader reader;
  private final Acts acts;
  private final TextViewModel text;
  private final BiConsumer<Annotation, Annotation> noted;
  private final ReadOnlyObjectWrapper<@Nullable PostState> state =
      new ReadOnlyObjectWrapper<>(this, "state");

  /// @param reader reads posts
  /// @param acts does what is to be saved
  /// @param text the caret and the selection
  /// @param noted told of the annotation before and after each act
  PostViewModel(
      Workspace workspace,
      PostReader reader,
      Acts acts,
      TextViewModel text,
      BiConsumer<Annotation, Annotation> noted) {
    this.workspace = workspace;
    this.session = workspace.session();
    this.reader = reader;
    this.acts = acts;
    this.text = text;
    this.noted = noted;
    text.selectionProperty().addListener(observed -> readyForExcerpt());
  }

  /// The post and where the keys act; absent while no post is at hand.
  ReadOnlyObjectProperty<@Nullable PostState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Shows another state of the post at hand.
  void put(PostState next) {
    state.set(next);
  }

  /// The post and where the keys act.
  Optional<PostState> now() {
    return Optional.ofNullable(state.get());
  }

  /// Puts a post on screen.
  void show(@Nullable PostOnScreen shown) {
    state.set(shown == null ? null : PostState.of(shown, agenda(shown)));
    text.show(shown == null ? "" : shown.post().text());
  }

  private Agenda agenda(PostOnScreen shown) {
    return new Agenda(workspace.codebook(), shown);
  }

  /// Reads again what is said of the post at hand, after it was changed elsewhere.
  void refresh() {
    now().ifPresent(before -> reload(before, before.focus()));
  }

  /// Reads again what is said after an act, and puts the focus on a question.
  PostState reload(PostState before, Focus focus) {
    PostOnScreen shown = reader.again(before.shown());
    noted.accept(before.shown().annotation(), shown.annotation());
    Agenda agenda = agenda(shown);
    PostState after =
        new PostState(shown, agenda, agenda.settled(focus), null, new Asking.Nothing());
    state.set(after);
    return after;
  }

  /// Puts the focus on a question.
  void focus(Focus focus) {
    now().ifPresent(at -> state.set(at.at(at.agenda().settled(focus))));
  }

  /// Puts the focus on an excerpt.
  void focus(Subject subject) {
    now()
        .filter(at -> !at.agenda().tiersOf(subject).isEmpty())
        .ifPresent(at -> state.set(at.at(at.agenda().onto(subject, at.focus()))));
  }

  /// Puts the focus on the tier before or after.
  void stepTier(int by) {
    now().ifPresent(at -> state.set(at.at(at.agenda().step(at.focus(), by))));
  }

  /// Puts the focus on the excerpt before or after.
  void stepCard(int by) {
    now()
        .ifPresent(
            at -> at.agenda().stepCard(at.focus(), by).ifPresent(to -> state.set(at.at(to))));
  }

  /// Selected text is about to become an excerpt, unless the focused question about the post can
  /// still use it as evidence.
  private void readyForExcerpt() {
    PostState at = state.get();
    if (at == null || text.isResizing() || text.selectionProperty().get().isEmpty()) {
      return;
    }
    boolean evidence =
        at.focus().onPost()
            && (at.agenda().answer(at.focus()).isEmpty()
                || !at.agenda().tier(at.focus()).kind().oneCode());
    if (!evidence && !(at.focus().subject() instanceof Subject.Fresh)) {
      at.agenda().fresh().ifPresent(fresh -> state.set(at.at(fresh)));
    }
  }

  /// Takes one suggestion.
  void accept(Suggestion suggestion) {
    PostState at = state.get();
    if (at != null && acts.edit(() -> session.accept(at.shown().id(), suggestion))) {
      Focus focus = at.focus();
      PostState after = reload(at, focus);
      boolean leave =
          suggestion.tier().equals(focus.tier())
              && after.agenda().answer(focus).isPresent()
              && after.agenda().tier(focus).kind().oneCode();
      if (leave) {
        state.set(after.at(after.agenda().after(focus)));
      }
    }
  }

  /// Says that a suggestion is wrong, or takes that back.
  void reject(Suggestion suggestion) {
    PostState at = state.get();
    if (at != null && acts.edit(() -> session.reject(at.shown().id(), suggestion))) {
      reload(at, at.focus());
    }
  }

  /// Takes every suggestion that the text bears out.
  void acceptAll() {
    PostState at = state.get();
    if (at == null) {
      return;
    }
    Optional<Acceptance> taken = acts.get(() -> session.acceptAll(at.shown().id()));
    taken.ifPresent(
        acceptance -> {
          PostState after = reload(at, at.focus());
          state.set(after.at(after.agenda().firstOpen().orElse(after.focus())));
          AcceptanceWords.say(acceptance, acts);
        });
  }

  /// Removes the excerpt at hand with its answers.
  void removeExcerptAtHand() {
    now()
        .map(PostState::focus)
        .ifPresent(
            focus -> {
              if (focus.subject() instanceof Subject.Own(long id)) {
                removeExcerpt(id);
              }
            });
  }

  /// Removes an excerpt with its answers.
  void removeExcerpt(long id) {
    PostState at = state.get();
    if (at != null && acts.edit(() -> session.removeExcerpt(at.shown().id(), id))) {
      reload(at, at.focus());
      acts.sayUndoable("code.excerpt.removed");
    }
  }

  /// Asks for something in a field of its own.
  void ask(Asking what) {
    now().ifPresent(at -> state.set(at.asking(what)));
  }

  /// Takes a field or opened children away.
  ///
  /// @return whether there were any
  boolean close() {
    PostState at = state.get();
    if (at == null || (at.opened() == null && at.asking() instanceof Asking.Nothing)) {
      return false;
    }
    state.set(at.opening(null));
    return true;
  }
}
