package org.tiercel.suggest.llm.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.TokenUsage;

class PriceTableTest {
  private static final String OPENAI = "api.openai.com";

  @TempDir private Path folder;

  private Path own(String prices) throws IOException {
    return Files.writeString(
        folder.resolve("prices.json"),
        """
        {"format": "tiercel-prices/1", "date": "2026-05-01", "prices": [%s]}
        """
            .formatted(prices));
  }

  private static Optional<Price> price(PriceTable table, String host, String model) {
    return table.of(host, model).map(PriceTable.Dated::price);
  }

  @Test
  void a_model_and_its_dated_versions_have_a_price_with_a_day() {
    PriceTable shipped = PriceFile.shipped();
    assertThat(price(shipped, OPENAI, "gpt-4o-mini")).contains(new Price(.15, .075, .6));
    assertThat(price(shipped, OPENAI, "gpt-4o-mini-2024-07-18")).contains(new Price(.15, .075, .6));
    assertThat(shipped.of(OPENAI, "o3").orElseThrow().date()).isAfter(LocalDate.of(2025, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "api.openai.com,gpt-4o-audio-preview",
    "api.openai.com,gpt-5-pro",
    "api.openai.com,o3-pro",
    "api.openai.com,gpt-99",
    "gateway.example.org,gpt-4o-mini",
    "localhost,gpt-4o-mini",
    "localhost,llama3.2",
  })
  void another_model_or_server_costs_an_unknown_amount(String host, String model) {
    assertThat(PriceFile.shipped().of(host, model)).isEmpty();
  }

  @Test
  void a_version_with_a_price_of_its_own_is_not_that_of_its_family() {
    assertThat(price(PriceFile.shipped(), OPENAI, "gpt-4o-2024-05-13"))
        .contains(new Price(5, 5, 15));
  }

  @Test
  void batches_cost_less_only_where_the_table_says_so() throws IOException {
    PriceTable table =
        PriceFile.withOwn(
            own(
                """
                {"model": "gpt-4o", "input": 1, "cached": 0.5, "output": 2},
                {"model": "o3", "input": 8, "cached": 4, "output": 2, "batch": 0.25}
                """));
    assertThat(price(table.inBatches(), OPENAI, "gpt-4o")).contains(new Price(1, .5, 2));
    assertThat(price(table.inBatches(), OPENAI, "o3")).contains(new Price(2, 1, .5));
    assertThat(price(table, OPENAI, "o3")).contains(new Price(8, 4, 2));
    assertThat(price(table.inBatches(), OPENAI, "gpt-4o-mini"))
        .contains(new Price(.075, .0375, .3));
  }

  @ParameterizedTest
  @CsvSource({"0", "1.5", "-1"})
  void a_share_that_is_none_is_refused(String share) throws IOException {
    Path file = own("{\"model\": \"m\", \"input\": 1, \"output\": 1, \"batch\": " + share + "}");
    assertThatThrownBy(() -> PriceFile.withOwn(file))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("\"batch\" of prices[0] must be a share");
  }

  @Test
  void an_own_table_overrides_and_adds_and_leaves_the_rest() throws IOException {
    PriceTable table =
        PriceFile.withOwn(
            own(
                """
                {"model": "gpt-4o", "input": 1, "output": 2},
                {"host": "localhost", "model": "*", "input": 0, "output": 0},
                {"host": "localhost", "model": "big*", "input": 7, "output": 7}
                """));
    assertThat(price(table, OPENAI, "gpt-4o")).contains(new Price(1, 1, 2));
    assertThat(table.of(OPENAI, "gpt-4o").orElseThrow().date()).isEqualTo("2026-05-01");
    assertThat(price(table, OPENAI, "gpt-4o-mini")).contains(new Price(.15, .075, .6));
    assertThat(price(table, "localhost", "llama3.2")).contains(Price.FREE);
    assertThat(price(table, "localhost", "bigger")).contains(new Price(7, 7, 7));
    assertThat(price(table, "elsewhere", "llama3.2")).isEmpty();
  }

  @Test
  void without_an_own_table_the_shipped_one_counts() {
    assertThat(PriceFile.withOwn(folder.resolve("none.json")).of(OPENAI, "gpt-5")).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"model\": \"a\", \"input\": 1}|prices[0] needs",
        "{\"model\": \"a\", \"input\": 1, \"output\": -1}|prices[0] has a price below nothing",
        "{\"model\": \"a\", \"input\": \"x\", \"output\": 1}|is not JSON of that form",
      })
  void a_broken_table_is_refused_with_its_place(String line, String sentence) throws IOException {
    Path file = own(line);
    assertThatThrownBy(() -> PriceFile.withOwn(file))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(sentence);
  }

  @Test
  void tokens_kept_by_the_server_cost_less() {
    Price price = new Price(2, .5, 8);
    assertThat(price.of(new TokenUsage(1_000_000, 400_000, 100_000))).isCloseTo(2.2, within(1e-9));
    assertThat(price.atMost(1_000_000, 100_000)).isCloseTo(2.8, within(1e-9));
  }
}
