package org.tiercel.codebook.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

/// The codebooks that come with Tiercel: the JSON files of one folder.
public final class ShippedCodebooks {
  private static final String ENDING = ".json";

  private final Path folder;
  private final CodebookReader reader = new CodebookReader();

  /// @param folder where they are; it need not exist
  public ShippedCodebooks(Path folder) {
    this.folder = folder;
  }

  /// Their names, such as `llm-support-tiered`, in alphabetical order.
  public List<String> names() {
    return files().stream().map(ShippedCodebooks::nameOf).toList();
  }

  /// The codebook of this name: that of its file without `.json` or, whatever the case, the one it
  /// gives itself.
  public Optional<Codebook> find(String name) {
    List<Path> files = files();
    return files.stream()
        .filter(file -> nameOf(file).equalsIgnoreCase(name))
        .findFirst()
        .map(reader::read)
        .or(
            () ->
                files.stream()
                    .map(reader::read)
                    .filter(codebook -> codebook.name().equalsIgnoreCase(name))
                    .findFirst());
  }

  /// The codebook that a user names: a file where there is one, else a shipped one.
  ///
  /// @throws TiercelException if there is neither, or the file is refused
  public Codebook resolve(String fileOrName) {
    Path file = Path.of(fileOrName);
    if (Files.exists(file)) {
      return reader.read(file);
    }
    return find(fileOrName)
        .orElseThrow(
            () ->
                new TiercelException(
                    fileOrName
                        + " is neither a file nor a codebook that comes with Tiercel: name a file,"
                        + " or one of "
                        + String.join(", ", names())
                        + "."));
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new TiercelException(
          folder + " could not be read (" + e + "): check the folder and try again.", e);
    }
  }

  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }
}
