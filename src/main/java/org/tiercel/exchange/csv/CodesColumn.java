package org.tiercel.exchange.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a codes file, by the names in its header row.
enum CodesColumn {
  POST(true),
  CODER(false),
  TIER(true),
  CODE(true),
  EXCERPT(false),
  START(false),
  END(false),
  QUOTE(false),
  FOR(false),
  TERM(false),
  ROUND(false);

  private final boolean required;

  CodesColumn(boolean required) {
    this.required = required;
  }

  /// Whether no file goes without it.
  boolean required() {
    return required;
  }

  /// Its name in the header row.
  String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The column with this name, whatever its case and the space around it.
  static Optional<CodesColumn> of(String header) {
    String name = header.strip();
    return Arrays.stream(values()).filter(c -> c.header().equalsIgnoreCase(name)).findFirst();
  }

  /// The names of all columns, in the order in which they are written.
  static List<String> headers() {
    return Arrays.stream(values()).map(CodesColumn::header).toList();
  }
}
