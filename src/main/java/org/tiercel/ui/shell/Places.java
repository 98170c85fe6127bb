package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.domain.TiercelException;

/// Where this user was when the program was left: how the window stood, how wide the panes of its
/// views were, and who was at which post of which project. Noted as it changes and kept by
/// [#save]; what cannot be read or kept is forgotten, and keeps nobody from working. Safe for use
/// by several threads.
public final class Places {
  private static final Logger LOG = LoggerFactory.getLogger(Places.class);

  /// More projects than a user goes back to.
  private static final int MOST_PROJECTS = 30;

  private final PlacesFile file;
  private final Map<String, List<Double>> panes = new LinkedHashMap<>();
  private final Map<Path, ProjectPlace> projects = new LinkedHashMap<>();
  private @Nullable WindowPlace window;
  private boolean dirty;

  /// @param file where the places are kept
  public Places(PlacesFile file) {
    this.file = file;
    try {
      file.read(this);
    } catch (TiercelException e) {
      LOG.warn("Where the user was is forgotten", e);
    }
    dirty = false;
  }

  /// How the window stood.
  public synchronized Optional<WindowPlace> window() {
    return Optional.ofNullable(window);
  }

  /// Notes how the window stands.
  public synchronized void window(WindowPlace now) {
    dirty |= !now.equals(window);
    window = now;
  }

  /// The positions of the dividers of a view, from 0 to 1; empty: as they come.
  ///
  /// @param view what to call it
  synchronized List<Double> panes(String view) {
    return panes.getOrDefault(view, List.of());
  }

  /// Notes the positions of the dividers of a view.
  synchronized void panes(String view, List<Double> dividers) {
    dirty |= !dividers.equals(panes.put(view, List.copyOf(dividers)));
  }

  /// Where people were in a project.
  synchronized Optional<ProjectPlace> project(Path project) {
    return Optional.ofNullable(projects.get(plain(project)));
  }

  /// Notes where somebody is in a project.
  synchronized void note(Path project, String coder, CoderPlace place) {
    ProjectPlace before = projects.remove(plain(project));
    ProjectPlace now =
        before == null ? new ProjectPlace(coder, Map.of(coder, place)) : before.with(coder, place);
    put(plain(project), now);
    dirty |= !now.equals(before);
  }

  /// The one that was noted last comes last.
  synchronized void put(Path project, ProjectPlace place) {
    projects.put(project, place);
    if (projects.size() > MOST_PROJECTS) {
      projects.remove(projects.keySet().iterator().next());
    }
  }

  private static Path plain(Path project) {
    return project.toAbsolutePath().normalize();
  }

  synchronized Map<String, List<Double>> allPanes() {
    return Map.copyOf(panes);
  }

  synchronized Map<Path, ProjectPlace> allProjects() {
    return new LinkedHashMap<>(projects);
  }

  /// Keeps what was noted, if anything has changed.
  public synchronized void save() {
    if (!dirty) {
      return;
    }
    dirty = false;
    try {
      file.write(this);
    } catch (TiercelException e) {
      LOG.warn("Where the user is cannot be kept", e);
    }
  }
}
