package org.tiercel.ui.suggest;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.ui.kit.Choice;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Picker;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Notices;

/// The questions and forms that stand over the Suggest view.
final class SuggestDialogs {
  private static final int HEADER_ROWS = 2;

  private final DialogLayer layer;
  private final ModelAccess access;
  private final NewRunViewModel model;
  private final Notices notices;

  SuggestDialogs(DialogLayer layer, ModelAccess access, NewRunViewModel model, Notices notices) {
    this.layer = layer;
    this.access = access;
    this.model = model;
    this.notices = notices;
  }

  /// Asks whether posts may be sent to another computer. The focus is on leaving it: nobody
  /// consents by pressing Enter once too often.
  static void askConsent(DialogLayer layer, String host, long posts, Runnable given) {
    layer.ask(
        Messages.text("suggest.consent.title", host),
        Messages.text("suggest.consent.text", posts, host),
        List.of(
            Choice.cancel(),
            new Choice(Messages.text("suggest.consent.yes"), Choice.Tone.PLAIN, given)));
  }

  /// Edits the chosen profile.
  void editProfile() {
    Profile chosen = model.profileProperty().get();
    if (chosen != null) {
      EditDialog dialog = edit(ProfileDraft.of(chosen), "suggest.profile.edit.title");
      dialog.addButton(
          Messages.text("suggest.profile.remove"),
          () -> {
            access.profiles().remove(chosen.name());
            model.readProfiles("");
          });
    }
  }

  /// Makes a new profile.
  void newProfile() {
    edit(new ProfileDraft(), "suggest.profile.new.title");
  }

  private EditDialog edit(ProfileDraft draft, String title) {
    TextField name = Fields.line(draft.nameProperty(), "");
    TextField url =
        Fields.line(draft.baseUrlProperty(), Messages.text("suggest.profile.url.prompt"));
    TextField keyName = Fields.line(draft.keyNameProperty(), "");
    keyName.disableProperty().bind(draft.keyPlaceProperty().map(place -> !place.named()));
    Picker<KeyPlace> place =
        new Picker<>(
            draft.keyPlaceProperty(),
            FXCollections.observableArrayList(KeyPlace.values()),
            it -> Messages.text(it.label()));
    TextArea headers = new TextArea();
    headers.setPrefRowCount(HEADER_ROWS);
    headers.setPromptText(Messages.text("suggest.profile.headers.prompt"));
    headers.textProperty().bindBidirectional(draft.headersProperty());
    CheckBox free = new CheckBox(Messages.text("suggest.profile.free"));
    free.selectedProperty().bindBidirectional(draft.freeProperty());
    Fields fields =
        new Fields()
            .add("suggest.profile.name", name)
            .add("suggest.profile.url", url)
            .add("suggest.model", Fields.line(draft.modelProperty(), ""))
            .add("suggest.key", place)
            .add("suggest.key.name", keyName)
            .add("suggest.profile.headers", headers)
            .add("suggest.concurrency", Fields.number(draft.concurrencyProperty(), ""))
            .add("suggest.profile.timeout", Fields.number(draft.secondsProperty(), ""));
    EditDialog dialog =
        new EditDialog(
            layer,
            Messages.text(title),
            List.of(PostText.label(Messages.text("suggest.profile.text"), "muted"), fields, free),
            () -> save(draft));
    layer.show(dialog, name);
    return dialog;
  }

  private void save(ProfileDraft draft) {
    Profile profile = draft.profile();
    access.profiles().save(profile);
    model.readProfiles(profile.name());
  }

  /// Edits the table of prices.
  void editPrices() {
    PriceDraft draft;
    try {
      draft = PriceDraft.of(access.priceFile());
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
      return;
    }
    TextField date = Fields.line(draft.dateProperty(), "");
    GridPane table = table(draft);
    ScrollPane scroll = NewRunPane.scroll(new VBox(table), "suggest-prices");
    List<Node> body =
        List.of(
            PostText.label(Messages.text("suggest.prices.text"), "muted"),
            new Fields().add("suggest.prices.date", date),
            scroll);
    layer.show(
        new EditDialog(
            layer,
            Messages.text("suggest.prices.title"),
            body,
            () -> {
              draft.save(access.priceFile());
              model.look();
            }),
        date);
  }

  private static GridPane table(PriceDraft draft) {
    GridPane table = new GridPane();
    table.getStyleClass().add("suggest-price-table");
    List<String> columns = List.of("model", "host", "input", "cached", "output");
    for (int i = 0; i < columns.size(); i++) {
      table.add(new Label(Messages.text("suggest.prices." + columns.get(i))), i, 0);
    }
    for (PriceLine line : draft.lines()) {
      TextField model = Fields.line(line.modelProperty(), "");
      TextField host = Fields.line(line.hostProperty(), Messages.text("suggest.prices.any"));
      TextField input = Fields.number(line.inputProperty(), "");
      TextField cached = Fields.number(line.cachedProperty(), "");
      TextField output = Fields.number(line.outputProperty(), "");
      List<TextField> fields = List.of(model, host, input, cached, output);
      for (int i = 0; i < fields.size(); i++) {
        fields.get(i).setAccessibleText(Messages.text("suggest.prices." + columns.get(i)));
      }
      table.addRow(table.getRowCount(), fields.toArray(Node[]::new));
    }
    return table;
  }
}
