package org.tiercel.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the window, named for what they stand for.
public enum Icon {
  /// The posts.
  CORPUS(BootstrapIcons.COLLECTION),
  /// The codebook.
  CODEBOOK(BootstrapIcons.DIAGRAM_3),
  /// Coding.
  CODE(BootstrapIcons.PENCIL),
  /// Machine coders.
  SUGGEST(BootstrapIcons.STARS),
  /// Agreement of coders.
  AGREE(BootstrapIcons.INTERSECT),
  /// Settling disagreements.
  RECONCILE(BootstrapIcons.ARROW_LEFT_RIGHT),
  /// Memos.
  MEMOS(BootstrapIcons.JOURNAL_TEXT),
  /// What was done.
  HISTORY(BootstrapIcons.CLOCK_HISTORY),
  /// Figures.
  CHARTS(BootstrapIcons.BAR_CHART),
  /// The report.
  REPORT(BootstrapIcons.FILE_TEXT),
  /// Search.
  SEARCH(BootstrapIcons.SEARCH),
  /// A flagged post.
  FLAG(BootstrapIcons.FLAG_FILL),
  /// Yes, take it.
  ACCEPT(BootstrapIcons.CHECK2),
  /// No, away with it.
  REJECT(BootstrapIcons.X),
  /// Opened.
  OPEN(BootstrapIcons.CARET_DOWN_FILL),
  /// Closed, to be opened.
  CLOSED(BootstrapIcons.CARET_RIGHT_FILL),
  /// The one before.
  PREVIOUS(BootstrapIcons.CHEVRON_LEFT),
  /// The one after.
  NEXT(BootstrapIcons.CHEVRON_RIGHT),
  /// Not yet coded.
  TO_DO(BootstrapIcons.CIRCLE),
  /// Begun.
  BEGUN(BootstrapIcons.CIRCLE_HALF),
  /// Done, or the one at hand.
  DONE(BootstrapIcons.CIRCLE_FILL),
  /// Hidden from the coder.
  HIDDEN(BootstrapIcons.EYE_SLASH),
  /// Something to know.
  NOTE(BootstrapIcons.INFO_CIRCLE),
  /// Something to mind.
  WARNING(BootstrapIcons.EXCLAMATION_TRIANGLE),
  /// Bring in.
  IMPORT(BootstrapIcons.DOWNLOAD),
  /// Give out.
  EXPORT(BootstrapIcons.UPLOAD),
  /// Only some of them.
  FILTER(BootstrapIcons.FUNNEL),
  /// Take back.
  UNDO(BootstrapIcons.ARROW_COUNTERCLOCKWISE),
  /// The list of keys.
  KEYS(BootstrapIcons.KEYBOARD),
  /// The settings.
  SETTINGS(BootstrapIcons.GEAR);

  private final BootstrapIcons glyph;

  Icon(BootstrapIcons glyph) {
    this.glyph = glyph;
  }

  /// A new node that draws the icon in the size and colour of its surroundings.
  public Text node() {
    // Ikonli's own node takes an em to be its own size, and so grows each time it is styled anew.
    Text icon = new Text(FontIcon.of(glyph).getText());
    icon.getStyleClass().add("icon");
    return icon;
  }
}
