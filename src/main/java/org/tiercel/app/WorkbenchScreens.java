package org.tiercel.app;

import java.util.concurrent.CompletableFuture;
import org.tiercel.ui.agree.AgreeScreen;
import org.tiercel.ui.charts.ChartsScreen;
import org.tiercel.ui.code.CodeDesk;
import org.tiercel.ui.code.CodeScreen;
import org.tiercel.ui.code.PaceBook;
import org.tiercel.ui.codebook.CodebookScreen;
import org.tiercel.ui.corpus.CorpusScreen;
import org.tiercel.ui.corpus.SavedColumns;
import org.tiercel.ui.history.HistoryScreen;
import org.tiercel.ui.kit.SavedKeys;
import org.tiercel.ui.memos.MemosScreen;
import org.tiercel.ui.shell.Screens;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.suggest.ModelAccess;
import org.tiercel.ui.suggest.RunDesk;
import org.tiercel.ui.suggest.RunTicker;
import org.tiercel.ui.suggest.SuggestScreen;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The views of the workbench.
final class WorkbenchScreens implements Screens {
  private final WorkbenchFiles files;
  private final SavedKeys keys;
  private final SavedColumns columns;
  private final PaceBook pace;
  private final ModelAccess models;
  private final RunDesk desk;

  /// @param files asks for files
  /// @param keys where the user's keys are kept
  /// @param columns where the user's columns are kept
  /// @param pace where it is kept how fast coders go
  /// @param models the way to language models
  WorkbenchScreens(
      WorkbenchFiles files,
      SavedKeys keys,
      SavedColumns columns,
      PaceBook pace,
      ModelAccess models) {
    this.pace = pace;
    this.files = files;
    this.keys = keys;
    this.columns = columns;
    this.models = models;
    this.desk = new RunDesk(models);
    RunTicker.attach(desk);
  }

  @Override
  public Screen make(ViewId view, Workspace workspace, Navigator navigator, Notices notices) {
    desk.attend(workspace, notices);
    return switch (view) {
      case CORPUS -> new CorpusScreen(workspace, navigator, notices, files, columns);
      case CODEBOOK -> new CodebookScreen(workspace, navigator, notices, files);
      case CODE -> new CodeScreen(workspace, notices, new CodeDesk(keys, files, pace));
      case MEMOS -> new MemosScreen(workspace, navigator, notices);
      case SUGGEST -> new SuggestScreen(workspace, navigator, notices, models, desk);
      case AGREE -> new AgreeScreen(workspace, navigator, notices);
      case CHARTS -> new ChartsScreen(workspace, navigator, notices, files);
      case HISTORY -> new HistoryScreen(workspace, navigator, notices);
    };
  }

  @Override
  public CompletableFuture<?> leave() {
    return desk.leave();
  }
}
