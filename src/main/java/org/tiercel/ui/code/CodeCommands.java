package org.tiercel.ui.code;

import java.util.Set;
import org.tiercel.ui.kit.TextMove;

/// Does what a key stands for.
final class CodeCommands {
  /// What only the view can do.
  interface Places {
    /// Puts the focus into the memo.
    void memo();

    /// Shows the memo on the excerpt at hand, to be written.
    void excerptMemo();

    /// Shows the memo on the code that is explained, or on the tier in focus, to be written.
    void codeMemo();

    /// Shows the codes of the focused tier to choose from by name.
    void palette();

    /// Asks for a new code of the focused tier.
    void newCode();

    /// Shows all keys.
    void keys();

    /// Undoes, after asking where much would change.
    void undo();

    /// Asks which code shall stand in the place of the last one given.
    void recode();

    /// Shows the whole thread of the post.
    void thread();

    /// Opens the original of the post in the browser, after asking.
    void original();

    /// Asks which post to go to, by its number.
    void jump();

    /// Asks for codes for the posts that are chosen in the queue.
    void bulk();

    /// Asks which posts the queue shall show.
    void filter();

    /// Takes the focus off the post.
    void leavePost();
  }

  /// What can be done to a passage that is being resized; with any other act it is kept first.
  private static final Set<String> RESIZING =
      Set.of(
          "mark",
          "passage",
          "done",
          "escape",
          "excerpt.remove",
          "right",
          "left",
          "extend.right",
          "extend.left",
          "grapheme.right",
          "grapheme.left",
          "extend.grapheme.right",
          "extend.grapheme.left",
          "word.right",
          "word.left",
          "extend.word.right",
          "extend.word.left",
          "start",
          "end",
          "extend.start",
          "extend.end");

  private final CodeViewModel model;
  private final PostViewModel post;
  private final AnswerViewModel answers;
  private final TextViewModel text;
  private final Places places;

  CodeCommands(CodeViewModel model, Places places) {
    this.model = model;
    this.post = model.post();
    this.answers = model.answers();
    this.text = model.text();
    this.places = places;
  }

  /// Does the act with this id.
  ///
  /// @return whether it stands for one now; if not, the key is left to others
  boolean act(String id) {
    model.pace().touch();
    if (!RESIZING.contains(id)) {
      model.passage().keep();
    }
    if (id.startsWith(CodeKeys.PRESS)) {
      return answers.press(id.substring(CodeKeys.PRESS.length()));
    }
    if (id.startsWith(CodeKeys.REJECT)) {
      return answers.rejectKey(id.substring(CodeKeys.REJECT.length()));
    }
    if (id.equals(CodeKeys.SEARCH)) {
      return false;
    }
    run(id);
    return true;
  }

  private void run(String id) {
    switch (id) {
      case "none" -> answers.none();
      case "tier.next" -> post.stepTier(1);
      case "tier.previous" -> post.stepTier(-1);
      case "palette" -> places.palette();
      case "accept.all" -> post.acceptAll();
      case "new" -> places.newCode();
      case "vivo" -> model.newCodes().inVivo();
      case "done" -> model.enter();
      case "post.next" -> model.next();
      case "post.previous" -> model.previous();
      case "flag" -> model.toggleFlag();
      case "memo" -> places.memo();
      case "memo.excerpt" -> places.excerptMemo();
      case "memo.code" -> places.codeMemo();
      case "mark" -> text.markSentence();
      case "passage" -> model.passage().begin();
      case "repeat" -> answers.repeat();
      case "excerpt.next" -> post.stepCard(1);
      case "excerpt.previous" -> post.stepCard(-1);
      case "excerpt.remove" -> post.removeExcerptAtHand();
      case "recode" -> places.recode();
      case "thread" -> places.thread();
      case "original" -> places.original();
      case "jump" -> places.jump();
      case "bulk" -> places.bulk();
      case "filter" -> places.filter();
      case "undo" -> places.undo();
      case "redo" -> model.redo();
      case "keys" -> places.keys();
      case "escape" -> escape();
      default -> move(id);
    }
  }

  private void move(String id) {
    switch (id) {
      case "right" -> text.arrow(1, false);
      case "left" -> text.arrow(-1, false);
      case "extend.right" -> text.arrow(1, true);
      case "extend.left" -> text.arrow(-1, true);
      case "grapheme.right" -> text.grapheme(1, false);
      case "grapheme.left" -> text.grapheme(-1, false);
      case "extend.grapheme.right" -> text.grapheme(1, true);
      case "extend.grapheme.left" -> text.grapheme(-1, true);
      case "word.right" -> text.move(TextMove.NEXT_WORD, false);
      case "word.left" -> text.move(TextMove.PREVIOUS_WORD, false);
      case "extend.word.right" -> text.move(TextMove.NEXT_WORD, true);
      case "extend.word.left" -> text.move(TextMove.PREVIOUS_WORD, true);
      case "start" -> text.move(TextMove.TEXT_START, false);
      case "end" -> text.move(TextMove.TEXT_END, false);
      case "extend.start" -> text.move(TextMove.TEXT_START, true);
      case "extend.end" -> text.move(TextMove.TEXT_END, true);
      default -> throw new IllegalArgumentException("no act " + id);
    }
  }

  /// Leaves what was begun, one thing at a time; with nothing begun, the post.
  private void escape() {
    if (!post.close() && !text.clear()) {
      places.leavePost();
    }
  }
}
