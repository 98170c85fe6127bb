package org.tiercel.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.domain.Codebook;

/// One folder of samples, as its files have it.
///
/// @param folder where it is
/// @param description what `sample.json` says
record Sample(Path folder, JsonNode description) {
  private static final Path SAMPLES = Path.of("samples");

  /// Every sample that is shipped.
  static List<Sample> all() {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().map(Sample::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The sample in a folder of this name.
  static Sample named(String name) {
    return of(SAMPLES.resolve(name));
  }

  private static Sample of(Path folder) {
    try {
      return new Sample(
          folder, new ObjectMapper().readTree(folder.resolve("sample.json").toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Codebook codebook() {
    return new ShippedCodebooks(Path.of("codebooks"))
        .find(description.get("codebook").asText())
        .orElseThrow();
  }

  /// The rows of its posts.
  List<Map<String, String>> posts() {
    return files("posts").stream().flatMap(file -> rows(file).stream()).toList();
  }

  List<Map<String, String>> disagreements() {
    return rows(folder.resolve(description.get("disagreements").asText()));
  }

  List<Map<String, String>> duplicates() {
    return rows(folder.resolve(description.get("duplicates").asText()));
  }

  /// The files under a name of the description.
  List<Path> files(String name) {
    List<Path> files = new ArrayList<>();
    description.get(name).forEach(file -> files.add(folder.resolve(file.asText())));
    return files;
  }

  /// The rows of a CSV file by the names of its columns.
  static List<Map<String, String>> rows(Path file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(folder.getFileName());
  }
}
