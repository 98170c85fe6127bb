package org.tiercel.ui.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The columns that this user has chosen, as JSON in a file of the user's:
/// `{"format": "tiercel-columns/1", "columns": [{"key": "text", "width": 460, "shown": true}]}`.
public final class ColumnFile implements SavedColumns {
  private static final Logger LOG = LoggerFactory.getLogger(ColumnFile.class);
  private static final String FORMAT = "tiercel-columns/1";
  private static final double NARROWEST = 30;

  private final JsonMapper mapper = new JsonMapper();
  private final Path file;

  /// @param file where the columns are kept; need not exist
  public ColumnFile(Path file) {
    this.file = file;
  }

  @Override
  public ColumnChoice read() {
    if (!Files.exists(file)) {
      return ColumnChoice.USUAL;
    }
    try {
      JsonNode root = mapper.readTree(Files.readString(file));
      List<ColumnChoice.Column> columns = new ArrayList<>();
      if (FORMAT.equals(root.path("format").asText())) {
        for (JsonNode column : root.path("columns")) {
          columns.add(
              new ColumnChoice.Column(
                  column.path("key").asText(),
                  Math.max(NARROWEST, column.path("width").asDouble()),
                  column.path("shown").asBoolean()));
        }
      }
      return columns.isEmpty() ? ColumnChoice.USUAL : new ColumnChoice(columns).complete();
    } catch (IOException e) {
      LOG.warn("The chosen columns cannot be read", e);
      return ColumnChoice.USUAL;
    }
  }

  @Override
  public void write(ColumnChoice choice) {
    ObjectNode root = mapper.createObjectNode().put("format", FORMAT);
    ArrayNode columns = root.putArray("columns");
    choice
        .columns()
        .forEach(
            column ->
                columns
                    .addObject()
                    .put("key", column.key())
                    .put("width", Math.round(column.width()))
                    .put("shown", column.shown()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, mapper.writeValueAsString(root) + "\n");
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The chosen columns cannot be saved", e);
    }
  }
}
