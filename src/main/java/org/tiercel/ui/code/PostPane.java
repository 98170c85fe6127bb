package org.tiercel.ui.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.EmptyState;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Mark;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.TextSelection;

/// The middle pane: where the post comes from, its text with marks, flag and memo, and the buttons.
final class PostPane extends StackPane {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double NARROW_WIDTH = 480;
  private static final double LINE = 12;

  private final CodeViewModel model;
  private final PostText text;
  private final MetaLine meta;
  private final ThreadBlock thread;
  private final FlagLine flag;
  private final MemoBox memo;
  private final ActionBar actions;
  private final PostText marking = PostText.label("", "muted");
  private final ScrollPane scroll = new ScrollPane();
  private final BorderPane pane = new BorderPane();
  private final HereCard here = new HereCard();
  private final EmptyState nothing =
      new EmptyState(
          Icon.CODE, Messages.text("code.empty.title"), Messages.text("code.empty.text"));
  private final EmptyState noPosts =
      new EmptyState(
          Icon.CORPUS, Messages.text("code.noposts.title"), Messages.text("code.noposts.text"));
  private @Nullable PostOnScreen shown;
  private String markedWords = "";
  private @Nullable Point2D pointed;

  /// @param text the node that shows the post, which the keys belong to
  /// @param commands does what keys and buttons stand for
  /// @param back puts the focus back on the post
  PostPane(
      CodeViewModel model, PostText text, ActionBar actions, CodeCommands commands, Runnable back) {
    this.model = model;
    this.text = text;
    this.actions = actions;
    this.meta = new MetaLine(() -> commands.act("original"));
    this.thread = new ThreadBlock(() -> commands.act("thread"));
    this.flag = new FlagLine(model);
    this.memo = new MemoBox(model, back);
    getStyleClass().add("code-post");
    widthProperty()
        .addListener(
            (observed, before, now) ->
                pseudoClassStateChanged(NARROW, now.doubleValue() < NARROW_WIDTH));
    build();
    text.setSelectable(true);
    text.marginShownProperty().set(!model.codebook().tiers(Scope.EXCERPT).isEmpty());
    text.setOnMarksClicked(this::clicked);
    text.setOnMarkResized(this::resized);
    model.post().stateProperty().addListener((observed, before, now) -> show(now));
    model.text().selectionProperty().addListener((observed, before, now) -> selectInText());
    text.selectionProperty().addListener(observed -> selectInModel());
    text.selectionProperty().addListener(observed -> showHere());
    text.focusedProperty().addListener(observed -> showHere());
    text.addEventHandler(
        MouseEvent.MOUSE_MOVED, event -> point(new Point2D(event.getX(), event.getY())));
    text.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
    scroll.vvalueProperty().addListener(observed -> point(null));
    model.text().markingProperty().addListener(observed -> showMarking());
    model.queue().queryProperty().addListener(observed -> markAnew());
    model.queue().countedProperty().addListener(observed -> counted());
    show(null);
  }

  private void build() {
    marking.managedProperty().bind(marking.visibleProperty());
    VBox column = new VBox(meta, thread, text, marking, flag, memo);
    column.getStyleClass().add("code-column");
    StackPane aligned = new StackPane(column);
    aligned.getStyleClass().add("code-column-place");
    scroll.setContent(aligned);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("code-scroll");
    pane.setCenter(scroll);
    pane.setBottom(actions);
    showMarking();
  }

  /// Saves what is being written.
  void save() {
    memo.save();
  }

  /// Puts the focus into the memo.
  void writeMemo() {
    memo.write();
  }

  private void show(@Nullable PostState state) {
    if (state == null) {
      memo.save();
      shown = null;
      getChildren().setAll(model.queue().total() == 0 ? noPosts : nothing);
      return;
    }
    if (!getChildren().contains(pane)) {
      getChildren().setAll(pane, here);
    }
    PostOnScreen now = state.shown();
    Annotation annotation = now.annotation();
    if (shown == null || shown.id() != now.id()) {
      text.setText(now.post().text());
      thread.show(now.post(), now.context());
      scroll.setVvalue(0);
    }
    shown = now;
    mark(state);
    flag.show(annotation.flag(), state.asking() instanceof Asking.FlagReason);
    memo.show(now.id(), annotation.memo());
    actions.offerSuggestions(now.offered().stream().anyMatch(now::isOpen));
    actions.showDone(annotation.done());
    showPlace();
  }

