package org.tiercel.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiercel.domain.TiercelException;

/// Reads what `--map` says.
final class MappingChanges {
  /// A comma ends a change only where another begins, so that column names may have commas.
  private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*[A-Za-z_]+=)");

  private MappingChanges() {}

  static ColumnMapping apply(ColumnMapping mapping, String changes) {
    ColumnMapping changed = mapping;
    for (String change : BETWEEN.splitAsStream(changes).toList()) {
      int equals = change.indexOf('=');
      if (equals < 0) {
        throw new TiercelException(
            "--map has \"" + change + "\"; write FIELD=COLUMN, for example text=body.");
      }
      String name = change.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      changed = apply(changed, name, change.substring(equals + 1).strip());
    }
    return changed;
  }

  private static ColumnMapping apply(ColumnMapping mapping, String name, String column) {
    Optional<CorpusField> field =
        Arrays.stream(CorpusField.values()).filter(f -> f.key().equals(name)).findFirst();
    if (field.isPresent()) {
      return column.isEmpty() ? mapping.without(field.get()) : mapping.with(field.get(), column);
    }
    if (KnownColumns.METRICS.containsKey(name)) {
      return column.isEmpty() ? mapping.withoutMetric(name) : mapping.withMetric(name, column);
    }
    String known =
        Stream.concat(
                Arrays.stream(CorpusField.values()).map(CorpusField::key),
                KnownColumns.METRICS.keySet().stream())
            .collect(Collectors.joining(", "));
    throw new TiercelException("--map has no field \"" + name + "\"; choose among " + known + ".");
  }
}
