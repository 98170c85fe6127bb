package org.tiercel.ui.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// The tiers and codes as a tree. Alt and the arrow keys move what is chosen, as does the mouse.
final class CodebookTree extends TreeView<Place> {
  private final CodebookViewModel model;
  private final Consumer<CodebookEdit> make;
  private final Map<Place, TreeItem<Place>> items = new HashMap<>();
  private final Set<Place> closed = new HashSet<>();
  private boolean building;

  /// @param make makes a change
  CodebookTree(CodebookViewModel model, Consumer<CodebookEdit> make) {
    this.model = model;
    this.make = make;
    getStyleClass().add("codebook-tree");
    setShowRoot(false);
    setAccessibleText(Messages.text("codebook.tree"));
    setCellFactory(tree -> new PlaceCell(model, this::dropped));
    model.codebookProperty().addListener((observed, before, now) -> build(now));
    model.countsProperty().addListener(observed -> refresh());
    model.chosenProperty().addListener((observed, before, now) -> now.ifPresent(this::choose));
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (observed, before, now) -> {
              if (!building && now != null) {
                model.chosenProperty().set(Optional.of(now.getValue()));
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    build(model.codebook());
  }

  private void build(Codebook codebook) {
    building = true;
    items.forEach(
        (place, item) -> {
          if (item.isExpanded()) {
            closed.remove(place);
          } else if (!item.isLeaf()) {
            closed.add(place);
          }
        });
    items.clear();
    TreeItem<Place> root = new TreeItem<>(new Place("", null));
    root.setExpanded(true);
    for (Tier tier : codebook.tiers()) {
      TreeItem<Place> item = item(Place.ofTier(tier.key()));
      tier.codes().forEach(code -> item.getChildren().add(item(tier, code)));
      root.getChildren().add(item);
    }
    setRoot(root);
    building = false;
    model.chosenProperty().get().ifPresent(this::choose);
  }

  private TreeItem<Place> item(Place place) {
    TreeItem<Place> item = new TreeItem<>(place);
    item.setExpanded(!closed.contains(place));
    items.put(place, item);
    return item;
  }

  private TreeItem<Place> item(Tier tier, Code code) {
    TreeItem<Place> item = item(new Place(tier.key(), code.key()));
    code.children().forEach(child -> item.getChildren().add(item(tier, child)));
    return item;
  }

  private void choose(Place place) {
    TreeItem<Place> item = items.get(place);
    if (item != null && !item.equals(getSelectionModel().getSelectedItem())) {
      for (TreeItem<Place> up = item.getParent(); up != null; up = up.getParent()) {
        up.setExpanded(true);
      }
      getSelectionModel().select(item);
      scrollTo(Math.max(0, getRow(item) - 3));
    }
  }

  private void press(KeyEvent event) {
    Optional<Place> place = model.chosenProperty().get();
    if (!event.isAltDown() || place.isEmpty() || model.readOnly()) {
      return;
    }
    Optional<Function<TreeMoves, Optional<CodebookEdit>>> move = move(event.getCode(), place.get());
    move.ifPresent(
        wanted -> {
          event.consume();
          wanted.apply(new TreeMoves(model.codebook())).ifPresent(make);
        });
  }

  private static Optional<Function<TreeMoves, Optional<CodebookEdit>>> move(
      KeyCode key, Place place) {
    return Optional.ofNullable(
        Map.<KeyCode, Function<TreeMoves, Optional<CodebookEdit>>>of(
                KeyCode.UP, moves -> moves.step(place, -1),
                KeyCode.DOWN, moves -> moves.step(place, 1),
                KeyCode.RIGHT, moves -> moves.in(place),
                KeyCode.LEFT, moves -> moves.out(place))
            .get(key));
  }

  private void dropped(Place dragged, Place onto, TreeMoves.Drop where) {
    if (!model.readOnly()) {
      new TreeMoves(model.codebook()).drop(dragged, onto, where).ifPresent(make);
    }
  }

  /// What the tree shows from top to bottom, as far as it is open.
  List<Place> shownPlaces() {
    return java.util.stream.IntStream.range(0, getExpandedItemCount())
        .mapToObj(row -> getTreeItem(row).getValue())
        .toList();
  }
}
