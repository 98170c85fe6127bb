package org.tiercel.ui.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.tiercel.domain.TiercelException;

/// The pace of coders as JSON in a file of the user's: `{"PROJECT": {"Coder A": {"posts": 12,
/// "codes": 40, "seconds": 310}}}`.
public final class PaceFile implements PaceBook {
  private final JsonMapper mapper = new JsonMapper();
  private final Path file;

  /// @param file where it is kept; need not exist
  public PaceFile(Path file) {
    this.file = file;
  }

  @Override
  public Pace read(String project, String coder) {
    JsonNode kept = all().path(project).path(coder);
    return new Pace(
        kept.path("posts").asInt(),
        kept.path("codes").asInt(),
        Duration.ofSeconds(kept.path("seconds").asLong()));
  }

  @Override
  public void write(String project, String coder, Pace pace) {
    ObjectNode all = all();
    all.withObjectProperty(project)
        .withObjectProperty(coder)
        .put("posts", pace.posts())
        .put("codes", pace.codes())
        .put("seconds", pace.active().toSeconds());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, mapper.writeValueAsString(all));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new TiercelException(
          "Your pace cannot be kept in " + file + "; make the folder writable.", e);
    }
  }

  private ObjectNode all() {
    try {
      return Files.exists(file) && mapper.readTree(Files.readString(file)) instanceof ObjectNode all
          ? all
          : mapper.createObjectNode();
    } catch (IOException e) {
      throw new TiercelException(
          "Your pace cannot be read from " + file + "; delete the file to begin anew.", e);
    }
  }
}
