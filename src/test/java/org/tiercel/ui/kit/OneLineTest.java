package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class OneLineTest {
  private record Shown(String text, boolean cut, double height) {}

  private static Shown show(String text, double width) {
    return onFxThread(
        () -> {
          OneLine line = new OneLine();
          line.setText(text);
          Pane pane = new Pane(line);
          Scene scene = new Scene(pane, 900, 100);
          new Theme().dress(scene);
          pane.applyCss();
          double height = line.prefHeight(-1);
          line.resize(width, height);
          line.layout();
          return new Shown(line.visibleText(), line.isCut(), height);
        });
  }

  @ParameterizedTest
  @EnumSource
  void a_long_text_ends_in_an_ellipsis_and_never_inside_a_grapheme(Traps trap) {
    for (double width : new double[] {60, 140, 320}) {
      Shown shown = show(trap.text(), width);
      assertThat(shown.cut()).isTrue();
      assertThat(shown.text()).isNotEmpty();
      assertThat(isBoundary(trap.text(), shown.text().length()))
          .as(trap + " in " + width + " px: " + shown.text())
          .isTrue();
    }
  }

  @Test
  void a_text_that_fits_is_shown_whole() {
    Shown shown = show("مرحبا 🌙", 320);
    assertThat(shown.cut()).isFalse();
    assertThat(shown.text()).isEqualTo("مرحبا 🌙");
    assertThat(show("", 320).cut()).isFalse();
  }

  @Test
  void a_screen_reader_reads_the_whole_text_however_little_is_shown() {
    String spoken =
        onFxThread(
            () -> {
              OneLine line = new OneLine();
              line.setText(Traps.ARABIC.text());
              line.resize(40, 20);
              line.layout();
              return line.getAccessibleText();
            });
    assertThat(spoken).isEqualTo(Traps.ARABIC.text());
  }

  @Test
  void a_text_of_many_lines_takes_the_height_of_one() {
    Shown lines = show(Traps.LINES.text(), 320);
    assertThat(lines.text()).startsWith("first line").doesNotContain("\n");
    assertThat(lines.height()).isLessThan(2 * show("first", 320).height());
  }

  private static boolean isBoundary(String text, int offset) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    return graphemes.isBoundary(offset);
  }
}
