package org.tiercel.ui.shell;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.tiercel.domain.Coder;
import org.tiercel.ui.kit.Choice;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Shows who is at work and lets somebody else take over, after asking.
final class CoderMenu extends MenuButton {
  private final ShellViewModel model;
  private final DialogLayer dialogs;

  CoderMenu(ShellViewModel model, DialogLayer dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    getStyleClass().add("coder-menu");
    InvalidationListener changed = observed -> refresh();
    model.workspaceProperty().addListener(changed);
    model.people().addListener(changed);
    refresh();
  }

  private void refresh() {
    Workspace workspace = model.workspaceProperty().get();
    if (workspace == null) {
      return;
    }
    setText(Messages.text("shell.coder", workspace.coder().name()));
    getItems().setAll(model.people().stream().map(this::item).toList());
    if (workspace.project().writable()) {
      MenuItem newcomer = new MenuItem(Messages.text("shell.coder.new"));
      newcomer.setOnAction(event -> askForName());
      getItems().addAll(new SeparatorMenuItem(), newcomer);
    }
  }

  private MenuItem item(Coder coder) {
    MenuItem item = new MenuItem(coder.name());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> ask(coder));
    return item;
  }

  private void ask(Coder coder) {
    Workspace at = model.workspaceProperty().get();
    if (at == null || at.coder().equals(coder)) {
      return;
    }
    dialogs.ask(
        Messages.text("shell.coder.switch.title", coder.name()),
        Messages.text("shell.coder.switch.text", coder.name(), at.coder().name()),
        List.of(
            new Choice(
                Messages.text("shell.coder.switch.yes", coder.name()),
                Choice.Tone.MAIN,
                () -> model.switchTo(coder)),
            Choice.cancel()));
  }

  private void askForName() {
    dialogs.askText(
        Messages.text("shell.coder.new.title"),
        "",
        Messages.text("shell.coder.new.confirm"),
        model::join);
  }
}
