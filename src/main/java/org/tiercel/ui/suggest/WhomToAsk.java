package org.tiercel.ui.suggest;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tiercel.suggest.llm.profile.LocalServers;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.PostText;

/// The part of a new run that says which model is asked, where, and with which key.
final class WhomToAsk extends VBox {
  private final NewRunViewModel model;
  private final FlowPane found = new FlowPane();
  private final HBox key = new HBox();

  WhomToAsk(NewRunViewModel model, SuggestDialogs dialogs) {
    this.model = model;
    getStyleClass().add("suggest-section");
    Picker<Profile> profile = profiles(model);
    HBox.setHgrow(profile, Priority.ALWAYS);
    Button edit = new Button(Messages.text("suggest.profile.edit"));
    edit.setOnAction(event -> dialogs.editProfile());
    Button add = new Button(Messages.text("suggest.profile.new"));
    add.setOnAction(event -> dialogs.newProfile());
    edit.setMinWidth(USE_PREF_SIZE);
    add.setMinWidth(USE_PREF_SIZE);
    HBox choosing = new HBox(profile, edit, add);
    choosing.getStyleClass().add("suggest-row");
    key.getStyleClass().add("suggest-row");
    Fields fields = new Fields();
    fields.add("suggest.profile", profile, choosing);
    fields.add(
        "suggest.model", Fields.line(model.modelProperty(), Messages.text("suggest.model.prompt")));
    found.getStyleClass().add("suggest-found");
    CheckBox only = new CheckBox(Messages.text("suggest.only"));
    only.selectedProperty().bindBidirectional(model.onlyThisComputerProperty());
    only.setDisable(model.readOnly());
    getChildren()
        .addAll(
            PostText.label(Messages.text("suggest.whom"), "strong", "suggest-heading"),
            found,
            fields,
            key,
            only);
    model.profileProperty().addListener(observed -> showKey());
    model.found().addListener((ListChangeListener<LocalServers.Found>) change -> showFound());
    showKey();
    showFound();
  }

  @SuppressWarnings("NullAway") // The picker shows nothing where no profile is chosen.
  private static Picker<Profile> profiles(NewRunViewModel model) {
    return new Picker<>(model.profileProperty(), model.profiles(), Profile::name);
  }

  /// Servers that answered, each one click away.
  private void showFound() {
    found.getChildren().clear();
    for (LocalServers.Found server : model.found()) {
      String name =
          server.models().isEmpty()
              ? Messages.text("suggest.found.empty", server.profile().name())
              : Messages.text("suggest.found", server.profile().name(), server.models().getFirst());
      Button take = new Button(name);
      take.setOnAction(event -> model.take(server));
      found.getChildren().add(take);
    }
    boolean any = !found.getChildren().isEmpty();
    found.setVisible(any);
    found.setManaged(any);
  }

  private void showKey() {
    boolean asked = model.asksForKey();
    key.setVisible(asked);
    key.setManaged(asked);
    key.getChildren().clear();
    if (asked) {
      PasswordField field = new PasswordField();
      field.setPromptText(Messages.text("suggest.key.prompt"));
      field.setAccessibleText(Messages.text("suggest.key"));
      HBox.setHgrow(field, Priority.ALWAYS);
      Button take = new Button(Messages.text("suggest.key.take"));
      take.setMinWidth(USE_PREF_SIZE);
      take.disableProperty().bind(field.textProperty().isEmpty());
      Runnable enter =
          () -> {
            model.enterKey(field.getText());
            field.clear();
          };
      take.setOnAction(event -> enter.run());
      field.setOnAction(event -> enter.run());
      key.getChildren().addAll(field, take);
    }
  }
}
