package org.tiercel.ui.shell;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tiercel.task.TaskRunner;
import org.tiercel.ui.workspace.PostQueue;
import org.tiercel.ui.workspace.Screen;
import org.tiercel.ui.workspace.Workspace;

/// Notes at which view and post the coder is, soon after each step, and leads back there when the
/// project is opened again.
final class Whereabouts {
  /// Long enough that quick reading writes no file for each post, short enough that a process that
  /// is killed forgets next to nothing.
  private static final Duration SOON = Duration.seconds(1);

  private final ShellViewModel model;
  private final Places places;
  private final PauseTransition soon = new PauseTransition(SOON);

  /// @param model says who is where
  /// @param places keeps it
  /// @param tasks writes it
  Whereabouts(ShellViewModel model, Places places, TaskRunner tasks) {
    this.model = model;
    this.places = places;
    soon.setOnFinished(
        event ->
            tasks.run(
                "",
                progress -> {
                  places.save();
                  return true;
                },
                done -> {},
                problem -> {
                  throw new IllegalStateException(problem);
                }));
  }

  /// Where the coder of a workspace was.
  Optional<CoderPlace> of(Workspace workspace) {
    return places
        .project(workspace.project().path())
        .map(project -> project.coders().get(workspace.coder().name()));
  }

  /// Leads a view that was just made to where the coder was, and follows it from there.
  void follow(ViewId view, Screen screen, Workspace workspace) {
    if (screen instanceof PostQueue queue) {
      of(workspace).map(CoderPlace::post).filter(post -> post > 0).ifPresent(queue::beginAt);
      queue.postProperty().addListener((observed, before, now) -> notePost(workspace, now));
    }
    Panes.keep(screen.node(), view.name(), places, soon::playFromStart);
  }

  /// Notes the view in front.
  void noteView(Workspace workspace) {
    int post = of(workspace).map(CoderPlace::post).orElse(0);
    note(workspace, new CoderPlace(model.viewProperty().get(), post));
  }

  private void notePost(Workspace workspace, @Nullable Integer post) {
    if (post != null && workspace.equals(model.workspaceProperty().get())) {
      note(workspace, new CoderPlace(model.viewProperty().get(), post));
    }
  }

  private void note(Workspace workspace, CoderPlace place) {
    places.note(workspace.project().path(), workspace.coder().name(), place);
    soon.playFromStart();
  }

  /// Keeps what was noted, now.
  void save() {
    soon.stop();
    places.save();
  }
}
