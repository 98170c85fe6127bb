package org.tiercel.app;

import org.tiercel.ui.agree.AgreeScreen;
import org.tiercel.ui.charts.ChartsScreen;
import org.tiercel.ui.code.CodeScreen;
import org.tiercel.ui.corpus.CorpusScreen;
import org.tiercel.ui.kit.SavedKeys;
import org.tiercel.ui.shell.Screens;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The views of the workbench.
final class WorkbenchScreens implements Screens {
  private final WorkbenchFiles files;
  private final SavedKeys keys;

  /// @param files asks for files
  /// @param keys where the user's keys are kept
  WorkbenchScreens(WorkbenchFiles files, SavedKeys keys) {
    this.files = files;
    this.keys = keys;
  }

  @Override
  public Screen make(ViewId view, Workspace workspace, Navigator navigator, Notices notices) {
    return switch (view) {
      case CORPUS -> new CorpusScreen(workspace, navigator, notices, files);
      case CODE -> new CodeScreen(workspace, notices, keys);
      case AGREE -> new AgreeScreen(workspace, navigator, notices);
      case CHARTS -> new ChartsScreen(workspace, navigator, notices, files);
    };
  }
}
