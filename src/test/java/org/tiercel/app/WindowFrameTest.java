package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.tiercel.ui.shell.WindowPlace;

class WindowFrameTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1440, 875);
  private static final Rectangle2D MONITOR = new Rectangle2D(1440, 0, 2560, 1400);

  private static WindowPlace at(double x, double y, double width, double height) {
    return new WindowPlace(x, y, width, height, false);
  }

  private static Optional<WindowPlace> shown(WindowPlace place, Rectangle2D... screens) {
    return WindowFrame.onScreen(place, List.of(screens));
  }

  @Test
  void a_window_on_a_screen_stands_where_it_stood() {
    WindowPlace place = at(100, 60, 1280, 800);
    assertThat(shown(place, LAPTOP, MONITOR)).contains(place);
    WindowPlace second = at(1500, 10, 2400, 1300);
    assertThat(shown(second, LAPTOP, MONITOR)).contains(second);
  }

  @Test
  void a_window_on_a_screen_that_is_gone_comes_where_new_ones_do() {
    assertThat(shown(at(2000, 100, 1280, 800), LAPTOP)).isEmpty();
    assertThat(shown(at(100, -900, 1280, 800), LAPTOP)).isEmpty();
    assertThat(shown(at(100, 895, 1280, 800), LAPTOP)).isEmpty();
    assertThat(shown(at(-1270, 100, 1280, 800), LAPTOP)).isEmpty();
  }

  @Test
  void a_window_is_never_larger_than_its_screen() {
    assertThat(shown(at(0, 30, 2400, 1300), LAPTOP)).contains(at(0, 30, 1440, 875));
  }
}
