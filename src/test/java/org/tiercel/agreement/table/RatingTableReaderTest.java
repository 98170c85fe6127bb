package org.tiercel.agreement.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.task.Progress;

class RatingTableReaderTest {
  private static final TableFormat PLAIN = TableFormat.of(Level.NOMINAL);

  @TempDir Path folder;

  @Test
  void a_first_column_named_unit_in_any_case_holds_the_names_of_the_units() throws IOException {
    RatingTable table = read("UNIT,A,B\np1,x,y\np2,,x\n", PLAIN);

    assertThat(table.coders()).containsExactly("A", "B");
    assertThat(table.unitCount()).isEqualTo(2);
    assertThat(table.unit(1)).isEqualTo("p2");
    assertThat(table.rating(0, 1)).isEqualTo(1);
    assertThat(table.rating(1, 0)).isEqualTo(RatingTable.MISSING);
  }

  @Test
  void without_one_every_column_is_a_coder_and_units_are_called_by_their_line() throws IOException {
    RatingTable table = read("A,unit\nx,y\n", PLAIN);

    assertThat(table.coders()).containsExactly("A", "unit");
    assertThat(table.unit(0)).isEqualTo("line 2");
  }

  @Test
  void another_column_can_be_declared_to_name_the_units() throws IOException {
    RatingTable table = read("A,post,B\nx,p7,y\n", format("post", Level.NOMINAL, ""));

    assertThat(table.coders()).containsExactly("A", "B");
    assertThat(table.unit(0)).isEqualTo("p7");
  }

  @Test
  void declared_tokens_are_missing_beside_empty_cells() throws IOException {
    TableFormat format =
        new TableFormat(Optional.empty(), Set.of("NA", "-"), Level.NOMINAL, List.of());

    RatingTable table = read("A,B,C,D\nNA,-, ,n/a\n", format);

    assertThat(table.categories().labels()).containsExactly("n/a");
    assertThat(table.rating(0, 3)).isZero();
    assertThat(table.rating(0, 2)).isEqualTo(RatingTable.MISSING);
  }

  @Test
  void occurring_categories_that_are_all_numbers_stand_in_numeric_order() throws IOException {
    RatingTable table = read("A,B\n10,9\n-1,1e1\n 9.0,2\n", PLAIN);

    assertThat(table.categories().labels()).containsExactly("-1", "2", "9", "10");
    assertThat(table.rating(1, 1)).isEqualTo(3);
    assertThat(table.rating(2, 0)).isEqualTo(2);
    assertThat(table.categories().isOrdered()).isTrue();
  }

  @Test
  void other_occurring_categories_stand_in_alphabetical_order_that_means_nothing()
      throws IOException {
    RatingTable table = read("A,B\nmild,severe\n1,mild\n", PLAIN);

    assertThat(table.categories().labels()).containsExactly("1", "mild", "severe");
    assertThat(table.categories().isOrdered()).isFalse();
    assertThat(table.categories().isNumeric()).isFalse();
  }

  @Test
  void declared_categories_keep_their_order_also_where_unused() throws IOException {
    RatingTable table = read("A,B\nc,a\n", format(null, Level.ORDINAL, "a,b,c"));

    assertThat(table.categories().labels()).containsExactly("a", "b", "c");
    assertThat(table.rating(0, 0)).isEqualTo(2);
  }

  @Test
  void sets_are_equal_whatever_the_order_of_their_codes() throws IOException {
    RatingTable table = read("A,B\na|b,b | a\n{},a\n", TableFormat.of(Level.SET_MASI));

    assertThat(table.rating(0, 0)).isEqualTo(table.rating(0, 1));
    assertThat(table.categories().labels()).containsExactly("a|b", "{}", "a");
    assertThat(table.sets().orElseThrow().codes()).containsExactly("a", "b");
  }

  @Test
  void quotes_commas_byte_order_mark_and_windows_line_ends_are_read() throws IOException {
    RatingTable table = read("\uFEFFunit,A,B\r\n\"p,1\",\"x \"\"y\"\"\",\"\"\r\n", PLAIN);

    assertThat(table.unit(0)).isEqualTo("p,1");
    assertThat(table.categories().labels()).containsExactly("x \"y\"");
    assertThat(table.rating(0, 1)).isEqualTo(RatingTable.MISSING);
  }

