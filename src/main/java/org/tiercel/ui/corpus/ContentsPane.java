package org.tiercel.ui.corpus;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.tiercel.corpus.PlatformShare;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Dates;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the corpus is made of: how many posts, from where, and what became of each file.
final class ContentsPane extends VBox {
  /// @param imports takes imports back
  /// @param readOnly whether nothing can be taken back
  /// @param show shows posts of an import
  ContentsPane(
      CorpusContents contents,
      ImportsViewModel imports,
      boolean readOnly,
      Consumer<PostFilter> show) {
    getStyleClass().add("corpus-page");
    getChildren()
        .add(
            PostText.label(
                Messages.text("corpus.posts", contents.posts()), "strong", "corpus-title"));
    VBox platforms = new VBox();
    contents.platforms().forEach(share -> platforms.getChildren().add(line(share)));
    getChildren().add(platforms);
    for (ImportedReport done : contents.imports()) {
      ImportCard card = new ImportCard(done, Dates.minute(done.file().finishedAt()), show);
      if (!readOnly) {
        card.getChildren().add(new TakingBackBox(imports, done.file()));
      }
      getChildren().add(card);
    }
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
}
