package org.tiercel.ui.suggest;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What a new run would send in one line, with the button that sends it: for windows in which there
/// is no room to show all of it.
final class SendBar extends HBox {
  private final NewRunViewModel model;
  private final PostText sum = PostText.label("");
  private final Button start = new Button("", Icon.SUGGEST.node());

  SendBar(NewRunViewModel model) {
    this.model = model;
    getStyleClass().add("suggest-bar");
    start.getStyleClass().add("accent");
    start.setMinWidth(USE_PREF_SIZE);
    start.setOnAction(event -> model.start());
    setHgrow(sum, Priority.ALWAYS);
    getChildren().addAll(sum, start);
    model.outlookProperty().addListener(observed -> show());
    show();
  }

  private void show() {
    Outlook outlook = model.outlookProperty().get();
    SendPane.showStart(start, outlook, model.readOnly());
    sum.setText(
        switch (outlook) {
          case Outlook.Looking() -> Messages.text("suggest.looking");
          case Outlook.Unready(String sentence) -> sentence;
          case Outlook.Ready ready -> ready.obstacle().orElseGet(() -> sum(ready.preview()));
        });
  }

  private static String sum(RunPreview preview) {
    String cost =
        preview.server().free()
            ? Messages.text("suggest.bar.free")
            : preview.cost().isEmpty()
                ? Messages.text("suggest.cost.unknown")
                : Messages.text("suggest.bar.about", RunWords.dollars(preview.cost()));
    return Messages.text("suggest.bar", preview.requests(), cost, preview.server().host());
  }
}
