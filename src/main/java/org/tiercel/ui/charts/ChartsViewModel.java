package org.tiercel.ui.charts;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.PearsonResidual;
import org.tiercel.analysis.crossing.Caption;
import org.tiercel.analysis.crossing.CodesBy;
import org.tiercel.analysis.crossing.CountingUnit;
import org.tiercel.analysis.crossing.CrossedTiers;
import org.tiercel.analysis.crossing.Crossing;
import org.tiercel.analysis.crossing.TierCrossing;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.figure.HeatMapSpec;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Workspace;

/// What the Charts view shows: two tiers, whose codes, which unit and measure, and what was
/// counted. Counts again when a choice changes, and when codes change while the view is in front.
final class ChartsViewModel {
  private final Workspace workspace;
  private final LatestWins counting;
  private final CellChoice cellChoice;
  private final ObservableList<Coder> coders = FXCollections.observableArrayList();
  private final ObservableList<CountingUnit> units = FXCollections.observableArrayList();
  private final ObservableList<Tier> tiers = FXCollections.observableArrayList();
  private final ObjectProperty<Tier> rows;
  private final ObjectProperty<Tier> columns;
  private final ObjectProperty<Coder> coder;
  private final ObjectProperty<CountingUnit> unit =
      new SimpleObjectProperty<>(this, "unit", CountingUnit.POST);
  private final ObjectProperty<CellMeasure> measure =
      new SimpleObjectProperty<>(this, "measure", new PearsonResidual());
  private final ReadOnlyObjectWrapper<ChartState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new ChartState.Waiting());
  private long countedRevision = -1;
  private boolean inFront;
  private boolean arranging;

  ChartsViewModel(Workspace workspace) {
    this.workspace = workspace;
    this.counting = new LatestWins(workspace.tasks());
    this.cellChoice = new CellChoice(workspace);
    this.coder = new SimpleObjectProperty<>(this, "coder", workspace.coder());
    tiers.setAll(workspace.codebook().tiers());
    this.rows = new SimpleObjectProperty<>(this, "rows", tiers.get(Math.max(0, tiers.size() - 2)));
    this.columns = new SimpleObjectProperty<>(this, "columns", tiers.getLast());
    arrangeUnits();
    rows.addListener((observed, before, now) -> tierChosen(columns, before, now));
    columns.addListener((observed, before, now) -> tierChosen(rows, before, now));
    coder.addListener(observed -> count());
    unit.addListener(observed -> count());
    workspace
        .revisionProperty()
        .addListener(
            observed -> {
              if (inFront) {
                count();
              }
            });
  }

  /// The tiers that can be crossed, in the order they are asked.
  ObservableList<Tier> tiers() {
    return tiers;
  }

  /// Those whose codes can be counted.
  ObservableList<Coder> coders() {
    return coders;
  }

  /// What can be counted, given the tiers.
  ObservableList<CountingUnit> units() {
    return units;
  }

  /// The tier whose codes are the rows.
  ObjectProperty<Tier> rowsProperty() {
    return rows;
  }

  /// The tier whose codes are the columns.
  ObjectProperty<Tier> columnsProperty() {
    return columns;
  }

  /// Whose codes are counted.
  ObjectProperty<Coder> coderProperty() {
    return coder;
  }

  /// What a cell counts.
  ObjectProperty<CountingUnit> unitProperty() {
    return unit;
  }

  /// What the cells show.
  ObjectProperty<CellMeasure> measureProperty() {
    return measure;
  }

  /// What there is to show.
  ReadOnlyObjectProperty<ChartState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The cell whose posts are shown.
  CellChoice cellChoice() {
    return cellChoice;
  }

  /// The view comes to the front: counts again if codes have changed since it last did.
  void shown() {
    inFront = true;
    if (countedRevision != workspace.revisionProperty().get()) {
      count();
    }
  }

  /// Another view comes to the front.
  void hidden() {
    inFront = false;
  }

  /// What a heat map of the table is drawn from; codes that no unit carries are not drawn.
  Optional<HeatMapSpec> heatMap() {
    return state.get() instanceof ChartState.Counted(CrossedTiers crossed, Caption caption)
        ? Optional.of(
            new HeatMapSpec(
                caption.title(),
                caption.subtitle(),
                caption.footnote(),
                crossed.table().withoutEmpty(),
                measure.get()))
        : Optional.empty();
  }

  /// The counts of all codes, those that are not drawn included.
  Optional<CrossTable> table() {
    return state.get() instanceof ChartState.Counted counted
        ? Optional.of(counted.crossed().table())
        : Optional.empty();
  }

  /// A name for the figure's file, without its ending, such as `attitude-by-themes`.
  String fileName() {
    return rows.get().key() + "-by-" + columns.get().key();
  }

  /// Opens all posts of a cell in Code.
  void open(String row, String column, Navigator navigator) {
    if (state.get() instanceof ChartState.Counted counted) {
      BitSet posts = counted.crossed().posts(row, column);
      if (!posts.isEmpty()) {
        navigator.openPosts(CellChoice.title(counted.crossed(), row, column), posts);
      }
    }
  }

  private void tierChosen(ObjectProperty<Tier> other, Tier before, Tier now) {
    if (arranging) {
      return;
    }
    arranging = true;
    if (other.get().equals(now)) {
      other.set(before);
    }
    arrangeUnits();
    arranging = false;
    count();
  }

  private void arrangeUnits() {
    boolean before = arranging;
    arranging = true;
    List<CountingUnit> possible = Crossing.units(rows.get(), columns.get());
    unit.set(possible.getFirst());
    units.setAll(possible);
    arranging = before;
  }

  private void count() {
    if (arranging) {
      return;
    }
    countedRevision = workspace.revisionProperty().get();
    followCodebook();
    List<Coder> everybody = workspace.project().coders().all();
    if (!coders.equals(everybody)) {
      coders.setAll(everybody);
    }
    if (tiers().size() < 2) {
      show(nothing("charts.tiers"));
    } else if (isHidden(coder.get())) {
      show(nothing("charts.hidden"));
    } else {
      count(new Crossing(rows.get(), columns.get(), unit.get()), coder.get());
    }
  }

  /// The same tiers as they are in the codebook now.
  private void followCodebook() {
    List<Tier> now = workspace.codebook().tiers();
    if (!tiers.equals(now)) {
      arranging = true;
      Tier row = now.get(tiers.indexOf(rows.get()));
      Tier column = now.get(tiers.indexOf(columns.get()));
      tiers.setAll(now);
      rows.set(row);
      columns.set(column);
      arranging = false;
    }
  }

  /// Whether an open batch keeps from the coder at work what this one says.
  private boolean isHidden(Coder other) {
    return !other.kind().isMachine()
        && other.id() != workspace.coder().id()
        && workspace.project().batches().othersHiddenFrom(workspace.coder().id());
  }

  private void count(Crossing crossing, Coder whose) {
    Codebook codebook = workspace.codebook();
    counting.request(
        Messages.text("charts.counting"),
        progress -> count(codebook, crossing, whose, progress),
        this::show,
        problem -> show(refused(problem)));
  }

  private ChartState count(Codebook codebook, Crossing crossing, Coder whose, Progress progress) {
    ProjectFile project = workspace.project();
    AskedSince since = new ProjectCodebook(project).askedSince();
    CrossedTiers crossed =
        new TierCrossing(project, codebook, since::whole)
            .cross(crossing, CodesBy.of(project, whose), progress);
    return crossed.table().total() + crossed.leftOut().total() == 0
        ? nothing("charts.uncoded", whose.name())
        : new ChartState.Counted(crossed, Caption.of(crossed));
  }

  private static ChartState refused(Throwable problem) {
    if (problem instanceof TiercelException refusal) {
      return new ChartState.Nothing(Messages.text("charts.refused"), refusal.getMessage());
    }
    throw new IllegalStateException("The codes could not be counted", problem);
  }

  private static ChartState nothing(String key, Object... values) {
    return new ChartState.Nothing(
        Messages.text(key + ".title", values), Messages.text(key + ".text", values));
  }

  private void show(ChartState now) {
    state.set(now);
    cellChoice.follow(now);
  }
}
