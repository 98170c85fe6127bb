package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.KeyCap;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.UserKeys;

/// The right pane: the tiers of the post, its excerpts, the tiers of the excerpt at hand, and what
/// the code pointed at means.
final class TiersPane extends BorderPane implements PaneActs {
  /// What is asked over the panes.
  interface Forms {
    /// Asks which code shall stand in the place of one that was given.
    void recode(Focus focus, GivenCode given);

    /// Asks for another name, colour or place of a code.
    void edit(Tier tier, Code code);
  }

  /// What a code means takes no more of the height than this: the tiers come first.
  private static final double DEFINITION_SHARE = 0.42;

  private final CodeViewModel model;
  private final PostViewModel post;
  private final Runnable back;
  private final Consumer<MemoViewModel.Writing> writing;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane(column);
  private final DefinitionCard definition;
  private final Node hint;
  private LineNodes nodes = new LineNodes(this);
  private final Forms forms;
  private @Nullable PaneLines shown;
  private @Nullable CodeLine pointedAt;
  private @Nullable CodeLine defined;

  /// @param back puts the focus back on the post
  /// @param writing lets the coder write a memo
  /// @param forms asks what is asked in a form of its own
  TiersPane(
      CodeViewModel model, Runnable back, Consumer<MemoViewModel.Writing> writing, Forms forms) {
    this.forms = forms;
    this.model = model;
    this.post = model.post();
    this.back = back;
    this.writing = writing;
    this.definition = new DefinitionCard(code -> model.memos().ofCode(code).ifPresent(writing));
    this.hint = hint(model.keys());
    getStyleClass().add("code-tiers");
    column.getStyleClass().add("code-tiers-column");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("code-scroll");
    setCenter(scroll);
    setBottom(definition);
    definition.maxHeightProperty().bind(heightProperty().multiply(DEFINITION_SHARE));
    post.stateProperty().addListener((observed, before, now) -> show(now, before));
    model.own().changedProperty().addListener(observed -> showAgain());
    model.keys().mapProperty().addListener(observed -> showKeys());
  }

  private void showKeys() {
    nodes = new LineNodes(this);
    showAgain();
  }

  private void showAgain() {
    show(post.stateProperty().get(), post.stateProperty().get());
  }

  @Override
  public KeyCap capOf(String act) {
    return KeyCap.shown(model.keys(), act);
  }

  private void show(@Nullable PostState state, @Nullable PostState before) {
    if (state == null) {
      shown = null;
      column.getChildren().clear();
      definition.setVisible(false);
      return;
    }
    PaneLines lines = PaneLines.of(model.codebook(), state, model.own());
    shown = lines;
    pointedAt = null;
    List<Node> parts = new ArrayList<>();
    if (state.shown().withheld()) {
      parts.add(note(Icon.HIDDEN, Messages.text("code.withheld")));
    }
    lines.postTiers().forEach(line -> parts.add(nodes.tier(line, state.asking())));
    lines.cards().forEach(card -> parts.add(nodes.card(card)));
    lines.excerptTiers().forEach(line -> parts.add(nodes.tier(line, state.asking())));
    if (state.agenda().excerptsAsked()) {
      parts.add(hint);
    }
    nodes.forgetUnused();
    if (!column.getChildren().equals(parts)) {
      column.getChildren().setAll(parts);
    }
    define();
    moveFocus(state, before);
    if (before == null
        || !before.focus().equals(state.focus())
        || !before.shown().equals(state.shown())) {
      Platform.runLater(this::revealTierAtHand);
    }
  }

  /// The tier that the keys answer is in sight, however many excerpts stand above it.
  private void revealTierAtHand() {
    // The definitions below may have become higher or lower, and with them the view of the tiers.
    applyCss();
    layout();
    column.getChildren().stream()
        .filter(TierBox.class::isInstance)
        .filter(tier -> tier.getPseudoClassStates().contains(TierBox.FOCUSED_TIER))
        .findFirst()
        .ifPresent(tier -> InSight.bring(scroll, tier));
  }

