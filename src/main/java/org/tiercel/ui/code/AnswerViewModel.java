package org.tiercel.ui.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Code;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.UserKeys;

/// What the coder answers: codes given and taken back under the focused question, excerpts made on
/// the way, and where the focus goes from there.
final class AnswerViewModel {
  private final CodingSession session;
  private final PostViewModel post;
  private final TextViewModel text;
  private final Acts acts;
  private final UserKeys keys;
  private @Nullable Long lastExcerpt;

  /// @param session the coder's acts
  /// @param post the post at hand
  /// @param text the caret and the selection
  /// @param acts does what is to be saved
  /// @param keys the user's keys
  AnswerViewModel(
      CodingSession session, PostViewModel post, TextViewModel text, Acts acts, UserKeys keys) {
    this.session = session;
    this.post = post;
    this.text = text;
    this.acts = acts;
    this.keys = keys;
  }

  /// Presses the key of a code.
  ///
  /// @return whether it stands for one
  boolean press(String key) {
    return post.now().flatMap(at -> keyed(at, key)).map(this::choose).isPresent();
  }

  /// Rejects what machines suggest of the code with this key, or takes that back.
  ///
  /// @return whether it stands for a code
  boolean rejectKey(String key) {
    Optional<Code> code = post.now().flatMap(at -> keyed(at, key));
    code.ifPresent(
        chosen -> {
          List<Suggestion> here = suggestionsOf(chosen);
          if (here.isEmpty()) {
            acts.say("code.reject.nothing", chosen.label());
          }
          here.forEach(post::reject);
        });
    return code.isPresent();
  }

