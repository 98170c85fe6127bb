package org.tiercel.corpus;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the counts of a post, such as likes: whole numbers, with or without `.0` behind them or
/// commas between thousands.
final class Metrics {
  private record Metric(String key, String name, int place) {}

  private static final Pattern WHOLE =
      Pattern.compile("-?(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.0+)?");

  private final List<Metric> metrics = new ArrayList<>();
  private final Warnings warnings;

  Metrics(ColumnMapping mapping, List<String> columns, Warnings warnings) {
    mapping
        .metrics()
        .forEach(
            (name, column) ->
                metrics.add(
                    new Metric(
                        "\""
                            + new String(JsonStringEncoder.getInstance().quoteAsString(name))
                            + "\":",
                        name,
                        columns.indexOf(column))));
    this.warnings = warnings;
  }

  /// The counts as a JSON object; nothing if there are none.
  @Nullable String read(RawRecord row) {
    StringBuilder json = new StringBuilder();
    for (Metric metric : metrics) {
      String value = row.value(metric.place());
      if (value != null && !value.isBlank()) {
        OptionalLong count = count(value.strip());
        if (count.isPresent()) {
          json.append(json.isEmpty() ? "{" : ",").append(metric.key()).append(count.getAsLong());
        } else {
          warnings.add(
              row.line(),
              "\"" + Shortened.of(value) + "\" under " + metric.name() + " is not a whole number.");
        }
      }
    }
    return json.isEmpty() ? null : json.append('}').toString();
  }

  static OptionalLong count(String value) {
    if (!WHOLE.matcher(value).matches()) {
      return OptionalLong.empty();
    }
    int point = value.indexOf('.');
    String whole = point < 0 ? value : value.substring(0, point);
    return OptionalLong.of(Long.parseLong(whole.replace(",", "")));
  }
}
