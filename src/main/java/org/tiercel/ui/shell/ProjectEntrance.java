package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tiercel.sample.Sample;
import org.tiercel.task.TaskRunner;
import org.tiercel.task.Work;
import org.tiercel.ui.kit.Choice;
import org.tiercel.ui.kit.DialogLayer;
import org.tiercel.ui.kit.Messages;

/// The way into a project: asks what has to be asked, opens or creates it in the background, and
/// hands it over.
final class ProjectEntrance {
  private final ProjectDoor door;
  private final ShellFiles files;
  private final TaskRunner tasks;
  private final DialogLayer dialogs;
  private final ShellViewModel model;
  private final Consumer<OpenProject> opened;
  private final Consumer<Throwable> failed;

  /// @param door opens projects
  /// @param files asks for files
  /// @param tasks runs what would keep the window waiting
  /// @param dialogs where it is asked
  /// @param model knows whether the project before is closed
  /// @param opened receives the open project
  /// @param failed receives what went wrong
  ProjectEntrance(
      ProjectDoor door,
      ShellFiles files,
      TaskRunner tasks,
      DialogLayer dialogs,
      ShellViewModel model,
      Consumer<OpenProject> opened,
      Consumer<Throwable> failed) {
    this.door = door;
    this.files = files;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.model = model;
    this.opened = opened;
    this.failed = failed;
  }

  /// Opens a project.
  void open(Path file) {
    enter(Messages.text("shell.opening", file.getFileName()), progress -> door.open(file));
  }

  /// Opens a sample study in the user's own folder, where it is built when it is not there yet.
  void openSample(Sample sample) {
    enter(
        Messages.text("shell.opening", sample.name()),
        progress -> door.openSample(sample, files.forSample(sample), progress));
  }

  /// Asks which project, and opens it.
  void choose() {
    files.askForProject().ifPresent(this::open);
  }

  /// Asks which codebook and where, and creates a project.
  void create() {
    NewProjectCard card =
        new NewProjectCard(
            door.codebooks(),
            new NewProjectCard.Ways(files::askForCodebook, this::create, dialogs::close));
    dialogs.show(card, card.first());
  }

  private void create(CodebookChoice choice) {
    files
        .askForNewProject()
        .ifPresent(
            file -> enter(Messages.text("shell.creating"), progress -> door.create(file, choice)));
  }

  private void enter(String title, Work<ProjectDoor.Entry> opening) {
    // The project before may be this one, and still be closing.
    CompletableFuture<?> closed = model.closed();
    tasks.run(
        title,
        progress -> {
          closed.join();
          return opening.run(progress);
        },
        this::entered,
        failed);
  }

  private void entered(ProjectDoor.Entry entry) {
    switch (entry) {
      case ProjectDoor.Entry.In(OpenProject project) -> opened.accept(project);
      case ProjectDoor.Entry.Taken(Path file, String holder) ->
          dialogs.ask(
              Messages.text("shell.taken.title", file.getFileName()),
              Messages.text("shell.taken.text", holder),
              List.of(
                  new Choice(
                      Messages.text("shell.taken.read"),
                      Choice.Tone.MAIN,
                      () ->
                          enter(
                              Messages.text("shell.opening", file.getFileName()),
                              progress -> door.openReadOnly(file))),
                  Choice.cancel()));
    }
  }
}