  private List<Suggestion> suggestionsOf(Code code) {
    Set<String> within = new HashSet<>(code.withDescendants().map(Code::key).toList());
    return post.now().map(at -> at.agenda().suggestions(at.focus())).orElse(List.of()).stream()
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
    PostState at = post.stateProperty().get();
    if (at == null) {
      return code;
    }
    boolean isOpened = code.key().equals(at.opened());
    if (!code.children().isEmpty() && !isOpened) {
      post.put(at.opening(code.key()));
    } else if (isOpened && !code.selectable()) {
      post.put(at.opening(null));
    } else if (code.open()) {
      post.put(at.asking(new Asking.Term(code.key())));
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
    PostState at = post.stateProperty().get();
    if (at == null) {
      return;
    }
    Focus focus = at.focus();
    long postId = at.shown().id();
    if (saysTheSameAnew(at, code, term)) {
      confirm();
      return;
    }
    switch (focus.subject()) {
      case Subject.ThePost _ -> giveToPost(at, code, term);
      case Subject.Own _ ->
          acts.get(() -> session.toggle(postId, key(focus), code, term, List.of()))
              .ifPresent(
                  edit -> {
                    acts.saySetAside(edit.setAside());
                    answered(at, focus);
                  });
      case Subject.Proposed(Span span) -> makeExcerpt(at, span, code, term);
      case Subject.Fresh _ -> {
        if (text.selected().isEmpty()) {
          acts.say("code.excerpt.select", keys.name("mark"));
        } else {
          makeExcerpt(at, text.selected().get(), code, term);
        }
      }
    }
  }

  /// Whether the code stands already as the one answer of a question that was not asked since the
  /// codebook changed: then it is not taken back but confirmed.
  private static boolean saysTheSameAnew(PostState at, String code, @Nullable String term) {
    return at.notAsked()
        && term == null
        && at.agenda().tier(at.focus()).kind().oneCode()
        && at.agenda().answer(at.focus()).filter(a -> a.codes().contains(code)).isPresent();
  }

  private void giveToPost(PostState at, String code, @Nullable String term) {
    Optional<Coding> standing =
        at.agenda().answer(at.focus()).stream()
            .flatMap(answer -> answer.codings().stream())
            .filter(c -> c.code().equals(code) && term == null)
            .findFirst();
    List<Span> selected = text.selected().stream().toList();
    long postId = at.shown().id();
    boolean pointing = standing.isPresent() && !selected.isEmpty();
    boolean saved =
        acts.edit(
            () ->
                pointing
                    ? session.point(
                        postId,
                        key(at.focus()),
                        code,
                        Evidence.toggled(standing.get().evidence(), selected.getFirst()))
                    : session.toggle(postId, key(at.focus()), code, term, selected));
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
    PostState after = post.reload(before, focus);
    if (focus.subject() instanceof Subject.Own(long id)) {
      lastExcerpt = id;
    }
    Optional<Answer> answer = after.agenda().answer(focus);
    boolean leave =
        answer.isPresent()
            && (after.agenda().tier(focus).kind().oneCode() || answer.get().codings().isEmpty());
    if (leave) {
      post.put(after.at(after.agenda().after(focus)));
    }
  }

  /// Puts another code in the place of one that stands.
  void recode(Focus focus, String from, Code to) {
    PostState at = post.stateProperty().get();
    if (at == null || from.equals(to.key())) {
      return;
    }
    long postId = at.shown().id();
    if (acts.edit(() -> session.recode(postId, key(focus), from, to.key()))) {
      post.reload(at, focus);
      acts.sayUndoable("code.recode.done", to.label());
    }
  }

  /// Says none, or takes it back.
  void none() {
    PostState at = post.stateProperty().get();
    if (at == null) {
      return;
    }
    long postId = at.shown().id();
    boolean said =
        at.agenda().answer(at.focus()).filter(a -> a.state() == AnswerState.NONE).isPresent();
    if (said && at.notAsked()) {
      confirm();
      return;
    }
    switch (at.focus().subject()) {
      case Subject.ThePost _, Subject.Own _ -> {
        if (acts.edit(() -> session.none(postId, key(at.focus())))) {
          answered(at, at.focus());
        }
      }
      case Subject.Proposed(Span span) -> makeExcerptWithNone(at, span);
      case Subject.Fresh _ -> {
        if (text.selected().isEmpty()) {
          acts.say("code.excerpt.select", keys.name("mark"));
        } else {
          makeExcerptWithNone(at, text.selected().get());
        }
      }
    }
  }

  private void makeExcerptWithNone(PostState at, @Nullable Span span) {
    long postId = at.shown().id();
    acts.get(
            () -> {
              long id = session.addExcerpt(postId, span);
              session.none(postId, AnswerKey.ofExcerpt(at.focus().tier(), id));
              return id;
            })
        .ifPresent(id -> excerptMade(at, id));
  }

  /// Says that the answer in focus still stands, and goes to the next question that was not asked.
  void confirm() {
    PostState at = post.stateProperty().get();
    if (at == null || at.focus().question().isEmpty()) {
      return;
    }
    if (acts.edit(() -> session.confirm(at.shown().id(), List.of(key(at.focus()))))) {
      PostState after = post.reload(at, at.focus());
      after.shown().notAsked().keySet().stream()
          .findFirst()
          .ifPresent(next -> post.put(after.at(Focus.on(next))));
    }
  }

  /// Gives the opened parent itself.
  ///
  /// @return whether one that can be given is open
  boolean giveOpened() {
    Optional<Code> parent =
        post.now()
            .filter(at -> at.opened() != null)
            .flatMap(at -> at.agenda().tier(at.focus()).code(String.valueOf(at.opened())))
            .filter(Code::selectable);
    parent.ifPresent(code -> give(code.key(), null));
    return parent.isPresent();
  }

  /// Answers the excerpt at hand, or one made of the selection, like the one worked on before.
  void repeat() {
    PostState at = post.stateProperty().get();
    if (at == null) {
      return;
    }
    Optional<Long> from = excerptBefore(at);
    long postId = at.shown().id();
    if (from.isEmpty()) {
      acts.say("code.repeat.nothing");
    } else if (at.focus().subject() instanceof Subject.Own(long id)) {
      if (acts.edit(() -> session.repeatAnswers(postId, from.get(), id))) {
        repeated(at, id);
      }
    } else {
      Optional<Span> span = spanToMake(at);
      span.ifPresentOrElse(
          where ->
              acts.get(() -> session.repeatExcerpt(postId, where, from.get()))
                  .ifPresent(id -> repeated(at, id)),
          () -> acts.say("code.excerpt.select", keys.name("mark")));
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
    PostState after = post.reload(before, before.focus());
    Subject own = new Subject.Own(id);
    Focus next =
        after.agenda().tiersOf(own).stream()
            .filter(focus -> after.agenda().answer(focus).isEmpty())
            .findFirst()
            .or(() -> after.agenda().fresh())
            .orElse(after.focus());
    post.put(after.at(next));
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

  private static AnswerKey key(Focus focus) {
    return focus.question().orElseThrow();
  }
}
