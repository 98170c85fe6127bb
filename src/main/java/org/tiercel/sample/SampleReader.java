package org.tiercel.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiercel.domain.TiercelException;

/// Finds the shipped studies: folders with a `sample.json`.
public final class SampleReader {
  private static final String MANIFEST = "sample.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  /// @param folder the folder of samples
  public SampleReader(Path folder) {
    this.folder = folder;
  }

  /// All studies, by name of their folders.
  ///
  /// @throws TiercelException if the folder or a study cannot be read
  public List<Sample> all() {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .filter(study -> Files.exists(study.resolve(MANIFEST)))
          .sorted()
          .map(SampleReader::read)
          .toList();
    } catch (IOException e) {
      throw new TiercelException(
          "The samples cannot be read from " + folder + "; install Tiercel again.", e);
    }
  }

  private static Sample read(Path study) {
    Path file = study.resolve(MANIFEST);
    try {
      JsonNode manifest = JSON.readTree(file.toFile());
      return new Sample(
          String.valueOf(study.getFileName()),
          text(file, manifest, "name"),
          text(file, manifest, "notice"),
          text(file, manifest, "codebook"),
          files(study, manifest.path("posts")),
          files(study, manifest.path("codes")),
          text(file, manifest.path("chart"), "rows"),
          text(file, manifest.path("chart"), "columns"));
    } catch (IOException e) {
      throw new TiercelException(file + " cannot be read; install Tiercel again.", e);
    }
  }

  private static String text(Path file, JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new TiercelException(file + " lacks the text \"" + field + "\"; add it.");
    }
    return value.textValue();
  }

  private static List<Path> files(Path study, JsonNode names) {
    List<Path> files = new ArrayList<>();
    names.forEach(name -> files.add(study.resolve(name.asText())));
    return files;
  }
}
