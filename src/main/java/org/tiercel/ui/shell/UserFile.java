package org.tiercel.ui.shell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;

/// A small JSON file of the user's that says what format it has. It is written beside and moved
/// over, so that it is there whole or not at all.
final class UserFile {
  private static final Logger LOG = LoggerFactory.getLogger(UserFile.class);
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final String format;
  private final String unreadable;
  private final String unsaved;

  /// @param file need not exist
  /// @param format what the file says it is
  /// @param unreadable key of the sentence that the file named in it cannot be read
  /// @param unsaved key of the sentence that it cannot be written
  UserFile(Path file, String format, String unreadable, String unsaved) {
    this.file = file;
    this.format = format;
    this.unreadable = unreadable;
    this.unsaved = unsaved;
  }

  /// Makes something of the content.
  interface Reading<T> {
    /// What the content says.
    ///
    /// @throws IllegalArgumentException if the content is none of this format
    T of(JsonNode root);
  }

  /// Reads the file, if it is there.
  ///
  /// @throws TiercelException if it is damaged; it is left as it is
  <T> Optional<T> read(Reading<T> reading) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      JsonNode root = JSON.readTree(Files.readString(file));
      if (!format.equals(root.path("format").asText())) {
        throw new IllegalArgumentException("no " + format);
      }
      return Optional.of(reading.of(root));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("A file of the user's cannot be read", e);
      throw new TiercelException(Messages.text(unreadable, file), e);
    }
  }

  /// A new content without anything but the format.
  ObjectNode begin() {
    return JSON.createObjectNode().put("format", format);
  }

  /// Writes the file.
  ///
  /// @throws TiercelException if it cannot be written
  void write(ObjectNode root) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      String content = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
      Files.writeString(beside, content + "\n");
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("A file of the user's cannot be saved", e);
      throw new TiercelException(Messages.text(unsaved, file), e);
    }
  }
}