  private void counted() {
    showPlace();
    if (!model.queue().markedWords().equals(markedWords)) {
      markAnew();
    }
  }

  private void markAnew() {
    model.post().now().ifPresent(this::mark);
  }

  private void mark(PostState state) {
    markedWords = model.queue().markedWords();
    List<Span> hits = model.hits(state.shown().post().text());
    text.setMarks(CodeMarks.of(model.codebook(), state, hits));
  }

  private void showPlace() {
    if (shown != null) {
      meta.show(shown.post(), model.queue().number((int) shown.id()), model.queue().total());
    }
  }

  private void showMarking() {
    marking.setVisible(model.text().markingProperty().get());
    marking.setText(
        Messages.text(
            model.text().isResizing() ? "code.passage.marking" : "code.marking",
            model.keys().name("mark"),
            model.keys().name("done"),
            model.keys().name("escape")));
  }

  /// Where codes overlap, all of them are shown: at the mouse, else at the caret.
  private void showHere() {
    PostState state = model.post().stateProperty().get();
    TextSelection selection = text.getSelection();
    boolean atCaret = text.isFocused() && selection.isEmpty() && selection.caret() > 0;
    if (state == null || (pointed == null && !atCaret)) {
      here.hide();
      return;
    }
    int offset = pointed == null ? selection.caret() : text.offsetAt(pointed);
    List<CodesHere.Group> codes =
        pointed != null && text.marksAt(pointed).isEmpty()
            ? List.of()
            : CodesHere.at(offset, model.codebook(), state);
    Bounds line =
        pointed == null
            ? text.caretBounds()
            : new BoundingBox(pointed.getX(), pointed.getY() - LINE, 1, 2 * LINE);
    here.show(
        CodesHere.count(codes) < 2 ? List.of() : codes, sceneToLocal(text.localToScene(line)));
  }

  private void point(@Nullable Point2D at) {
    pointed = at;
    showHere();
  }

  private void selectInText() {
    if (!text.getSelection().equals(model.text().selectionProperty().get())) {
      text.select(model.text().selectionProperty().get());
      reveal();
    }
  }

  private void selectInModel() {
    if (Objects.equals(text.getText(), shown == null ? "" : shown.post().text())) {
      model.text().selectionProperty().set(text.getSelection());
    }
  }

  /// Scrolls until the caret is in sight.
  private void reveal() {
    Region content = (Region) scroll.getContent();
    Bounds caret = content.sceneToLocal(text.localToScene(text.caretBounds()));
    double view = scroll.getViewportBounds().getHeight();
    double hidden = content.getHeight() - view;
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (caret.getMinY() < top) {
      scroll.setVvalue(Math.max(0, (caret.getMinY() - view / 4) / hidden));
    } else if (caret.getMaxY() > top + view) {
      scroll.setVvalue(Math.min(1, (caret.getMaxY() - view * 3 / 4) / hidden));
    }
  }

  /// Clicking an excerpt's mark makes it the one at hand.
  private void clicked(List<Mark> marks) {
    marks.reversed().stream()
        .flatMap(mark -> card(mark).stream())
        .findFirst()
        .ifPresent(card -> model.post().focus(card.subject()));
  }

  private void resized(Mark mark, Span span) {
    card(mark)
        .ifPresent(
            card -> {
              if (card.subject() instanceof Subject.Own(long id)) {
                model.passage().move(id, span);
              }
            });
  }

  private Optional<Card> card(Mark mark) {
    return model.post().now().stream()
        .flatMap(at -> at.agenda().cards().stream())
        .filter(card -> CodeMarks.idOf(card).equals(mark.id()))
        .findFirst();
  }
}
