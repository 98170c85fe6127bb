package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiercel.domain.Span;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class PostTextTest {
  private static final double[] WIDTHS = {600, 110, 290, 180};
  private static final Theme THEME = onFxThread(Theme::new);

  @ParameterizedTest
  @EnumSource(Traps.class)
  void every_script_wraps_within_the_width(Traps trap) {
    PostText post = onFxThread(() -> laidOut(trap.text(), 300));
    for (double width : WIDTHS) {
      List<Double> overhangs =
          onFxThread(
              () -> {
                resize(post, width);
                return pieces(post).stream()
                    .map(piece -> overhang(post, piece.getBoundsInParent()))
                    .toList();
              });

      // Ink may reach a little beyond a letter's own width.
      assertThat(overhangs).as("%s at %s", trap, width).isNotEmpty().allMatch(over -> over <= 3);
    }
  }

  @ParameterizedTest
  @EnumSource(Traps.class)
  void the_height_asked_for_is_the_height_filled(Traps trap) {
    PostText post = onFxThread(() -> laidOut(trap.text(), 300));
    for (double width : WIDTHS) {
      double gap =
          onFxThread(
              () -> {
                resize(post, width);
                double bottom =
                    pieces(post).stream()
                        .mapToDouble(piece -> piece.getBoundsInParent().getMaxY())
                        .max()
                        .orElseThrow();
                return post.prefHeight(width) - bottom;
              });

      assertThat(gap).as("%s at %s", trap, width).isBetween(-0.5, 6.0);
    }
  }

  @ParameterizedTest
  @EnumSource(Traps.class)
  void every_grapheme_is_found_where_it_is_drawn(Traps trap) {
    List<String> wrong =
        onFxThread(
            () -> {
              PostText post = laidOut(trap.text(), 400);
              List<String> misses = new ArrayList<>();
              TextSpans spans = post.spans();
              int stride = 1 + trap.text().length() / 30;
              for (int at = 0; at < trap.text().length(); at = spans.graphemeAfter(at + stride)) {
                Span grapheme = new Span(at, spans.graphemeAfter(at + 1));
                post.setMarks(List.of(Mark.of("g", grapheme, Mark.Kind.CODE, null)));
                post.layout();
                findAgain(post, grapheme, misses);
              }
              return misses;
            });

    assertThat(wrong).isEmpty();
  }

  /// Marks are drawn from the layout's geometry, hits come from its hit test: both must agree.
  private static void findAgain(PostText post, Span grapheme, List<String> misses) {
    Bounds fill = post.lookup(".mark-fill").getBoundsInParent();
    if (fill.getWidth() <= 1) {
      return;
    }
    Node flow = post.lookup(".post-flow");
    Point2D middle =
        new Point2D(fill.getCenterX() + flow.getLayoutX(), fill.getCenterY() + flow.getLayoutY());
    int hit = post.offsetAt(middle);
    boolean marked = !post.marksAt(middle).isEmpty();
    // Letters in a ligature share its width evenly, wherever they are drawn.
    boolean near = hit >= grapheme.start() - 1 && hit <= grapheme.end() + 1;
    if (!marked || !near) {
      misses.add(grapheme + " hit " + hit + " marked " + marked);
    }
  }

  @Test
  void changing_marks_leaves_the_pieces_of_the_text_alone() {
    boolean same =
        onFxThread(
            () -> {
              PostText post = laidOut("a text with several words in it", 200);
              List<Text> before = pieces(post);
              post.setMarks(List.of(Mark.of("m", new Span(2, 6), Mark.Kind.SUGGESTION, null)));
              post.layout();
              return before.equals(pieces(post));
            });

    assertThat(same).isTrue();
  }

  @Test
  void another_text_takes_marks_and_selection_away() {
    PostText post =
        onFxThread(
            () -> {
              PostText shown = laidOut("the first text", 200);
              shown.setMarks(List.of(Mark.of("m", new Span(2, 6), Mark.Kind.CODE, "#0969da")));
              shown.select(new TextSelection(1, 5));
              shown.setText("next");
              return shown;
            });

    assertThat(post.getMarks()).isEmpty();
    assertThat(post.getSelection()).isEqualTo(TextSelection.START);
    assertThat(post.getAccessibleText()).isEqualTo("next");
  }

  @Test
  void overlapping_marks_are_all_under_the_mouse() {
    List<String> ids =
        onFxThread(
            () -> {
              PostText post = laidOut("one two three", 300);
              post.setMarks(
                  List.of(
                      Mark.of("left", new Span(0, 7), Mark.Kind.CODE, "#0969da"),
                      Mark.of("right", new Span(4, 13), Mark.Kind.SUGGESTION, null)));
              post.layout();
              return post.marksAt(middleOf(post, 5)).stream().map(Mark::id).toList();
            });

    assertThat(ids).containsExactly("left", "right");
  }

  @Test
  void a_selection_inside_a_grapheme_reaches_to_its_edges() {
    PostText post =
        onFxThread(
            () -> {
              PostText shown = laidOut("ok👨‍👩‍👧go", 300);
              shown.select(new TextSelection(1, 5));
              return shown;
            });

    assertThat(post.getSelection()).isEqualTo(new TextSelection(1, 10));
  }

  @Test
  void a_drag_selects_words_and_with_alt_graphemes() {
    List<TextSelection> selections =
        onFxThread(
            () -> {
              PostText post = laidOut("every night at three", 400);
              post.setSelectable(true);
              fire(post, MouseEvent.MOUSE_PRESSED, middleOf(post, 7), 1, false);
              fire(post, MouseEvent.MOUSE_DRAGGED, middleOf(post, 12), 1, false);
              TextSelection words = post.getSelection();
              fire(post, MouseEvent.MOUSE_DRAGGED, middleOf(post, 9), 1, true);
              return List.of(words, post.getSelection());
            });

    assertThat(selections.get(0)).isEqualTo(new TextSelection(6, 14));
    assertThat(selections.get(1).start()).isBetween(7, 8);
    assertThat(selections.get(1).end()).isBetween(9, 10);
  }

  @Test
  void two_clicks_select_a_word_and_three_a_sentence() {
    List<TextSelection> selections =
        onFxThread(
            () -> {
              PostText post = laidOut("Every night. At three.", 400);
              post.setSelectable(true);
              fire(post, MouseEvent.MOUSE_PRESSED, middleOf(post, 7), 2, false);
              TextSelection word = post.getSelection();
              fire(post, MouseEvent.MOUSE_PRESSED, middleOf(post, 7), 3, false);
              return List.of(word, post.getSelection());
            });

    assertThat(selections).containsExactly(new TextSelection(6, 11), new TextSelection(0, 12));
  }

  @Test
  void a_label_takes_no_selection() {
    TextSelection selection =
        onFxThread(
            () -> {
              PostText label = laidOut("Every night", 400);
              fire(label, MouseEvent.MOUSE_PRESSED, middleOf(label, 7), 2, false);
              return label.getSelection();
            });

    assertThat(selection).isEqualTo(TextSelection.START);
  }

  @Test
  void clicking_marks_tells_which() {
    List<Mark> clicked = new ArrayList<>();
    onFxThread(
        () -> {
          PostText post = laidOut("one two three", 300);
          post.setMarks(List.of(Mark.excerpt("2", new Span(4, 7), "#0969da", 1, true)));
          post.layout();
          post.setOnMarksClicked(clicked::addAll);
          fire(post, MouseEvent.MOUSE_CLICKED, middleOf(post, 1), 1, false);
          fire(post, MouseEvent.MOUSE_CLICKED, middleOf(post, 5), 1, false);
          return post;
        });

    assertThat(clicked).extracting(Mark::id).containsExactly("2");
  }

  @Test
  void the_caret_goes_down_and_up_a_line_at_its_column() {
    List<Integer> carets =
        onFxThread(
            () -> {
              PostText post = laidOut("aaaa bbbb\ncccc dddd\neeee", 400);
              post.select(TextSelection.caretAt(2));
              post.moveLines(1, false);
              int below = post.getSelection().caret();
              post.moveLines(5, false);
              int last = post.getSelection().caret();
              post.moveLines(-9, false);
              return List.of(below, last, post.getSelection().caret());
            });

    assertThat(carets.get(0)).isBetween(12, 13);
    assertThat(carets.get(1)).isBetween(22, 23);
    assertThat(carets.get(2)).isBetween(2, 3);
  }

  @Test
  void a_label_of_two_lines_is_as_high_as_two_lines() {
    List<Double> heights =
        onFxThread(
            () -> {
              PostText one = laidOut("word", 400);
              PostText two = laidOut("word ".repeat(60), 200);
              two.setMaxLines(2);
              return List.of(one.prefHeight(400), two.prefHeight(200));
            });

    assertThat(heights.get(1)).isBetween(2 * heights.get(0), 2.5 * heights.get(0));
  }

  @Test
  void a_label_of_two_lines_runs_paragraphs_together_and_lays_out_no_more_than_it_shows() {
    PostText label =
        onFxThread(
            () -> {
              PostText two = laidOut("a line\n\nof many\n".repeat(2000), 200);
              two.setMaxLines(2);
              two.layout();
              return two;
            });
    double oneLine = onFxThread(() -> laidOut("a line", 200).prefHeight(200));

    assertThat(onFxThread(() -> label.prefHeight(200))).isBetween(2 * oneLine - 1, 2 * oneLine + 1);
    assertThat(onFxThread(() -> pieces(label))).hasSizeLessThan(200);
    assertThat(label.getAccessibleText()).isEqualTo("a line\n\nof many\n".repeat(2000));
  }

  private static PostText laidOut(String text, double width) {
    PostText post = new PostText();
    post.setText(text);
    Scene scene = new Scene(new StackPane(post), width, 2000);
    THEME.dress(scene);
    resize(post, width);
    return post;
  }

  private static void resize(PostText post, double width) {
    Parent pane = post.getParent();
    pane.applyCss();
    pane.resize(width, 2000);
    pane.layout();
  }

  private static List<Text> pieces(PostText post) {
    return post.lookupAll(".post-flow > *").stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .toList();
  }

  private static double overhang(PostText post, Bounds piece) {
    return Math.max(-piece.getMinX(), piece.getMaxX() - post.getWidth());
  }

  private static Point2D middleOf(PostText post, int offset) {
    TextSelection before = post.getSelection();
    post.select(TextSelection.caretAt(offset + 1));
    double right = post.caretBounds().getMinX();
    post.select(TextSelection.caretAt(offset));
    Bounds left = post.caretBounds();
    post.select(before);
    return new Point2D((left.getMinX() + right) / 2, left.getCenterY());
  }

  private static void fire(
      PostText post, EventType<MouseEvent> type, Point2D at, int clicks, boolean alt) {
    boolean down = type != MouseEvent.MOUSE_CLICKED;
    Event.fireEvent(
        post,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            0,
            0,
            MouseButton.PRIMARY,
            clicks,
            false,
            false,
            alt,
            false,
            down,
            false,
            false,
            false,
            false,
            true,
            null));
  }
}
