package org.tiercel.ui.code;

import java.util.Optional;
import java.util.function.Consumer;
import org.tiercel.domain.Code;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// The coder's memos on what is at hand beside the post: the excerpt, a code, or the tier in focus.
final class MemoViewModel {
  private final Workspace workspace;
  private final PostViewModel post;
  private final Acts acts;

  MemoViewModel(Workspace workspace, PostViewModel post, Acts acts) {
    this.workspace = workspace;
    this.post = post;
    this.acts = acts;
  }

  /// A memo that can be written.
  ///
  /// @param title what it stands on
  /// @param text as it stands, or empty
  /// @param saving takes what was written
  record Writing(String title, String text, Consumer<String> saving) {}

  /// The memo on the excerpt at hand; says so where none is.
  Optional<Writing> ofExcerpt() {
    Optional<Writing> writing =
        post.now()
            .flatMap(
                at ->
                    at.focus().subject() instanceof Subject.Own(long id)
                        ? at.shown().annotation().excerpt(id).map(e -> writing(at, e))
                        : Optional.empty());
    if (writing.isEmpty()) {
      acts.say("code.memo.excerpt.none");
    }
    return writing;
  }

  private Writing writing(PostState at, Excerpt excerpt) {
    long postId = at.shown().id();
    String text = at.shown().post().text();
    String quote =
        excerpt.span() == null
            ? Messages.text("code.excerpt.whole")
            : "“" + excerpt.spanIn(text).of(text).replaceAll("\\s+", " ") + "”";
    return new Writing(
        Messages.text("code.memo.excerpt", quote),
        excerpt.memo(),
        memo -> {
          boolean changed =
              !memo.equals(excerpt.memo())
                  && acts.edit(() -> workspace.session().memo(postId, excerpt.id(), memo));
          if (changed) {
            post.refresh();
          }
        });
  }

  /// The memo on the tier in focus.
  Optional<Writing> ofTier() {
    return post.now()
        .map(at -> at.agenda().tier(at.focus()))
        .map(tier -> note(new MemoSubject.OfTier(tier.key()), tier.label()));
  }

  /// The memo on a code of the tier in focus.
  Optional<Writing> ofCode(Code code) {
    return post.now()
        .map(at -> at.agenda().tier(at.focus()))
        .map(
            tier ->
                note(
                    subject(tier, code),
                    Messages.text("code.meaning", tier.label(), code.label())));
  }

  private static MemoSubject.Note subject(Tier tier, Code code) {
    return new MemoSubject.OfCode(tier.key(), code.key());
  }

  private Writing note(MemoSubject.Note on, String label) {
    String before = text(on);
    return new Writing(
        Messages.text("code.memo.note", label),
        before,
        memo -> {
          if (!memo.equals(before)) {
            acts.get(
                () -> {
                  workspace.session().note(on, memo);
                  return true;
                });
          }
        });
  }

  /// The coder's memo on a code of the tier in focus, or empty.
  String text(Code code) {
    return post.now()
        .map(at -> at.agenda().tier(at.focus()))
        .map(tier -> text(subject(tier, code)))
        .orElse("");
  }

  private String text(MemoSubject.Note on) {
    return workspace.project().memos().note(on, workspace.coder().id());
  }
}