  /// A field that was asked for takes the focus; when it is gone, the post has it again.
  private void moveFocus(PostState state, @Nullable PostState before) {
    boolean asks = state.asking() instanceof Asking.Term;
    boolean asked = before != null && !(before.asking() instanceof Asking.Nothing);
    if (asks) {
      column.getChildren().stream()
          .filter(TierBox.class::isInstance)
          .forEach(box -> ((TierBox) box).focusField());
    } else if (asked && state.asking() instanceof Asking.Nothing) {
      back.run();
    }
  }

  private static Node note(Icon icon, String words) {
    HBox note = new HBox(icon.node(), PostText.label(words, "muted"));
    note.getStyleClass().add("code-note");
    return note;
  }

  private static Node hint(UserKeys keys) {
    FlowPane hint =
        new FlowPane(
            PostText.label(Messages.text("code.excerpt.hint.select"), "muted"),
            KeyCap.following(keys, "mark"),
            PostText.label(Messages.text("code.excerpt.hint.mark"), "muted"));
    hint.getStyleClass().add("code-hint");
    return hint;
  }

  /// Shows what the code pointed at means; with none pointed at, the suggested one, the one given
  /// last, or all of the tier.
  private void define() {
    PostState state = post.stateProperty().get();
    if (state == null || shown == null) {
      return;
    }
    List<CodeLine> codes = focused().map(TierLine.Asked::codes).orElse(List.of());
    Optional<CodeLine> one =
        Optional.ofNullable(pointedAt)
            .or(() -> codes.stream().filter(c -> !c.suggestions().isEmpty()).findFirst())
            .or(() -> codes.reversed().stream().filter(CodeLine::given).findFirst());
    defined = one.orElse(null);
    one.ifPresentOrElse(
        line -> definition.show(line, state.shown().post().text(), model.memos().text(line.code())),
        () -> definition.showAll(codes));
  }

  /// The memo on the code that is explained, or on the tier in focus.
  Optional<MemoViewModel.Writing> memoExplained() {
    CodeLine line = defined;
    return line == null ? model.memos().ofTier() : model.memos().ofCode(line.code());
  }

  private Optional<TierLine.Asked> focused() {
    List<TierLine> all = new ArrayList<>();
    if (shown != null) {
      all.addAll(shown.postTiers());
      all.addAll(shown.excerptTiers());
    }
    return all.stream()
        .filter(TierLine.Asked.class::isInstance)
        .map(TierLine.Asked.class::cast)
        .filter(TierLine.Asked::focused)
        .findFirst();
  }

  @Override
  public void focus(Focus focus) {
    post.focus(focus);
    back.run();
  }

  @Override
  public void focus(Subject subject) {
    post.focus(subject);
    back.run();
  }

  @Override
  public void choose(CodeLine line) {
    String term = line.term();
    if (term != null) {
      model.answers().give(line.code().key(), term);
    } else {
      model.answers().choose(line.code());
    }
    if (post.now().filter(at -> at.asking() instanceof Asking.Term).isEmpty()) {
      back.run();
    }
  }

  @Override
  public void recode(Focus focus, GivenCode given) {
    forms.recode(focus, given);
  }

  @Override
  public void edit(CodeLine line) {
    post.now().ifPresent(at -> forms.edit(at.agenda().tier(at.focus()), line.code()));
  }

  @Override
  public void none() {
    model.answers().none();
    back.run();
  }

  @Override
  public void confirm() {
    model.answers().confirm();
    back.run();
  }

  @Override
  public void term(String code, String term) {
    model.answers().give(code, term);
    back.run();
  }

  @Override
  public void closeTerm() {
    post.close();
  }

  @Override
  public void accept(Suggestion suggestion) {
    post.accept(suggestion);
    back.run();
  }

  @Override
  public void reject(Suggestion suggestion) {
    post.reject(suggestion);
    back.run();
  }

  @Override
  public void remove(long excerptId) {
    post.removeExcerpt(excerptId);
    back.run();
  }

  @Override
  public void memo() {
    model.memos().ofExcerpt().ifPresent(writing);
  }

  @Override
  public void pointAt(@Nullable CodeLine line) {
    pointedAt = line;
    define();
  }
}
