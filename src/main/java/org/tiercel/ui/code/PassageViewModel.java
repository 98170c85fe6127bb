package org.tiercel.ui.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.UserKeys;

/// The passage of the excerpt at hand: its ends are moved by keys or by grips, or other words are
/// marked for it. What is marked becomes the passage only when it is kept, as one act.
final class PassageViewModel {
  private final CodingSession session;
  private final PostViewModel post;
  private final TextViewModel text;
  private final Acts acts;
  private final UserKeys keys;
  private @Nullable Subject resized;

  /// @param session the coder's acts
  /// @param post the post at hand
  /// @param text the caret and the selection
  /// @param acts does what is to be saved
  /// @param keys the user's keys
  PassageViewModel(
      CodingSession session, PostViewModel post, TextViewModel text, Acts acts, UserKeys keys) {
    this.session = session;
    this.post = post;
    this.text = text;
    this.acts = acts;
    this.keys = keys;
    post.stateProperty().addListener((observed, before, now) -> leaveWithout(now));
  }

  /// Marks the passage of the excerpt at hand, for arrows to resize it.
  void begin() {
    Optional<Excerpt> excerpt = post.now().flatMap(PassageViewModel::atHand);
    excerpt.ifPresentOrElse(
        own -> {
          resized = new Subject.Own(own.id());
          text.resize(own.spanIn(text.text()));
        },
        () ->
            acts.say(
                "code.passage.choose", keys.name("excerpt.previous"), keys.name("excerpt.next")));
  }

  private static Optional<Excerpt> atHand(PostState at) {
    return at.focus().subject() instanceof Subject.Own(long id)
        ? at.shown().annotation().excerpt(id)
        : Optional.empty();
  }

  /// Makes what is marked the passage, if one is being resized.
  ///
  /// @return whether one was
  boolean keep() {
    if (!text.isResizing()) {
      return false;
    }
    Optional<Span> marked = text.selected();
    text.caretBehindSelection();
    if (resized instanceof Subject.Own(long id)) {
      marked.ifPresent(span -> move(id, span));
    }
    return true;
  }

  /// Moves an excerpt to another passage. One that takes in all of the text is of the whole post.
  ///
  /// @param id of one of the coder's excerpts
  /// @param span where it shall stand
  void move(long id, Span span) {
    PostState at = post.stateProperty().get();
    Optional<Excerpt> excerpt = post.now().flatMap(now -> now.shown().annotation().excerpt(id));
    if (at == null || excerpt.isEmpty() || excerpt.get().spanIn(text.text()).equals(span)) {
      return;
    }
    Span passage = text.ends().isWhole(span) ? null : span;
    if (acts.edit(() -> session.moveExcerpt(at.shown().id(), id, passage))) {
      post.reload(at, at.focus());
      acts.sayUndoable("code.passage.moved");
    }
  }

  /// A passage that is left for something else stays as it was.
  private void leaveWithout(@Nullable PostState now) {
    if (text.isResizing() && (now == null || !now.focus().subject().equals(resized))) {
      text.clear();
    }
  }
}
