package org.tiercel.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;

/// Reads one JSON object a line. Its columns are the fields that its first objects have; fields of
/// inner objects are named `outer.inner`. Empty lines are passed over.
final class JsonLinesSource implements RecordSource {
  private static final int SAMPLE = 1_000;

  private record Line(long number, Map<String, String> fields) {}

  private final Path file;
  private final StrictUtf8 bytes;
  private final BufferedReader reader;
  private final JsonObjectLine parser;
  private final Deque<Line> sample = new ArrayDeque<>();
  private final List<String> columns;
  private final Map<String, Integer> places = new HashMap<>();
  private long number;

  private JsonLinesSource(Path file, StrictUtf8 bytes, Collection<String> wanted)
      throws IOException {
    this.file = file;
    this.bytes = bytes;
    this.reader = new BufferedReader(bytes, 1 << 16);
    this.parser = new JsonObjectLine(file);
    Set<String> names = new LinkedHashSet<>();
    while (sample.size() < SAMPLE) {
      Optional<Line> line = read();
      if (line.isEmpty()) {
        break;
      }
      sample.add(line.get());
      names.addAll(line.get().fields().keySet());
    }
    if (sample.isEmpty()) {
      throw Refusal.of(file, "is empty; choose a file with one JSON object a line");
    }
    names.addAll(wanted);
    this.columns = List.copyOf(names);
    for (String column : columns) {
      places.put(column, places.size());
    }
  }

  static JsonLinesSource open(Path file, Collection<String> wanted) {
    StrictUtf8 bytes = StrictUtf8.open(file);
    try {
      return new JsonLinesSource(file, bytes, wanted);
    } catch (IOException e) {
      bytes.closeForGood();
      throw Refusal.unreadable(file, e);
    } catch (TiercelException e) {
      bytes.closeForGood();
      throw e;
    }
  }

  private Optional<Line> read() throws IOException {
    while (true) {
      String line = reader.readLine();
      if (line == null) {
        return Optional.empty();
      }
      number++;
      if (!line.isBlank()) {
        return Optional.of(new Line(number, parser.fields(line, number)));
      }
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<RawRecord> next() {
    try {
      Line line = sample.poll();
      return line != null ? Optional.of(toRecord(line)) : read().map(this::toRecord);
    } catch (IOException e) {
      throw Refusal.unreadable(file, e);
    }
  }

  private RawRecord toRecord(Line line) {
    @Nullable String[] values = new String[columns.size()];
    line.fields()
        .forEach(
            (name, value) -> {
              Integer place = places.get(name);
              if (place != null) {
                values[place] = value;
              }
            });
    return new RawRecord(line.number(), values);
  }

  @Override
  public Optional<String> flaw(RawRecord row) {
    return Optional.empty();
  }

  @Override
  public long bytesRead() {
    return bytes.bytesRead();
  }

  @Override
  public void close() {
    bytes.closeForGood();
  }
}
