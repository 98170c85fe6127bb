package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Span;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class GripsTest {
  private static final Theme THEME = onFxThread(Theme::new);
  private static final String ENGLISH = "It helps a lot, most days. And then it does not.";
  private static final String MIXED = "أتحدث معه 👩‍👩‍👧 كل ليلة ثم أنام بعد ذلك بهدوء";

  private final List<Span> wanted = new ArrayList<>();

  @Test
  void only_the_active_excerpt_has_grips() {
    PostText post = onFxThread(() -> laidOut(ENGLISH, "helps"));
    assertThat(onFxThread(() -> grip(post, true).getParent().isVisible())).isTrue();

    boolean shown =
        onFxThread(
            () -> {
              post.setMarks(
                  List.of(
                      Mark.excerpt("e", new Span(0, 2), null, 1, false),
                      new Mark(
                          "s",
                          new Span(3, 8),
                          Mark.Kind.SUGGESTION,
                          null,
                          OptionalInt.empty(),
                          true)));
              return grip(post, true).getParent().isVisible();
            });

    assertThat(shown).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"helps", "It helps a lot, most days. And then it does not.", "not."})
  void grips_are_large_enough_to_hit_and_stand_at_the_ends(String words) {
    List<Bounds> grips =
        onFxThread(
            () -> {
              PostText post = laidOut(ENGLISH, words);
              return List.of(
                  grip(post, true).localToScene(grip(post, true).getLayoutBounds()),
                  grip(post, false).localToScene(grip(post, false).getLayoutBounds()));
            });

    assertThat(grips)
        .allSatisfy(
            bounds -> {
              assertThat(bounds.getWidth()).isGreaterThanOrEqualTo(24);
              assertThat(bounds.getHeight()).isGreaterThanOrEqualTo(24);
            });
    assertThat(grips.get(0)).isNotEqualTo(grips.get(1));
  }

  @Test
  void the_end_is_dragged_by_words_and_with_alt_by_graphemes() {
    onFxThread(
        () -> {
          PostText post = laidOut(ENGLISH, "helps");
          drag(post, false, ENGLISH.indexOf("lot") + 2, false);
          drag(post, false, ENGLISH.indexOf("lot") + 2, true);
          return post;
        });

    assertThat(wanted)
        .extracting(span -> span.of(ENGLISH))
        .containsExactly("helps a lot", "helps a lo");
  }

  @Test
  void the_start_is_dragged_and_stops_before_the_last_word() {
    onFxThread(
        () -> {
          PostText post = laidOut(ENGLISH, "helps a lot");
          drag(post, true, 0, false);
          drag(post, true, ENGLISH.length(), false);
          return post;
        });

    assertThat(wanted)
        .extracting(span -> span.of(ENGLISH))
        .containsExactly("It helps a lot", "lot");
  }

  @Test
  void the_mark_follows_the_mouse_and_goes_back_until_it_is_set_again() {
    List<Double> widths =
        onFxThread(
            () -> {
              PostText post = laidOut(ENGLISH, "helps");
              double before = width(post);
              Node grip = grip(post, false);
              Point2D from = center(grip);
              fire(grip, MouseEvent.MOUSE_PRESSED, from, false);
              fire(grip, MouseEvent.MOUSE_DRAGGED, from.add(90, 0), false);
              post.layout();
              double during = width(post);
              fire(grip, MouseEvent.MOUSE_RELEASED, from.add(90, 0), false);
              post.layout();
              return List.of(before, during, width(post));
            });

    assertThat(widths.get(1)).isGreaterThan(widths.get(0) + 20);
    assertThat(widths.get(2)).isEqualTo(widths.get(0));
  }

  @Test
  void a_grip_that_is_only_clicked_changes_nothing() {
    TextSelection selection =
        onFxThread(
            () -> {
              PostText post = laidOut(ENGLISH, "helps");
              Node grip = grip(post, false);
              fire(grip, MouseEvent.MOUSE_PRESSED, center(grip), false);
              fire(grip, MouseEvent.MOUSE_RELEASED, center(grip), false);
              fire(grip, MouseEvent.MOUSE_CLICKED, center(grip), false);
              return post.getSelection();
            });

    assertThat(wanted).isEmpty();
    assertThat(selection).isEqualTo(TextSelection.START);
  }

  @Test
  void right_to_left_text_with_emoji_is_resized_at_its_visible_ends() {
    List<Double> places =
        onFxThread(
            () -> {
              PostText post = laidOut(MIXED, "معه");
              drag(post, false, MIXED.indexOf("كل"), false);
              drag(post, false, MIXED.indexOf("كل"), true);
              return List.of(center(grip(post, true)).getX(), center(grip(post, false)).getX());
            });

    assertThat(places.get(0)).isGreaterThan(places.get(1));
    assertThat(wanted.get(0).of(MIXED)).isEqualTo("معه 👩‍👩‍👧");
    assertThat(wanted.get(1).of(MIXED)).startsWith("معه 👩‍👩‍👧");
  }

  private PostText laidOut(String text, String words) {
    PostText post = new PostText();
    post.setText(text);
    post.setSelectable(true);
    post.setOnMarkResized((mark, span) -> wanted.add(span));
    Scene scene = new Scene(new StackPane(post), 500, 400);
    THEME.dress(scene);
    int start = text.indexOf(words);
    Span span = new Span(start, start + words.length());
    post.setMarks(List.of(Mark.excerpt("e", span, null, 1, true)));
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return post;
  }

  private static Node grip(PostText post, boolean start) {
    return post.lookupAll(".mark-grip").stream()
        .filter(node -> ((Grip) node).atStart() == start)
        .findFirst()
        .orElseThrow();
  }

  private static Point2D center(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private static double width(PostText post) {
    post.applyCss();
    return post.lookup(".mark-fill").getBoundsInParent().getWidth();
  }

  /// Drags a grip until the edge that it holds is before the character at an offset.
  private static void drag(PostText post, boolean start, int offset, boolean alt) {
    Node grip = grip(post, start);
    Span span = post.getMarks().getFirst().span();
    post.select(TextSelection.caretAt(offset));
    Bounds caret = post.localToScene(post.caretBounds());
    Point2D edge = post.localToScene(post.edgeOf(span, start));
    Point2D from = center(grip);
    Point2D to = from.add(new Point2D(caret.getCenterX(), caret.getCenterY()).subtract(edge));
    fire(grip, MouseEvent.MOUSE_PRESSED, from, alt);
    fire(grip, MouseEvent.MOUSE_DRAGGED, from.midpoint(to), alt);
    fire(grip, MouseEvent.MOUSE_DRAGGED, to, alt);
    fire(grip, MouseEvent.MOUSE_RELEASED, to, alt);
    post.layout();
  }

  private static void fire(Node node, EventType<MouseEvent> type, Point2D inScene, boolean alt) {
    node.fireEvent(
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            inScene.getX(),
            inScene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            alt,
            false,
            type != MouseEvent.MOUSE_RELEASED,
            false,
            false,
            true,
            false,
            false,
            null));
  }
}
