package org.tiercel.app;

import org.tiercel.ui.agree.AgreeScreen;
import org.tiercel.ui.charts.ChartFiles;
import org.tiercel.ui.charts.ChartsScreen;
import org.tiercel.ui.code.CodeScreen;
import org.tiercel.ui.shell.Screens;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The views of the workbench.
final class WorkbenchScreens implements Screens {
  private final ChartFiles figures;

  /// @param figures asks where figures are saved
  WorkbenchScreens(ChartFiles figures) {
    this.figures = figures;
  }

  @Override
  public Screen make(ViewId view, Workspace workspace, Navigator navigator, Notices notices) {
    return switch (view) {
      case CODE -> new CodeScreen(workspace, notices);
      case AGREE -> new AgreeScreen(workspace, navigator, notices);
      case CHARTS -> new ChartsScreen(workspace, navigator, notices, figures);
    };
  }
}
