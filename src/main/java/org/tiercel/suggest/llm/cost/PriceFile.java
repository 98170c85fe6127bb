package org.tiercel.suggest.llm.cost;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;

/// Tables of prices as JSON files: `format`, `date`, `source` and a list of `prices`, each with
/// `model`, `input`, `output` and, optional, `cached` and `host`, in US dollars for a million
/// tokens; and `batch`, the share of these prices that is asked for questions in batches.
public final class PriceFile {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String FORMAT = "tiercel-prices/1";
  private static final String SHIPPED = "prices.json";

  private record Table(
      @Nullable String format,
      @Nullable String date,
      @Nullable String source,
      @Nullable List<Line> prices) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Line(
      @Nullable String host,
      @Nullable String model,
      @JsonProperty("input") @Nullable Double input,
      @JsonProperty("cached") @Nullable Double cached,
      @JsonProperty("output") @Nullable Double output,
      @JsonProperty("batch") @Nullable Double batch) {}

  private PriceFile() {}

  /// The table that comes with Tiercel.
  public static PriceTable shipped() {
    try (InputStream in = PriceFile.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + SHIPPED);
      }
      return parse(SHIPPED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A researcher's own table, if there is one, and the shipped one for what is not in it.
  ///
  /// @throws TiercelException if the file cannot be read or is no table of prices
  public static PriceTable withOwn(Path file) {
    if (!Files.exists(file)) {
      return shipped();
    }
    try {
      return parse(file.toString(), Files.readString(file)).or(shipped());
    } catch (IOException e) {
      throw new TiercelException(
          "The prices in " + file + " cannot be read; check that the file is UTF-8 text.", e);
    }
  }

  /// Keeps a table as the researcher's own, in place of the one before.
  ///
  /// @throws TiercelException if the file cannot be written
  public static void save(Path file, PriceTable table) {
    Table own =
        new Table(
            FORMAT,
            table.date().toString(),
            "Entered in Tiercel.",
            table.prices().stream().map(PriceFile::line).toList());
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path beside = Files.createTempFile(folder, "prices", ".part");
      try {
        JSON.writerWithDefaultPrettyPrinter().writeValue(beside.toFile(), own);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new TiercelException(
          "The prices cannot be saved to %s; check that you may write there.".formatted(file), e);
    }
  }

  private static Line line(ModelPrice line) {
    Price price = line.price();
    return new Line(
        line.host(),
        line.model(),
        price.input(),
        price.cached(),
        price.output(),
        line.batch() == 1 ? null : Double.valueOf(line.batch()));
  }

  private static PriceTable parse(String file, String json) {
    Table table;
    try {
      table = JSON.readValue(json, Table.class);
    } catch (JsonProcessingException e) {
      throw broken(file, "it is not JSON of that form: " + e.getOriginalMessage(), e);
    }
    if (table == null || !FORMAT.equals(table.format())) {
      throw broken(file, "\"format\" must be \"" + FORMAT + "\"", null);
    }
    List<ModelPrice> prices = new ArrayList<>();
    List<Line> lines = table.prices() == null ? List.of() : table.prices();
    for (int i = 0; i < lines.size(); i++) {
      prices.add(price(file, i, lines.get(i)));
    }
    return new PriceTable(date(file, table.date()), prices);
  }

  private static LocalDate date(String file, @Nullable String text) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeException e) {
      throw broken(file, "\"date\" must be a day such as 2026-03-01", e);
    }
  }

  private static ModelPrice price(String file, int place, @Nullable Line line) {
    if (line == null || line.model() == null || line.input() == null || line.output() == null) {
      throw broken(
          file, "prices[%d] needs \"model\", \"input\" and \"output\"".formatted(place), null);
    }
    try {
      double cached = line.cached() == null ? line.input() : line.cached();
      double batch = line.batch() == null ? 1 : line.batch();
      if (!(batch > 0 && batch <= 1)) {
        throw broken(
            file, "\"batch\" of prices[%d] must be a share such as 0.5".formatted(place), null);
      }
      Price price = new Price(line.input(), cached, line.output());
      return new ModelPrice(line.host(), line.model(), price, batch);
    } catch (IllegalArgumentException e) {
      throw broken(file, "prices[%d] has a price below nothing".formatted(place), e);
    }
  }

  private static TiercelException broken(String file, String what, @Nullable Throwable cause) {
    String sentence = "The table of prices %s cannot be used: %s; mend it.".formatted(file, what);
    return cause == null ? new TiercelException(sentence) : new TiercelException(sentence, cause);
  }
}
