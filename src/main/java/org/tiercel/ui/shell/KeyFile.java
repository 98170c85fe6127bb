package org.tiercel.ui.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.KeyChange;
import org.tiercel.ui.kit.KeyChoices;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.SavedKeys;

/// The keys that this user has changed, as JSON in a file of the user's:
/// `{"format": "tiercel-keys/1", "singleKeys": true, "changed": [{"act": "post.next", "usual": "J",
/// "key": "L"}]}`.
public final class KeyFile implements SavedKeys {
  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
  private static final String FORMAT = "tiercel-keys/1";

  private final JsonMapper mapper = new JsonMapper();
  private final Path file;

  /// @param file where the keys are kept; need not exist
  public KeyFile(Path file) {
    this.file = file;
  }

  @Override
  public KeyChoices read() {
    if (!Files.exists(file)) {
      return KeyChoices.NONE;
    }
    try {
      JsonNode root = mapper.readTree(Files.readString(file));
      if (!FORMAT.equals(root.path("format").asText())) {
        throw new IllegalArgumentException("no " + FORMAT);
      }
      List<KeyChange> changes = new ArrayList<>();
      for (JsonNode change : root.path("changed")) {
        changes.add(change(change));
      }
      return new KeyChoices(root.path("singleKeys").asBoolean(true), changes);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The changed keys cannot be read", e);
      throw new TiercelException(
          "The keys you changed cannot be read from "
              + file
              + ", so the usual keys are in force; change them again in the list of keys (F1).",
          e);
    }
  }

  private static KeyChange change(JsonNode change) {
    return new KeyChange(
        text(change, "act"),
        KeyStroke.parse(text(change, "usual")),
        KeyStroke.parse(text(change, "key")));
  }

  private static String text(JsonNode change, String field) {
    if (!change.path(field).isTextual()) {
      throw new IllegalArgumentException("a change without " + field);
    }
    return change.path(field).asText();
  }

  @Override
  public void write(KeyChoices choices) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(beside, json(choices));
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The changed keys cannot be saved", e);
      throw new TiercelException(
          "The keys hold until Tiercel is closed, but cannot be saved to "
              + file
              + "; make the folder writable and change a key again.",
          e);
    }
  }

  private String json(KeyChoices choices) throws JsonProcessingException {
    ObjectNode root = mapper.createObjectNode();
    root.put("format", FORMAT).put("singleKeys", choices.singleKeysOn());
    ArrayNode changed = root.putArray("changed");
    for (KeyChange change : choices.changes()) {
      changed
          .addObject()
          .put("act", change.act())
          .put("usual", change.usual().toString())
          .put("key", change.chosen().toString());
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }
}
