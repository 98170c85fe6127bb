package org.tiercel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.analysis.Category;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CellMeasures;
import org.tiercel.analysis.CrossTable;
import org.tiercel.analysis.ObservedCount;
import org.tiercel.analysis.PearsonResidual;
import org.tiercel.analysis.Tables;
import org.tiercel.figure.Shape.Hatch;
import org.tiercel.figure.Shape.Label;
import org.tiercel.figure.Shape.Rect;

final class HeatMapTest {
  private static final List<String> WORDS =
      List.of(
          "care",
          "Informationsunterstützung",
          "of",
          "trust",
          "human",
          "welfare",
          "😭",
          "مرحبا",
          "दुनिया",
          "therapy",
          "AI",
          "and",
          "intellectual",
          "Ὑγίεια",
          "👩‍👩‍👧",
          "long-term");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void labels_of_random_tables_never_overlap_and_are_never_clipped(long seed) {
    System.out.println("HeatMapTest seed " + seed);
    Random random = new Random(seed);
    List<Category> rows = categories(random, 1 + random.nextInt(30));
    List<Category> columns = categories(random, 1 + random.nextInt(30));
    CrossTable table = Tables.random(random, rows, columns);

    for (CellMeasure measure : CellMeasures.all()) {
      assertTidy(SampleFigures.draw(FigureTheme.LIGHT, "Random " + seed, table, measure));
    }
  }

  @Test
  void the_smallest_and_the_largest_table_are_tidy() {
    for (int size : new int[] {1, 30}) {
      List<Category> categories = categories(new Random(size), size);
      CrossTable table = Tables.random(new Random(size), categories, categories);
      assertTidy(SampleFigures.draw(FigureTheme.LIGHT, "Size", table, new PearsonResidual()));
    }
  }

  private static List<Category> categories(Random random, int size) {
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder label = new StringBuilder("L" + i);
      for (int word = random.nextInt(6); word > 0; word--) {
        label.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
      categories.add(new Category("k" + i, label.toString()));
    }
    return categories;
  }

  private static void assertTidy(Figure figure) {
    List<LabelArea> areas =
        Shapes.of(Label.class, figure).stream()
            .map(label -> LabelArea.of(label, SampleFigures.MEASURE))
            .toList();
    assertThat(areas).allMatch(area -> area.isInside(figure));
    assertThat(overlaps(areas)).isEmpty();
    for (Mark mark : figure.marks()) {
      assertThat(mark.box().right()).isLessThanOrEqualTo(figure.width());
      assertThat(mark.box().bottom()).isLessThanOrEqualTo(figure.height());
    }
  }

