package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class YieldingRowTest {
  private static Region part(double width) {
    Region part = new Region();
    part.setMinSize(width, 10);
    part.setPrefSize(width, 10);
    return part;
  }

  private static List<Boolean> shownAt(double... widths) {
    return onFxThread(
        () -> {
          List<Region> parts = List.of(part(100), part(50), part(30));
          YieldingRow row = new YieldingRow(parts.toArray(Node[]::new));
          row.giveWay(List.of(parts.get(2), parts.get(1)));
          for (double width : widths) {
            row.resize(width, 10);
            row.layout();
          }
          return parts.stream().map(Node::isVisible).toList();
        });
  }

  @ParameterizedTest
  @CsvSource({"180, true, true", "179, true, false", "150, true, false", "149, false, false"})
  void parts_give_way_in_their_order_and_only_as_many_as_must(
      double width, boolean second, boolean third) {
    assertThat(shownAt(width)).containsExactly(true, second, third);
  }

  @Test
  void parts_come_back_with_the_room_for_them() {
    assertThat(shownAt(90, 150)).containsExactly(true, true, false);
    assertThat(shownAt(90, 150, 180)).containsExactly(true, true, true);
  }

  @Test
  void a_part_inside_another_gives_way_too() {
    double width =
        onFxThread(
            () -> {
              Region cap = part(30);
              YieldingRow inner = new YieldingRow(part(50), cap);
              YieldingRow row = new YieldingRow(inner);
              row.giveWay(List.of(cap));
              row.resize(60, 10);
              return inner.prefWidth(-1);
            });

    assertThat(width).isEqualTo(50);
  }

  @Test
  void a_row_may_be_narrower_than_its_parts() {
    double least = onFxThread(() -> new YieldingRow(part(100)).minWidth(-1));

    assertThat(least).isZero();
  }
}
