package org.tiercel.ui.shell;

import java.util.concurrent.CompletableFuture;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// Makes the views of an open project, each when it is first shown.
@FunctionalInterface
public interface Screens {
  /// Makes a view.
  ///
  /// @param view which
  /// @param workspace what it works on
  /// @param navigator leads to other views
  /// @param notices where it says what happened
  Screen make(ViewId view, Workspace workspace, Navigator navigator, Notices notices);

  /// Ends what the views have begun, because the project is about to be closed.
  ///
  /// @return complete when nothing of it works on the project any more, which may take seconds
  default CompletableFuture<?> leave() {
    return CompletableFuture.completedFuture(null);
  }
}