  private static List<String> overlaps(List<LabelArea> areas) {
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      for (int j = i + 1; j < areas.size(); j++) {
        if (areas.get(i).overlaps(areas.get(j))) {
          overlaps.add(areas.get(i) + " over " + areas.get(j));
        }
      }
    }
    return overlaps;
  }

  @Test
  void every_text_can_be_read_on_what_lies_behind_it_in_both_themes() {
    for (FigureTheme theme : List.of(FigureTheme.LIGHT, FigureTheme.DARK)) {
      for (CellMeasure measure : CellMeasures.all()) {
        for (CrossTable table : List.of(everyResidual(), Tables.hairByEye())) {
          assertReadable(SampleFigures.draw(theme, "Contrast", table, measure));
        }
      }
    }
  }

  /// One strong diagonal and small counts elsewhere give residuals from far below to far above.
  private static CrossTable everyResidual() {
    long[][] counts = new long[12][12];
    for (int row = 0; row < 12; row++) {
      for (int column = 0; column < 12; column++) {
        counts[row][column] = row == column ? 4L * row : (row * 7L + column * 3L) % 11;
      }
    }
    return CrossTable.of(Tables.numbered("r", 12), Tables.numbered("c", 12), counts);
  }

  private static void assertReadable(Figure figure) {
    for (Label label : Shapes.of(Label.class, figure)) {
      double y = label.y() - label.style().digitHeight() / 2;
      Rgb behind =
          Shapes.of(Rect.class, figure).stream()
              .filter(rect -> label.degrees() == 0 && rect.box().contains(label.x(), y))
              .reduce((below, above) -> above)
              .map(Rect::fill)
              .orElse(figure.background());
      assertThat(label.color().contrast(behind)).as(label.text()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void no_stroke_of_a_hatch_runs_through_a_value() {
    Figure figure = SampleFigures.awkward();
    List<Shape> cell =
        figure.shapes().stream()
            .filter(shape -> shape instanceof Shape.Group group && isHatched(group))
            .findFirst()
            .map(shape -> ((Shape.Group) shape).shapes())
            .orElseThrow();

    Rect patch = (Rect) cell.get(2);
    Label value = (Label) cell.get(3);
    LabelArea area = LabelArea.of(value, SampleFigures.MEASURE);
    assertThat(cell.get(1)).isInstanceOf(Hatch.class);
    assertThat(area.corners()).allMatch(corner -> patch.box().contains(corner.x(), corner.y()));
  }

  private static boolean isHatched(Shape.Group group) {
    return group.shapes().size() == 4 && group.shapes().get(1) instanceof Hatch;
  }

  @Test
  void only_residuals_of_cells_with_an_expected_count_under_five_are_hatched() {
    // Expected counts 4.5, 4.5, 5.5, 5.5.
    CrossTable table =
        CrossTable.of(
            Tables.categories("A", "B"),
            Tables.categories("C", "D"),
            new long[][] {{4, 5}, {6, 5}});

    Figure residuals = SampleFigures.draw(FigureTheme.LIGHT, "Hatch", table, new PearsonResidual());
    Figure counts = SampleFigures.draw(FigureTheme.LIGHT, "Hatch", table, new ObservedCount());

    int inLegend = 1;
    assertThat(Shapes.of(Hatch.class, residuals)).hasSize(2 + inLegend);
    assertThat(text(residuals)).contains("2 hatched cells have an expected count under 5.");
    assertThat(Shapes.of(Hatch.class, counts)).isEmpty();
    assertThat(text(counts)).doesNotContain("hatched").doesNotContain("under 5");
  }

  @Test
  void an_undefined_cell_has_no_value_and_the_footnote_counts_it() {
    Figure figure = SampleFigures.awkward();

    assertThat(figure.marks())
        .filteredOn(mark -> mark.column().equals("unused"))
        .hasSize(3)
        .allMatch(mark -> mark.description().endsWith("undefined (count 0)"));
    assertThat(text(figure)).contains("3 empty cells are undefined");
  }

  @Test
  void every_cell_is_a_mark_with_its_keys_and_is_found_by_its_place() {
    Figure figure = SampleFigures.residuals(FigureTheme.DARK);

    assertThat(figure.marks()).hasSize(16);
    for (Mark mark : figure.marks()) {
      assertThat(figure.markAt(mark.box().centerX(), mark.box().centerY())).contains(mark);
    }
    assertThat(figure.marks().get(7))
        .returns("brown", Mark::row)
        .returns("green", Mark::column)
        .returns("Brown × Green: −0.3 (count 29, expected 30.9)", Mark::description);
    assertThat(figure.markAt(1, 1)).isEqualTo(Optional.empty());
  }

  @Test
  void values_stand_in_their_cells_with_a_real_minus_sign() {
    Figure figure = SampleFigures.residuals(FigureTheme.LIGHT);

    assertThat(Shapes.of(Label.class, figure))
        .extracting(Label::text)
        .contains("+4.4", "−3.1", "−5.9", "+7.0", "+0.6");
  }

  @Test
  void a_long_label_is_shortened_on_the_page_and_whole_in_the_mark() {
    Figure figure = SampleFigures.awkward();

    assertThat(text(figure)).contains("…");
    assertThat(figure.marks().getFirst().description())
        .startsWith("Developmental intellectual disability and its neighbours × ");
  }

  @Test
  void a_table_with_nothing_in_it_gives_a_figure_that_says_why() {
    List<Category> some = Tables.categories("A");
    PearsonResidual measure = new PearsonResidual();

    assertThat(text(SampleFigures.empty()))
        .contains("Nothing to draw: no unit carries both a row code and a column code.");
    assertThat(text(draw(CrossTable.of(List.of(), some, new long[0][]), measure)))
        .contains("Nothing to draw: the rows have no codes.");
    assertThat(text(draw(CrossTable.of(some, List.of(), new long[1][0]), measure)))
        .contains("Nothing to draw: the columns have no codes.");
    assertThat(SampleFigures.empty().marks()).isEmpty();
  }

  private static Figure draw(CrossTable table, CellMeasure measure) {
    return SampleFigures.draw(FigureTheme.LIGHT, "Nothing", table, measure);
  }

  private static String text(Figure figure) {
    return String.join(" ", Shapes.of(Label.class, figure).stream().map(Label::text).toList());
  }
}
