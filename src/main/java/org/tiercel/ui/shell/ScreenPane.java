package org.tiercel.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.PostQueue;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// The middle of the window: the view in front. Views are made when first shown and kept until the
/// project or the coder changes.
final class ScreenPane extends StackPane {
  private final Screens screens;
  private final Navigator navigator;
  private final Notices notices;
  private final Whereabouts whereabouts;
  private final Map<ViewId, Screen> made = new EnumMap<>(ViewId.class);
  private @Nullable Workspace workspace;
  private @Nullable Screen front;
  private CompletableFuture<?> left = CompletableFuture.completedFuture(null);

  ScreenPane(Screens screens, Navigator navigator, Notices notices, Whereabouts whereabouts) {
    this.screens = screens;
    this.navigator = navigator;
    this.notices = notices;
    this.whereabouts = whereabouts;
  }

  /// Forgets the views of the project or coder before.
  void enter(@Nullable Workspace now) {
    leaveFront();
    made.clear();
    getChildren().clear();
    workspace = now;
  }

  /// Complete when the views of the project before work on it no more.
  CompletableFuture<?> left() {
    return left;
  }

  /// Ends what the views have begun, because the project is about to be closed.
  void leave() {
    boolean open = workspace != null;
    enter(null);
    if (open) {
      left = screens.leave();
    }
  }

  /// Brings a view to the front.
  Screen show(ViewId view) {
    Workspace open = workspace;
    if (open == null) {
      throw new IllegalStateException("no project is open");
    }
    Screen screen = made.computeIfAbsent(view, id -> make(id, open));
    if (!screen.equals(front)) {
      leaveFront();
      front = screen;
      getChildren().setAll(screen.node());
      screen.shown();
    }
    return screen;
  }

  private Screen make(ViewId view, Workspace open) {
    Screen screen = screens.make(view, open, navigator, notices);
    whereabouts.follow(view, screen, open);
    return screen;
  }

  /// The view in front, if a project is open.
  Optional<Screen> front() {
    return Optional.ofNullable(front);
  }

  /// The view that goes through posts, if it was made.
  Optional<PostQueue> queue() {
    return made.values().stream()
        .filter(PostQueue.class::isInstance)
        .map(PostQueue.class::cast)
        .findFirst();
  }

  private void leaveFront() {
    if (front != null) {
      front.hidden();
      front = null;
    }
  }
}
