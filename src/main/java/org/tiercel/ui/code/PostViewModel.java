package org.tiercel.ui.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.Acceptance;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;
import org.tiercel.ui.workspace.Workspace;

/// The post at hand: what is said of it, which question the keys answer, and what they do.
final class PostViewModel {
  private final Codebook codebook;
  private final CodingSession session;
  private final PostReader reader;
  private final Acts acts;
  private final TextViewModel text;
  private final Consumer<Annotation> noted;
  private final ReadOnlyObjectWrapper<@Nullable PostState> state =
      new ReadOnlyObjectWrapper<>(this, "state");
  private @Nullable Long lastExcerpt;

  /// @param reader reads posts
  /// @param acts does what is to be saved
  /// @param text the caret and the selection
  /// @param noted told of the annotation after each act
  PostViewModel(
      Workspace workspace,
      PostReader reader,
      Acts acts,
      TextViewModel text,
      Consumer<Annotation> noted) {
    this.codebook = workspace.codebook();
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

  /// The post and where the keys act.
  Optional<PostState> now() {
    return Optional.ofNullable(state.get());
  }

  /// Puts a post on screen.
  void show(@Nullable PostOnScreen shown) {
    lastExcerpt = null;
    state.set(shown == null ? null : PostState.of(shown, new Agenda(codebook, shown)));
    text.show(shown == null ? "" : shown.post().text());
  }

  /// Reads again what is said of the post at hand, after it was changed elsewhere.
  void refresh() {
    now().ifPresent(before -> reload(before, before.focus()));
  }

  private PostState reload(PostState before, Focus focus) {
    PostOnScreen shown = reader.again(before.shown());
    noted.accept(shown.annotation());
    Agenda agenda = new Agenda(codebook, shown);
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
    if (at == null || text.selectionProperty().get().isEmpty()) {
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

  /// Presses the key of a code.
  ///
  /// @return whether it stands for one
  boolean press(String key) {
    return now().flatMap(at -> keyed(at, key)).map(this::choose).isPresent();
  }

  /// Rejects what machines suggest of the code with this key, or takes that back.
  ///
  /// @return whether it stands for a code
  boolean rejectKey(String key) {
    Optional<Code> code = now().flatMap(at -> keyed(at, key));
    code.ifPresent(
        chosen -> {
          List<Suggestion> here = suggestionsOf(chosen);
          if (here.isEmpty()) {
            acts.say("code.reject.nothing", chosen.label());
          }
          here.forEach(this::reject);
        });
    return code.isPresent();
  }

  private List<Suggestion> suggestionsOf(Code code) {
    Set<String> within = new HashSet<>(code.withDescendants().map(Code::key).toList());
    return now().map(at -> at.agenda().suggestions(at.focus())).orElse(List.of()).stream()
        .filter(s -> within.contains(s.code()))
        .toList();
  }

  private static Optional<Code> keyed(PostState at, String key) {
    Tier tier = at.agenda().tier(at.focus());
    String opened = at.opened();
    List<Code> siblings =
        opened == null ? tier.codes() : tier.code(opened).map(Code::children).orElse(List.of());
    return siblings.stream().filter(code -> key.equals(code.shortcut())).findFirst();
  }

  /// Chooses a code: opens a parent, asks for the term of an open code, gives or takes back others.
  Code choose(Code code) {
    PostState at = state.get();
    if (at == null) {
      return code;
    }
    boolean isOpened = code.key().equals(at.opened());
    if (!code.children().isEmpty() && !isOpened) {
      state.set(at.opening(code.key()));
    } else if (isOpened && !code.selectable()) {
      state.set(at.opening(null));
    } else if (code.open()) {
      state.set(at.asking(new Asking.Term(code.key())));
    } else {
      give(code.key(), null);
    }
    return code;
  }

  /// Gives a code, or takes it back. With text selected, a question about the post takes it as
  /// evidence, and one about excerpts makes one of it.
  ///
  /// @param term the free term under an open code
  void give(String code, @Nullable String term) {
    PostState at = state.get();
    if (at == null) {
      return;
    }
    Focus focus = at.focus();
    long post = at.shown().id();
    switch (focus.subject()) {
      case Subject.ThePost _ -> giveToPost(at, code, term);
      case Subject.Own _ ->
          acts.get(() -> session.toggle(post, key(focus), code, term, List.of()))
              .ifPresent(
                  edit -> {
                    acts.saySetAside(edit.setAside());
                    answered(at, focus);
                  });
      case Subject.Proposed(Span span) -> makeExcerpt(at, span, code, term);
      case Subject.Fresh _ -> {
        if (text.selected().isEmpty()) {
          acts.say("code.excerpt.select");
        } else {
          makeExcerpt(at, text.selected().get(), code, term);
        }
      }
    }
  }

  private void giveToPost(PostState at, String code, @Nullable String term) {
    Optional<Coding> standing =
        at.agenda().answer(at.focus()).stream()
            .flatMap(answer -> answer.codings().stream())
            .filter(c -> c.code().equals(code) && term == null)
            .findFirst();
    List<Span> selected = text.selected().stream().toList();
    long post = at.shown().id();
    boolean pointing = standing.isPresent() && !selected.isEmpty();
    boolean saved =
        acts.edit(
            () ->
                pointing
                    ? session.point(
                        post,
                        key(at.focus()),
                        code,
                        Evidence.toggled(standing.get().evidence(), selected.getFirst()))
                    : session.toggle(post, key(at.focus()), code, term, selected));
    if (saved) {
      text.keep();
      answered(at, at.focus());
    }
  }

  private void makeExcerpt(PostState at, @Nullable Span span, String code, @Nullable String term) {
    acts.get(() -> session.addExcerpt(at.shown().id(), span, at.focus().tier(), code, term))
        .ifPresent(id -> excerptMade(at, id));
  }

  private void excerptMade(PostState at, long id) {
    lastExcerpt = id;
    text.caretBehindSelection();
    answered(at, new Focus(at.focus().tier(), new Subject.Own(id), null));
  }

  /// After an act on a question: a question that takes one code is left for the next.
  private void answered(PostState before, Focus focus) {
    PostState after = reload(before, focus);
    if (focus.subject() instanceof Subject.Own(long id)) {
      lastExcerpt = id;
    }
    Optional<Answer> answer = after.agenda().answer(focus);
    boolean leave =
        answer.isPresent()
            && (after.agenda().tier(focus).kind().oneCode() || answer.get().codings().isEmpty());
    if (leave) {
      state.set(after.at(after.agenda().after(focus)));
    }
  }

  /// Says none, or takes it back.
  void none() {
    PostState at = state.get();
    if (at == null) {
      return;
    }
    long post = at.shown().id();
    switch (at.focus().subject()) {
      case Subject.ThePost _, Subject.Own _ -> {
        if (acts.edit(() -> session.none(post, key(at.focus())))) {
          answered(at, at.focus());
        }
      }
      case Subject.Proposed(Span span) -> makeExcerptWithNone(at, span);
      case Subject.Fresh _ -> {
        if (text.selected().isEmpty()) {
          acts.say("code.excerpt.select");
        } else {
          makeExcerptWithNone(at, text.selected().get());
        }
      }
    }
  }

  private void makeExcerptWithNone(PostState at, @Nullable Span span) {
    long post = at.shown().id();
    acts.get(
            () -> {
              long id = session.addExcerpt(post, span);
              session.none(post, AnswerKey.ofExcerpt(at.focus().tier(), id));
              return id;
            })
        .ifPresent(id -> excerptMade(at, id));
  }

  /// Gives the opened parent itself.
  ///
  /// @return whether one that can be given is open
  boolean giveOpened() {
    Optional<Code> parent =
        now()
            .filter(at -> at.opened() != null)
            .flatMap(at -> at.agenda().tier(at.focus()).code(String.valueOf(at.opened())))
            .filter(Code::selectable);
    parent.ifPresent(code -> give(code.key(), null));
    return parent.isPresent();
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

  /// Answers the excerpt at hand, or one made of the selection, like the one worked on before.
  void repeat() {
    PostState at = state.get();
    if (at == null) {
      return;
    }
    Optional<Long> from = excerptBefore(at);
    long post = at.shown().id();
    if (from.isEmpty()) {
      acts.say("code.repeat.nothing");
    } else if (at.focus().subject() instanceof Subject.Own(long id)) {
      if (acts.edit(() -> session.repeatAnswers(post, from.get(), id))) {
        repeated(at, id);
      }
    } else {
      Optional<Span> span = spanToMake(at);
      span.ifPresentOrElse(
          where ->
              acts.get(() -> session.repeatExcerpt(post, where, from.get()))
                  .ifPresent(id -> repeated(at, id)),
          () -> acts.say("code.excerpt.select"));
    }
  }

  private Optional<Span> spanToMake(PostState at) {
    return at.focus().subject() instanceof Subject.Proposed(Span span)
        ? Optional.ofNullable(span)
        : text.selected();
  }

  private void repeated(PostState before, long id) {
    lastExcerpt = id;
    text.caretBehindSelection();
    PostState after = reload(before, before.focus());
    Subject own = new Subject.Own(id);
    Focus next =
        after.agenda().tiersOf(own).stream()
            .filter(focus -> after.agenda().answer(focus).isEmpty())
            .findFirst()
            .or(() -> after.agenda().fresh())
            .orElse(after.focus());
    state.set(after.at(next));
  }

  /// The excerpt last worked on, other than the one at hand; else the one before it in the text.
  private Optional<Long> excerptBefore(PostState at) {
    List<Long> ids =
        at.shown().annotation().excerpts().stream().map(excerpt -> excerpt.id()).toList();
    Long own = at.focus().subject() instanceof Subject.Own(long id) ? Long.valueOf(id) : null;
    if (lastExcerpt != null && !lastExcerpt.equals(own) && ids.contains(lastExcerpt)) {
      return Optional.of(lastExcerpt);
    }
    int before = own == null ? ids.size() - 1 : ids.indexOf(own) - 1;
    return before >= 0 ? Optional.of(ids.get(before)) : Optional.empty();
  }

  /// Gives the selected words as the term of the focused tier's open code.
  void inVivo() {
    PostState at = state.get();
    if (at == null) {
      return;
    }
    Tier tier = at.agenda().tier(at.focus());
    Optional<Code> open = tier.allCodes().filter(Code::open).findFirst();
    if (open.isEmpty()) {
      acts.say("code.invivo.noopen", tier.label());
    } else if (text.selected().isEmpty()) {
      acts.say("code.invivo.select");
    } else {
      give(open.get().key(), text.selectedWords().replaceAll("\\s+", " ").strip());
    }
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

  private static AnswerKey key(Focus focus) {
    return focus.question().orElseThrow();
  }
}
