package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class InSightTest {
  private static Region part(double height) {
    Region part = new Region();
    part.setMinSize(50, height);
    part.setMaxSize(50, height);
    return part;
  }

  /// Where the view of 100 pixels begins in a column of parts that are 80, 80, 200 and 40 high.
  private static double topAfter(double before, int wanted) {
    return onFxThread(
        () -> {
          VBox column = new VBox(part(80), part(80), part(200), part(40));
          ScrollPane scroll = new ScrollPane(column);
          scroll.setStyle("-fx-padding: 0; -fx-background-insets: 0; -fx-border-width: 0;");
          Scene scene = new Scene(scroll, 100, 100);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          double hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
          scroll.setVvalue(before / hidden);
          InSight.bring(scroll, column.getChildren().get(wanted));
          return scroll.getVvalue() * hidden;
        });
  }

  @ParameterizedTest(name = "from {0}, part {1}: {2}")
  @CsvSource({"0, 0, 0", "10, 1, 60", "60, 1, 60", "90, 1, 80", "0, 2, 160", "0, 3, 300"})
  void it_scrolls_as_far_as_must_be_and_shows_the_top_of_what_is_higher_than_the_view(
      double before, int wanted, double after) {
    assertThat(topAfter(before, wanted)).isEqualTo(after);
  }
}
