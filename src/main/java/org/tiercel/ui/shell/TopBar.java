package org.tiercel.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.YieldingRow;
import org.tiercel.ui.workspace.Workspace;

/// The line at the head of the window: which project, which codebook, what is special about the
/// corpus, the search, and who is at work. What gives way in a narrow window is told by tooltips.
final class TopBar extends YieldingRow {
  private final Button project = new Button();
  private final Label codebook = new Label();
  private final PostText notice = PostText.label("", "muted");
  private final HBox badge = new HBox(Icon.NOTE.node(), notice);
  private final Tooltip codebookTip = new Tooltip();
  private final Tooltip noticeTip = new Tooltip();

  /// @param search the search box
  /// @param leave closes the project and goes to the start page
  TopBar(ShellViewModel model, DialogLayer dialogs, SearchBox search, Runnable leave) {
    getStyleClass().add("top-bar");
    project.getStyleClass().addAll("flat", "project-name");
    project.setMnemonicParsing(false);
    project.setOnAction(event -> leave.run());
    project.setTooltip(codebookTip);
    codebook.getStyleClass().add("muted");
    notice.setMaxLines(2);
    Tooltip.install(badge, noticeTip);
    badge.getStyleClass().add("corpus-notice");
    badge.visibleProperty().bind(model.noticeProperty().isNotEmpty());
    badge.managedProperty().bind(badge.visibleProperty());
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    CoderMenu coder = new CoderMenu(model, dialogs);
    coder.setMinWidth(USE_PREF_SIZE);
    project.setMinWidth(USE_PREF_SIZE);
    search.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(project, codebook, badge, space, search, coder);
    giveWay(List.of(codebook, notice));
    model.workspaceProperty().addListener((observed, before, now) -> show(now));
    model.noticeProperty().addListener((observed, before, now) -> showNotice(now));
  }

  private void showNotice(String sentence) {
    notice.setText(sentence);
    noticeTip.setText(sentence);
    badge.setAccessibleText(sentence);
  }

  private void show(@Nullable Workspace workspace) {
    if (workspace == null) {
      return;
    }
    String name = workspace.project().name();
    project.setText(name);
    project.setAccessibleText(Messages.text("shell.project.close", name));
    show(workspace.codebook());
    workspace.codebookProperty().addListener((observed, before, now) -> show(now));
  }

  private void show(Codebook book) {
    codebook.setText(
        Messages.text("shell.codebook", book.name(), Integer.toString(book.version())));
    codebookTip.setText(codebook.getText());
  }
}
