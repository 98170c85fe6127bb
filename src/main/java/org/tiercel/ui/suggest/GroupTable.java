package org.tiercel.ui.suggest;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;

/// Groups of posts with their sizes, each of which opens its posts.
final class GroupTable extends GridPane {
  private final Navigator navigator;
  private final String run;

  /// @param navigator leads to the posts
  /// @param run the name of the run, for the title of its posts
  GroupTable(Navigator navigator, String run) {
    this.navigator = navigator;
    this.run = run;
    getStyleClass().add("suggest-table");
    ColumnConstraints label = new ColumnConstraints();
    label.setHgrow(Priority.ALWAYS);
    ColumnConstraints count = new ColumnConstraints();
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(label, count);
  }

  GroupTable add(List<OutcomeGroup> groups) {
    groups.forEach(this::add);
    return this;
  }

  GroupTable add(OutcomeGroup group) {
    PostText label = PostText.label(group.label());
    int row = getRowCount();
    add(label, 0, row);
    Node count = group.size() == 0 ? new Label(Messages.text("suggest.none")) : link(group);
    add(count, 1, row);
    setValignment(label, VPos.CENTER);
    return this;
  }

  private Hyperlink link(OutcomeGroup group) {
    Hyperlink link = new Hyperlink(Messages.text("suggest.open", group.size()));
    link.setAccessibleText(Messages.text("suggest.open.spoken", group.label(), group.size()));
    link.setOnAction(
        event ->
            navigator.openPosts(Messages.text("suggest.queue", run, group.label()), group.posts()));
    return link;
  }
}
