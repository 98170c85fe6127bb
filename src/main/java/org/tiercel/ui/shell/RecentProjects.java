package org.tiercel.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The projects that were opened last, newest first, one path a line in a file of the user's.
public final class RecentProjects {
  private static final Logger LOG = LoggerFactory.getLogger(RecentProjects.class);
  private static final int MOST = 8;

  private final Path file;

  /// @param file where the list is kept; need not exist
  public RecentProjects(Path file) {
    this.file = file;
  }

  /// Those opened last, whether they are still there or not.
  public List<Path> list() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).map(Path::of).toList()
          : List.of();
    } catch (IOException | InvalidPathException e) {
      LOG.warn("The list of recent projects cannot be read", e);
      return List.of();
    }
  }

  /// Puts a project first. That the list cannot be saved keeps nobody from working.
  public void opened(Path project) {
    List<Path> projects = new ArrayList<>(list());
    Path absolute = project.toAbsolutePath().normalize();
    projects.remove(absolute);
    projects.addFirst(absolute);
    save(projects);
  }

  /// Takes a project from the list; its file stays as it is.
  public void forget(Path project) {
    List<Path> projects = new ArrayList<>(list());
    projects.remove(project);
    save(projects);
  }

  private void save(List<Path> projects) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, projects.stream().limit(MOST).map(Path::toString).toList());
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The list of recent projects cannot be saved", e);
    }
  }
}
