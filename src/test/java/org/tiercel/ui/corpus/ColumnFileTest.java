package org.tiercel.ui.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnFileTest {
  @TempDir private Path folder;

  @Test
  void columns_come_back_in_their_order_with_their_widths() {
    ColumnFile file = new ColumnFile(folder.resolve("state/columns.json"));
    assertThat(file.read()).isEqualTo(ColumnChoice.USUAL);
    ColumnChoice chosen =
        new ColumnChoice(
                List.of(
                    new ColumnChoice.Column("text", 512, true),
                    new ColumnChoice.Column("author", 99, true),
                    new ColumnChoice.Column("time", 120, false)))
            .complete();
    file.write(chosen);
    assertThat(file.read()).isEqualTo(chosen);
    assertThat(chosen.columns()).hasSize(PostColumn.values().length);
    assertThat(chosen.columns().stream().filter(ColumnChoice.Column::shown))
        .extracting(ColumnChoice.Column::key)
        .containsExactly("text", "author");
  }

  @Test
  void columns_that_there_are_not_are_forgotten_and_a_broken_file_is_no_obstacle()
      throws IOException {
    Path path = folder.resolve("columns.json");
    Files.writeString(
        path,
        """
        {"format": "tiercel-columns/1", "columns": [
          {"key": "mood", "width": 80, "shown": true}, {"key": "text", "width": 1, "shown": true}]}
        """);
    ColumnChoice.Column first = new ColumnFile(path).read().columns().getFirst();
    assertThat(first).isEqualTo(new ColumnChoice.Column("text", 30, true));
    Files.writeString(path, "{");
    assertThat(new ColumnFile(path).read()).isEqualTo(ColumnChoice.USUAL);
  }
}
