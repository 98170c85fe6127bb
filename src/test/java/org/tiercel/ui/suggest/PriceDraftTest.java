package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.PriceFile;
import org.tiercel.suggest.llm.cost.PriceTable;

class PriceDraftTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("prices.json");
  }

  @Test
  void without_a_table_of_ones_own_the_shipped_one_is_edited() {
    PriceDraft draft = PriceDraft.of(file());
    assertThat(draft.lines()).hasSize(PriceFile.shipped().prices().size() + 3);
    assertThat(draft.lines().getLast().isEmpty()).isTrue();
  }

  @Test
  void a_line_that_is_added_is_found_again_with_its_day() {
    PriceDraft draft = PriceDraft.of(file());
    PriceLine line = draft.lines().getLast();
    line.modelProperty().set("large*");
    line.hostProperty().set("llm.example.org");
    line.inputProperty().set("$2.5");
    line.outputProperty().set("10");
    draft.dateProperty().set("2026-06-01");
    draft.save(file());

    assertThat(PriceFile.withOwn(file()).of("llm.example.org", "large-3"))
        .contains(new PriceTable.Dated(new Price(2.5, 2.5, 10), LocalDate.of(2026, 6, 1)));
    assertThat(PriceDraft.of(file()).dateProperty().get()).isEqualTo("2026-06-01");
    assertThat(PriceFile.withOwn(file()).of("other.example.org", "large-3")).isEmpty();
  }

  @Test
  void what_is_no_price_or_day_is_named_and_changes_nothing() {
    PriceDraft draft = PriceDraft.of(file());
    draft.lines().getFirst().outputProperty().set("ten");
    String model = draft.lines().getFirst().modelProperty().get();
    assertThatThrownBy(() -> draft.save(file()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("Written, " + model);
    draft.lines().getFirst().outputProperty().set("10");
    draft.dateProperty().set("June");
    assertThatThrownBy(() -> draft.save(file()))
        .isInstanceOf(TiercelException.class)
        .hasMessage("“As of” takes a day such as 2026-03-01.");
    assertThat(file()).doesNotExist();
  }
}
