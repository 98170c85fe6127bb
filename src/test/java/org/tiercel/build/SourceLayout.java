package org.tiercel.build;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The layout that google-java-format gives to Java sources. It needs nothing but the formatter,
/// so the build can run this file alone, before anything is compiled.
final class SourceLayout {
  private final Path folder;

  /// @param folder the folder below which the sources stand
  SourceLayout(Path folder) {
    this.folder = folder;
  }

  /// Lays out the sources below the folder that is named, and says which were changed.
  public static void main(String[] args) throws IOException {
    SourceLayout layout = new SourceLayout(Path.of(args[0]));
    List<Path> strays = layout.strays();
    layout.mend();
    strays.forEach(source -> System.out.println("Formatted " + source));
    System.out.println("Source files formatted: " + strays.size());
  }

  /// Lists all sources.
  List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /// Lists the sources that have another layout.
  List<Path> strays() throws IOException {
    return format("--dry-run").lines().map(Path::of).toList();
  }

  /// Gives every source the layout.
  void mend() throws IOException {
    format("--replace");
  }

  private String format(String option) throws IOException {
    ToolProvider formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    formatter.run(
        new PrintWriter(out),
        new PrintWriter(err),
        Stream.concat(Stream.of(option), sources().stream().map(Path::toString))
            .toArray(String[]::new));
    if (!err.toString().isEmpty()) {
      throw new IOException(err.toString());
    }
    return out.toString();
  }
}
