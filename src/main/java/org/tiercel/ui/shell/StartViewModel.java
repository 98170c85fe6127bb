package org.tiercel.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tiercel.domain.TiercelException;
import org.tiercel.task.Running;
import org.tiercel.task.TaskRunner;

/// The projects that the start page offers to go on with. How far each is, is read in the
/// background: files may be far away, large or gone.
public final class StartViewModel {
  private final ProjectDoor door;
  private final UserState user;
  private final TaskRunner tasks;
  private final ObservableList<RecentLine> recent = FXCollections.observableArrayList();
  private final ObservableList<RecentLine> seen = FXCollections.unmodifiableObservableList(recent);
  private final List<Running> looking = new ArrayList<>();

  /// What came of looking at a project.
  sealed interface Found {
    /// Its file is not there.
    record Gone() implements Found {}

    /// It cannot be read, and why.
    record Unreadable(String why) implements Found {}

    /// How far the coder is, and when the file was changed last.
    record Read(Standing standing, Instant changed) implements Found {}
  }

  /// @param door looks into projects
  /// @param user knows which were opened, and by whom
  /// @param tasks runs what would keep the window waiting
  public StartViewModel(ProjectDoor door, UserState user, TaskRunner tasks) {
    this.door = door;
    this.user = user;
    this.tasks = tasks;
  }

  /// The projects opened last, newest first.
  public ObservableList<RecentLine> recent() {
    return seen;
  }

  /// Reads which projects there are and how far they are.
  public void refresh() {
    leave();
    recent.setAll(user.recent().list().stream().map(RecentLine::new).toList());
    for (RecentLine line : recent) {
      looking.add(
          tasks.run(
              "",
              progress -> look(line.path()),
              line::show,
              problem -> {
                throw new IllegalStateException(problem);
              }));
    }
  }

  /// Looks no further, because another page is shown.
  public void leave() {
    looking.forEach(Running::cancel);
    looking.clear();
  }

  /// Takes a project from the list; its file stays as it is.
  public void forget(RecentLine line) {
    user.recent().forget(line.path());
    recent.remove(line);
  }

  private Found look(Path path) {
    try {
      if (!Files.exists(path)) {
        return new Found.Gone();
      }
      Optional<String> coder = user.places().project(path).map(ProjectPlace::coder);
      Instant changed = Files.getLastModifiedTime(path).toInstant();
      return new Found.Read(door.look(path, coder), changed);
    } catch (TiercelException e) {
      return new Found.Unreadable(e.getMessage());
    } catch (IOException e) {
      return new Found.Gone();
    }
  }
}
