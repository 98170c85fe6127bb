package org.tiercel.coding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;

/// Acts that concern the project and not one post, as they are written into the history.
final class ProjectNotes {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ProjectFile project;

  ProjectNotes(ProjectFile project) {
    this.project = project;
  }

  /// Notes what a coder did.
  ///
  /// @param what one word
  void note(Coder coder, String what, Instant at, Map<String, ?> details) {
    try {
      String content = JSON.writeValueAsString(details);
      project.acts().note(coder, what, UUID.randomUUID().toString(), at, content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
