package org.tiercel.ui.charts;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tiercel.figure.AwtFonts;
import org.tiercel.figure.AwtTextMeasure;
import org.tiercel.figure.HeatMap;
import org.tiercel.figure.HeatMapSpec;
import org.tiercel.figure.Mark;
import org.tiercel.figure.TextMeasure;
import org.tiercel.ui.kit.EmptyState;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The Charts view: choices on the left, the figure in the middle, a cell's posts on the right.
public final class ChartsScreen implements Screen {
  private static final double BESIDE_WIDTH = 1100;
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  private final ChartsViewModel model;
  private final Navigator navigator;
  private final ChartFiles files;
  private final ChartSaving saving;
  private final TextMeasure measure;
  private final FigurePane figure;
  private final CellPane cellPane;
  private final FlowPane buttons = new FlowPane();
  private final BorderPane pane = new BorderPane();
  private final BorderPane middle = new BorderPane();
  private final ScrollPane scroll;

  /// @param workspace whose codes are drawn
  /// @param navigator leads to the posts of a cell
  /// @param notices where it says what was saved
  /// @param files asks where to save
  public ChartsScreen(Workspace workspace, Navigator navigator, Notices notices, ChartFiles files) {
    AwtFonts fonts = new AwtFonts();
    this.model = new ChartsViewModel(workspace);
    this.navigator = navigator;
    this.files = files;
    this.saving = new ChartSaving(workspace.tasks(), notices, fonts);
    this.measure = new AwtTextMeasure(fonts);
    this.figure = new FigurePane(measure, this::look, this::open);
    this.cellPane = new CellPane(this::openChosen);
    this.scroll = new ScrollPane(figure);
    layOut();
    model.stateProperty().addListener(observed -> showState());
    model.measureProperty().addListener(observed -> showState());
    model.cellChoice().cellProperty().addListener((observed, before, now) -> showCell(now));
    showState();
  }

  private void layOut() {
    pane.getStyleClass().add("charts");
    buttons.getStyleClass().add("charts-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getChildren().addAll(button("svg"), button("png"), button("csv"));
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("charts-scroll");
    ScrollPane form = new ScrollPane(new ChartsForm(model));
    form.setFitToWidth(true);
    form.getStyleClass().add("charts-side");
    pane.setLeft(form);
    pane.setCenter(middle);
    pane.widthProperty()
        .addListener(
            (observed, before, now) -> {
              boolean beside = now.doubleValue() >= BESIDE_WIDTH;
              if (beside != (pane.getRight() != null)) {
                fit(beside);
              }
            });
    fit(true);
  }

  /// Puts the posts of a cell beside the figure, or below it where there is no room.
  private void fit(boolean beside) {
    pane.setRight(null);
    middle.setBottom(null);
    cellPane.pseudoClassStateChanged(BELOW, !beside);
    if (beside) {
      pane.setRight(cellPane);
    } else {
      middle.setBottom(cellPane);
    }
  }

  private Button button(String ending) {
    Button button = new Button(ending.toUpperCase(Locale.ROOT));
    button.setAccessibleText(Messages.text("charts.save", button.getText()));
    button.setOnAction(event -> save("." + ending));
    return button;
  }

  private void showState() {
    switch (model.stateProperty().get()) {
      case ChartState.Waiting() -> middle.setCenter(null);
      case ChartState.Nothing(String title, String text) -> {
        middle.setTop(null);
        middle.setCenter(new StackPane(new EmptyState(Icon.CHARTS, title, text)));
      }
      case ChartState.Counted counted -> {
        HeatMapSpec spec = model.heatMap().orElseThrow();
        figure.show(theme -> new HeatMap(measure, theme).draw(spec));
        showCell(model.cellChoice().cellProperty().get());
        middle.setTop(buttons);
        middle.setCenter(scroll);
      }
    }
  }

  private void showCell(@Nullable ChosenCell cell) {
    cellPane.show(cell);
    figure.setChosen(cell == null ? null : cell.row(), cell == null ? null : cell.column());
  }

  private void look(Mark mark) {
    model.cellChoice().choose(mark.row(), mark.column());
  }

  private void open(Mark mark) {
    model.open(mark.row(), mark.column(), navigator);
  }

  private void openChosen() {
    ChosenCell cell = Objects.requireNonNull(model.cellChoice().cellProperty().get());
    model.open(cell.row(), cell.column(), navigator);
  }

  private void save(String ending) {
    files.askWhereToSave(model.fileName() + ending).ifPresent(file -> save(file, ending));
  }

  private void save(Path file, String ending) {
    model
        .table()
        .ifPresent(table -> saving.save(table, model.heatMap().orElseThrow(), file, ending));
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void shown() {
    model.shown();
    pane.requestFocus();
  }

  @Override
  public void hidden() {
    model.hidden();
  }
}
