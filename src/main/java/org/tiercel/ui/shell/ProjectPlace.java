package org.tiercel.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where people were in a project.
///
/// @param coder name of the one at work last
/// @param coders where each was, by name
record ProjectPlace(String coder, Map<String, CoderPlace> coders) {
  /// Copies the map.
  ProjectPlace {
    coders = Map.copyOf(coders);
  }

  /// Where the one at work last was.
  Optional<CoderPlace> last() {
    return Optional.ofNullable(coders.get(coder));
  }

  /// The same with a coder somewhere else, who is the last at work then.
  ProjectPlace with(String name, CoderPlace place) {
    Map<String, CoderPlace> moved = new LinkedHashMap<>(coders);
    moved.put(name, place);
    return new ProjectPlace(name, moved);
  }
}
