package org.tiercel.ui.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The file of the user's that [Places] are kept in, as JSON.
public final class PlacesFile {
  private final UserFile file;

  /// @param file need not exist
  public PlacesFile(Path file) {
    this.file =
        new UserFile(file, "tiercel-places/1", "shell.places.unreadable", "shell.places.unsaved");
  }

  /// Notes in a new object all that the file says.
  ///
  /// @throws org.tiercel.domain.TiercelException if the file is damaged
  void read(Places places) {
    file.read(
        root -> {
          if (root.has("window")) {
            places.window(window(root.path("window")));
          }
          root.path("panes")
              .properties()
              .forEach(view -> places.panes(view.getKey(), positions(view.getValue())));
          root.path("projects")
              .forEach(
                  project -> places.put(Path.of(project.path("path").asText()), project(project)));
          return places;
        });
  }

  private static WindowPlace window(JsonNode window) {
    return new WindowPlace(
        window.path("x").asDouble(),
        window.path("y").asDouble(),
        window.path("width").asDouble(),
        window.path("height").asDouble(),
        window.path("maximized").asBoolean());
  }

  private static List<Double> positions(JsonNode array) {
    List<Double> positions = new ArrayList<>();
    array.forEach(position -> positions.add(Math.clamp(position.asDouble(), 0, 1)));
    return positions;
  }

  private static ProjectPlace project(JsonNode project) {
    Map<String, CoderPlace> coders = new LinkedHashMap<>();
    project
        .path("coders")
        .properties()
        .forEach(coder -> coders.put(coder.getKey(), coder(coder.getValue())));
    return new ProjectPlace(project.path("coder").asText(), coders);
  }

  /// A view that this version does not have is not gone back to.
  private static CoderPlace coder(JsonNode coder) {
    ViewId view =
        Arrays.stream(ViewId.values())
            .filter(known -> known.name().equals(coder.path("view").asText()))
            .findFirst()
            .orElse(ViewId.CODE);
    return new CoderPlace(view, coder.path("post").asInt());
  }

  /// Writes all that is noted.
  ///
  /// @throws org.tiercel.domain.TiercelException if it cannot be written
  void write(Places places) {
    ObjectNode root = file.begin();
    places
        .window()
        .ifPresent(
            window ->
                root.putObject("window")
                    .put("x", window.x())
                    .put("y", window.y())
                    .put("width", window.width())
                    .put("height", window.height())
                    .put("maximized", window.maximized()));
    ObjectNode panes = root.putObject("panes");
    places
        .allPanes()
        .forEach((view, dividers) -> dividers.forEach(panes.withArrayProperty(view)::add));
    ArrayNode projects = root.putArray("projects");
    places.allProjects().forEach((path, place) -> write(projects.addObject(), path, place));
    file.write(root);
  }

  private static void write(ObjectNode project, Path path, ProjectPlace place) {
    project.put("path", path.toString()).put("coder", place.coder());
    ObjectNode coders = project.putObject("coders");
    place
        .coders()
        .forEach(
            (name, at) ->
                coders.putObject(name).put("view", at.view().name()).put("post", at.post()));
  }
}