  @Test
  void a_header_alone_is_an_empty_table() throws IOException {
    assertThat(read("unit,A,B\n", PLAIN).unitCount()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "unit,A,B\\np1,x,y\\np2,x; table.csv, line 3: the row has 2 cells and the header 3",
        "unit,A,B\\np1,x,y,z; table.csv, line 2: the row has 4 cells and the header 3",
        "unit,A,B\\np1,x,y\\np1,x,y; table.csv, line 3: unit p1 stands in line 2 already",
        "unit,A,B\\n,x,y; table.csv, line 2: the unit has no name",
        "unit,A\\np1,x; table.csv, line 1: agreement needs two coders, and there is one, A",
        "unit\\np1; table.csv, line 1: agreement needs two coders, and there is none",
        "unit,A,A\\np1,x,y; table.csv, line 1: two columns are named A",
        "unit,A,\\np1,x,y; table.csv, line 1: a column has no name",
        "unit,A,B\\np1,\"x,y; table.csv, line 2: a quotation mark is not closed",
      })
  void a_malformed_table_is_refused_with_file_and_line(String text, String message) {
    assertRefused(text.replace("\\n", "\n"), PLAIN, message.strip());
  }

  @Test
  void text_in_a_table_of_numbers_is_refused_with_its_place() {
    for (String text : List.of("many", "NaN", "0x1p3", "1d", "1e999")) {
      assertRefused(
          "unit,A,B\np1,1,2\np2," + text + ",1\n",
          TableFormat.of(Level.INTERVAL),
          "table.csv, line 3, column A: \"" + text + "\" is not a number");
    }
  }

  @Test
  void a_value_outside_the_declared_categories_is_refused_with_its_place() {
    assertRefused(
        "unit,A,B\np1,a,d\n",
        format(null, Level.NOMINAL, "a,b"),
        "table.csv, line 2, column B: \"d\" is not one of the categories a,b");
    assertRefused(
        "unit,A,B\np1,a,a|d\n",
        format(null, Level.SET_MASI, "a,b"),
        "table.csv, line 2, column B: \"d\" is not one of the codes a,b");
    assertRefused(
        "unit,A,B\np1,a,a||b\n",
        TableFormat.of(Level.SET_MASI),
        "table.csv, line 2, column B: \"a||b\" is not a set");
  }

  @Test
  void declarations_that_contradict_the_table_are_refused() {
    assertRefused(
        "A,B\n1,2\n", format("post", Level.NOMINAL, ""), "there is no column post for --unit");
    assertRefused(
        "A,B\n1,2\n", format(null, Level.INTERVAL, "low,high"), "--level interval needs numbers");
    assertRefused("A,B\n1,2\n", format(null, Level.NOMINAL, "1,1"), "names a category twice");
  }

  @Test
  void an_empty_file_a_folder_and_no_file_are_refused_in_a_sentence() {
    assertRefused("", PLAIN, "table.csv is empty");
    assertThatThrownBy(() -> reader(PLAIN).read(folder, Progress.none()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> reader(PLAIN).read(folder.resolve("none.csv"), Progress.none()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void another_encoding_than_utf_8_is_refused() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, "A,B\nja,n\u00E4\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> reader(PLAIN).read(file, Progress.none()))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("table.csv, line 2: this is not UTF-8");
  }

  private void assertRefused(String text, TableFormat format, String message) {
    assertThatThrownBy(() -> read(text, format))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining(message);
  }

  private RatingTable read(String text, TableFormat format) throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), text);
    return reader(format).read(file, Progress.none());
  }

  private static RatingTableReader reader(TableFormat format) {
    return new RatingTableReader(format);
  }

  private static TableFormat format(@Nullable String unit, Level level, String categories) {
    List<String> labels = categories.isEmpty() ? List.of() : List.of(categories.split(",", -1));
    return new TableFormat(Optional.ofNullable(unit), Set.of(), level, labels);
  }
}
