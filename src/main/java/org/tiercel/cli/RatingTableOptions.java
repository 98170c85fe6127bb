package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.AgreementReport;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.coefficient.EstimationPlan;
import org.tiercel.agreement.coefficient.Weighting;
import org.tiercel.agreement.table.Level;
import org.tiercel.agreement.table.RatingTable;
import org.tiercel.agreement.table.RatingTableReader;
import org.tiercel.agreement.table.TableFormat;
import org.tiercel.task.Progress;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of `agree` on a bare table of ratings.
final class RatingTableOptions {
  /// Their names but for `--table`.
  static final List<String> NAMES =
      List.of("--unit", "--missing", "--level", "--weights", "--categories");

  @Option(
      names = "--table",
      paramLabel = "RATINGS.csv",
      description =
          "A table instead of a project: a header row, one row a unit, one column a coder; a first"
              + " column named unit is the id; an empty cell is missing.")
  private @Nullable Path table;

  @Option(names = "--unit", paramLabel = "COL", description = "The column that is the id.")
  private @Nullable String unit;

  @Option(
      names = "--missing",
      paramLabel = "NA,…",
      description = "What stands for a missing rating, beside an empty cell.")
  private String missing = "";

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      converter = LevelConverter.class,
      description =
          "The level of measurement, for alpha: nominal (default), ordinal, interval, ratio,"
              + " set-masi or set-jaccard. Sets are written a|b, the empty one {}.")
  private Level level = Level.NOMINAL;

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS",
      converter = WeightingConverter.class,
      description =
          "The weights, for all but alpha: identity (default), linear, quadratic, ordinal or"
              + " ratio.")
  private Weighting weights = Weighting.IDENTITY;

  @Option(
      names = "--categories",
      paramLabel = "a,b,c",
      description = "The categories in their order, also those that do not occur.")
  private String categories = "";

  /// The file, where a table was asked for.
  Optional<Path> table() {
    return Optional.ofNullable(table);
  }

  /// Reads the file and estimates.
  AgreementReport report(Path file, Optional<Bootstrap> bootstrap) {
    TableFormat format =
        new TableFormat(
            Optional.ofNullable(unit),
            Set.copyOf(CommaList.of(missing)),
            level,
            CommaList.of(categories));
    RatingTable ratings = new RatingTableReader(format).read(file, Progress.none());
    return AgreementReport.of(
        ratings, new EstimationPlan(level, weights, bootstrap), Progress.none());
  }

  /// Reads `--level`.
  static final class LevelConverter implements ITypeConverter<Level> {
    @Override
    public Level convert(String value) {
      return Level.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is none of nominal, ordinal, interval, ratio, set-masi,"
                          + " set-jaccard"));
    }
  }

  /// Reads `--weights`.
  static final class WeightingConverter implements ITypeConverter<Weighting> {
    @Override
    public Weighting convert(String value) {
      return Weighting.of(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + value + "' is none of identity, linear, quadratic, ordinal, ratio"));
    }
  }
}
