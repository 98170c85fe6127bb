package org.tiercel.ui.corpus;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.PlatformShare;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the corpus is made of: how many posts, from where, and what became of each file.
final class ContentsPane extends VBox {
  ContentsPane(CorpusContents contents, boolean readOnly, Runnable importMore, Runnable openAll) {
    getStyleClass().add("corpus-page");
    PostText title =
        PostText.label(Messages.text("corpus.posts", contents.posts()), "strong", "corpus-title");
    getChildren().add(title);
    if (readOnly) {
      getChildren().add(PostText.label(Messages.text("corpus.readonly"), "muted"));
    }
    VBox platforms = new VBox();
    contents.platforms().forEach(share -> platforms.getChildren().add(line(share)));
    getChildren().addAll(platforms, buttons(contents, readOnly, importMore, openAll));
    contents
        .imports()
        .forEach(done -> getChildren().add(new ImportCard(done.report(), Dates.minute(done.at()))));
  }

  private static PostText line(PlatformShare share) {
    String first = share.first();
    String last = share.last();
    return PostText.label(
        first == null || last == null
            ? Messages.text("corpus.platform", share.platform(), share.posts())
            : Messages.text(
                "corpus.platform.dated",
                share.platform(),
                share.posts(),
                Dates.day(LocalDate.parse(first)),
                Dates.day(LocalDate.parse(last))),
        "muted");
  }

  private static HBox buttons(
      CorpusContents contents, boolean readOnly, Runnable importMore, Runnable openAll) {
    HBox buttons = new HBox();
    buttons.getStyleClass().add("corpus-buttons");
    if (!readOnly) {
      Button more = new Button(Messages.text("corpus.import"), Icon.IMPORT.node());
      more.getStyleClass().add("accent");
      more.setOnAction(event -> importMore.run());
      buttons.getChildren().add(more);
    }
    Button open = new Button(Messages.text("corpus.open"));
    open.setOnAction(event -> openAll.run());
    open.setDisable(contents.posts() == 0);
    buttons.getChildren().add(open);
    return buttons;
  }
}
