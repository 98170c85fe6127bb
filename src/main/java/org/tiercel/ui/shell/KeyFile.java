package org.tiercel.ui.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiercel.ui.kit.KeyChange;
import org.tiercel.ui.kit.KeyChoices;
import org.tiercel.ui.kit.KeyStroke;
import org.tiercel.ui.kit.SavedKeys;

/// The keys that this user has changed, as JSON in a file of the user's:
/// `{"format": "tiercel-keys/1", "singleKeys": true, "changed": [{"act": "post.next", "usual": "J",
/// "key": "L"}]}`.
public final class KeyFile implements SavedKeys {
  private final UserFile file;

  /// @param file where the keys are kept; need not exist
  public KeyFile(Path file) {
    this.file = new UserFile(file, "tiercel-keys/1", "shell.keys.unreadable", "shell.keys.unsaved");
  }

  @Override
  public KeyChoices read() {
    return file.read(KeyFile::choices).orElse(KeyChoices.NONE);
  }

  private static KeyChoices choices(JsonNode root) {
    List<KeyChange> changes = new ArrayList<>();
    for (JsonNode change : root.path("changed")) {
      changes.add(change(change));
    }
    return new KeyChoices(root.path("singleKeys").asBoolean(true), changes);
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
    ObjectNode root = file.begin().put("singleKeys", choices.singleKeysOn());
    ArrayNode changed = root.putArray("changed");
    for (KeyChange change : choices.changes()) {
      changed
          .addObject()
          .put("act", change.act())
          .put("usual", change.usual().toString())
          .put("key", change.chosen().toString());
    }
    file.write(root);
  }
}
