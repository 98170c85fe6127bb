package org.tiercel.ui.suggest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.cost.ModelPrice;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.ui.kit.Messages;

/// The table of prices while it is edited. A line without a model is left out.
final class PriceDraft {
  /// Room for models that are not in the table yet.
  private static final int EMPTY_LINES = 3;

  private final StringProperty date = new SimpleStringProperty(this, "date", "");
  private final List<PriceLine> lines;

  private PriceDraft(PriceTable table) {
    date.set(table.date().toString());
    lines =
        java.util.stream.Stream.concat(
                table.prices().stream().map(PriceLine::of),
                IntStream.range(0, EMPTY_LINES).mapToObj(i -> new PriceLine()))
            .toList();
  }

  /// A draft of the researcher's own table; of the shipped one where there is none.
  ///
  /// @throws TiercelException if the file cannot be read
  static PriceDraft of(Path file) {
    return new PriceDraft(PriceFile.withOwn(file));
  }

  /// As of when.
  StringProperty dateProperty() {
    return date;
  }

  /// The lines, in order.
  List<PriceLine> lines() {
    return lines;
  }

  /// Keeps the table as the researcher's own.
  ///
  /// @throws TiercelException saying which line or field to change, or that it cannot be saved
  void save(Path file) {
    List<ModelPrice> prices =
        lines.stream().filter(line -> !line.isEmpty()).map(PriceLine::price).toList();
    PriceFile.save(file, new PriceTable(day(), prices));
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(date.get().strip());
    } catch (DateTimeException e) {
      throw new TiercelException(Messages.text("suggest.prices.day"), e);
    }
  }
}
