package org.tiercel.ui.agree;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coder;
import org.tiercel.ui.kit.EmptyState;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Segmented;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The Agree view: coders on top, the tiers and the codes of one of them in the middle, the answers
/// of two coders against each other on the right. Where machines have made suggestions, a switch
/// leads to what became of these.
public final class AgreeScreen implements Screen {
  private static final String SHEET =
      Objects.requireNonNull(AgreeScreen.class.getResource("/org/tiercel/ui/agree.css"))
          .toExternalForm();

  private static final double BESIDE_WIDTH = 1100;

  private final AgreeViewModel model;
  private final Explanation explanation = new Explanation();
  private final CoderBar coders;
  private final Segmented<Boolean> ways = new Segmented<>();
  private final HBox top;
  private final TierTable tiers;
  private final CodeTable codes;
  private final SquarePane square;
  private final ChoiceBox<List<String>> pairs = new ChoiceBox<>();
  private final VBox tables = new VBox();
  private final VBox right;
  private final ScrollPane rightScroll;
  private final BorderPane compared = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final StackPane content = new StackPane();
  private final SuggestionsViewModel suggestions;
  private final Segmented<Boolean> about = new Segmented<>();
  private final HBox bar = new HBox(about);
  private final BorderPane root = new BorderPane(content);

  /// @param workspace whose coders are compared
  /// @param navigator leads to the posts behind a number
  /// @param notices where it says what failed
  public AgreeScreen(Workspace workspace, Navigator navigator, Notices notices) {
    this.model = new AgreeViewModel(workspace, notices);
    this.coders = new CoderBar(model::choose);
    this.tiers = new TierTable(explanation, model::chooseTier);
    this.codes = new CodeTable(explanation, navigator, model::chooseCode);
    this.square = new SquarePane(navigator);
    this.top = new HBox(coders, ways);
    this.right = new VBox(pairs, square);
    this.rightScroll = new ScrollPane(right);
    arrange();
    choices();
    model.stateProperty().addListener(observed -> showState());
    model.tiersProperty().addListener(observed -> showTiers());
    model.detailProperty().addListener(observed -> showDetail());
    showState();
    suggestions = new SuggestionsViewModel(workspace, notices);
    switching();
  }

  /// Coders and suggestions take turns; without a run there is nothing to switch to.
  private void switching() {
    SuggestionsPane pane = new SuggestionsPane(suggestions);
    bar.getStyleClass().add("agree-bar");
    about.add(false, Messages.text("agree.about.coders"), null);
    about.add(true, Messages.text("agree.about.suggestions"), null);
    about
        .valueProperty()
        .addListener(
            observed -> {
              boolean led = Boolean.TRUE.equals(about.valueProperty().get());
              root.setCenter(led ? pane : content);
              if (led) {
                suggestions.show();
              } else {
                suggestions.hide();
              }
            });
  }

  private void arrange() {
    root.getStyleClass().add("agree");
    root.getStylesheets().add(SHEET);
    top.getStyleClass().add("agree-top");
    HBox.setHgrow(coders, Priority.ALWAYS);
    coders.setMinWidth(0);
    tables.getStyleClass().add("agree-tables");
    ScrollPane scroll = new ScrollPane(tables);
    scroll.getStyleClass().add("agree-scroll");
    scroll.setFitToWidth(true);
    middle.setTop(top);
    middle.setCenter(scroll);
    middle.setBottom(explanation);
    right.getStyleClass().add("agree-right");
    rightScroll.getStyleClass().addAll("agree-scroll", "agree-right-scroll");
    rightScroll.setFitToWidth(true);
    compared.setCenter(middle);
    compared
        .widthProperty()
        .addListener((observed, before, now) -> fit(now.doubleValue() >= BESIDE_WIDTH));
    fit(true);
  }

  /// Puts what is looked into beside the tables, or below them where there is no room.
  private void fit(boolean beside) {
    if (beside == (compared.getRight() != null)) {
      return;
    }
    if (beside) {
      tables.getChildren().setAll(tiers, codes);
      rightScroll.setContent(right);
      compared.setRight(rightScroll);
    } else {
      compared.setRight(null);
      rightScroll.setContent(null);
      tables.getChildren().setAll(tiers, codes, right);
    }
  }

  private void choices() {
    ways.add(false, Messages.text("agree.way.applies"), null);
    ways.add(true, Messages.text("agree.way.na"), null);
    ways.setMinWidth(Region.USE_PREF_SIZE);
    ways.valueProperty()
        .addListener(
            observed ->
                model
                    .notApplicableCountsProperty()
                    .set(Boolean.TRUE.equals(ways.valueProperty().get())));
    pairs.setAccessibleText(Messages.text("agree.pair"));
    pairs.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable List<String> pair) {
            return pair == null ? "" : String.join(" × ", pair);
          }

          @Override
          public List<String> fromString(String text) {
            throw new UnsupportedOperationException("pairs are chosen, not typed");
          }
        });
    pairs
        .valueProperty()
        .addListener(
            (observed, before, pair) -> {
              if (pair != null) {
                model.choosePair(pair);
              }
            });
  }

  @Override
  public Parent node() {
    return root;
  }

  @Override
  public void shown() {
    boolean runs = suggestions.hasRuns();
    root.setTop(runs ? bar : null);
    if (!runs) {
      about.valueProperty().set(false);
    }
    model.show();
    if (Boolean.TRUE.equals(about.valueProperty().get())) {
      suggestions.show();
    }
  }

  @Override
  public void hidden() {
    model.hide();
    suggestions.hide();
  }

  private void showState() {
    switch (model.stateProperty().get()) {
      case AgreeState.Waiting _ -> content.getChildren().setAll(waiting());
      case AgreeState.Nothing(String title, String text) ->
          content.getChildren().setAll(new EmptyState(Icon.AGREE, title, text));
      case AgreeState.TooFew(List<Coder> all) -> {
        coders.show(all, model.chosen());
        ways.setVisible(false);
        content
            .getChildren()
            .setAll(
                new BorderPane(
                    new EmptyState(
                        Icon.AGREE,
                        Messages.text("agree.few.title"),
                        Messages.text("agree.few.text")),
                    top,
                    null,
                    null,
                    null));
      }
      case AgreeState.Compared(List<Coder> all, List<Coder> chosen, List<?> results) -> {
        coders.show(all, chosen);
        middle.setTop(top);
        ways.setVisible(model.hasConditions());
        pairs.getItems().setAll(model.pairs());
        boolean several = model.pairs().size() > 1;
        pairs.setVisible(several);
        pairs.setManaged(several);
        content.getChildren().setAll(compared);
      }
    }
  }

  /// Says that numbers are on their way.
  static PostText waiting() {
    PostText waiting = PostText.label(Messages.text("agree.counting"), "muted");
    waiting.setMaxWidth(Region.USE_PREF_SIZE);
    return waiting;
  }

  private void showTiers() {
    showTiers(model.detailProperty().get());
  }

  private void showTiers(Optional<AgreeViewModel.Detail> detail) {
    tiers.show(
        model.tiersProperty().get(),
        detail.map(d -> d.line().key()).orElse(""),
        model.chosen().size() == 2);
  }

  private void showDetail() {
    Optional<AgreeViewModel.Detail> detail = model.detailProperty().get();
    showTiers(detail);
    if (detail.isPresent()) {
      codes.show(detail.get());
      square.show(detail.get());
      pairs.setValue(detail.get().pair());
      rightScroll.getStyleClass().remove("wide");
      if (detail.get().square().filter(SquarePane::isWide).isPresent()) {
        rightScroll.getStyleClass().add("wide");
      }
    }
  }
}
