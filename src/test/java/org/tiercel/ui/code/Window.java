package org.tiercel.ui.code;

import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.tiercel.coding.CodedProject;
import org.tiercel.ui.kit.KeptKeys;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.SavedKeys;
import org.tiercel.ui.kit.TextSelection;
import org.tiercel.ui.kit.Theme;

/// The Code view in a window of its own, with a coder's hands on keyboard and mouse.
final class Window implements AutoCloseable {
  private static final double STEP = 12;

  private final FxRobot robot = new FxRobot();
  private final Bench.Said said = new Bench.Said();
  private final CodeScreen screen;
  private final Stage stage;
  private final CodedProject project;

  /// Opens a window on a project.
  Window(CodedProject project, Theme.Mode mode) {
    this(project, mode, new KeptKeys());
  }

  /// Opens a window of a user who has keys of their own.
  Window(CodedProject project, Theme.Mode mode, SavedKeys keys) {
    this.project = project;
    this.screen = onFxThread(() -> new CodeScreen(Bench.workspace(project), said, keys));
    this.stage =
        onFxThread(
            () -> {
              Stage shown = new Stage();
              Theme theme = new Theme();
              theme.modeProperty().set(mode);
              Scene scene = new Scene(screen.node(), 1280, 800);
              theme.dress(scene);
              shown.setScene(scene);
              shown.show();
              screen.shown();
              return shown;
            });
  }

  /// Presses keys one after another.
  void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
    }
  }

  /// Presses a key while others are held.
  void chord(KeyCode... keys) {
    robot.push(keys);
  }

  /// Writes into the field that has the focus.
  void write(String text) {
    robot.write(text);
  }

  /// Drags from one end of words of the post to the other. The headless platform's own drags do not
  /// say that the button is held, so these events are made by hand.
  void drag(String words) {
    PostText text = text();
    int start = text.getText().indexOf(words);
    Point2D from = at(text, start);
    Point2D to = at(text, start + words.length() - 1);
    onFxThread(
        () -> {
          mouse(text, MouseEvent.MOUSE_PRESSED, from);
          mouse(text, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
          mouse(text, MouseEvent.MOUSE_DRAGGED, to);
          mouse(text, MouseEvent.MOUSE_RELEASED, to);
          return true;
        });
  }

  /// Drags a grip of the excerpt at hand until it stands before these words, or behind them.
  void dragGrip(boolean start, String words) {
    PostText text = text();
    int offset = text.getText().indexOf(words) + (start ? 0 : words.length());
    onFxThread(
        () -> {
          Node grip = text.lookup(start ? ".mark-grip.start" : ".mark-grip.end");
          TextSelection before = text.getSelection();
          text.select(TextSelection.caretAt(offset));
          Bounds caret = text.caretBounds();
          text.select(before);
          Bounds held = grip.getBoundsInParent();
          Point2D from =
              text.sceneToLocal(
                  grip.getParent().localToScene(held.getCenterX(), held.getCenterY()));
          Point2D to = new Point2D(caret.getMinX(), caret.getCenterY());
          mouse(grip, text, MouseEvent.MOUSE_PRESSED, from);
          mouse(grip, text, MouseEvent.MOUSE_DRAGGED, from.midpoint(to));
          mouse(grip, text, MouseEvent.MOUSE_DRAGGED, to);
          mouse(grip, text, MouseEvent.MOUSE_RELEASED, to);
          return true;
        });
  }

  private static void mouse(PostText text, EventType<MouseEvent> type, Point2D at) {
    mouse(text, text, type, at);
  }

  private static void mouse(Node target, PostText text, EventType<MouseEvent> type, Point2D at) {
    Point2D inScene = text.localToScene(at);
    Point2D onScreen = text.localToScreen(at);
    target.fireEvent(
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            onScreen.getX(),
            onScreen.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            false,
            null));
  }

  /// A point in the text where the mouse finds this offset.
  private static Point2D at(PostText text, int offset) {
    return onFxThread(
        () -> {
          for (double y = STEP; y < text.getHeight(); y += STEP) {
            for (double x = 0; x < text.getWidth(); x++) {
              Point2D point = new Point2D(x, y);
              if (text.offsetAt(point) == offset) {
                return point.add(1, 0);
              }
            }
          }
          throw new AssertionError("not on screen: " + offset);
        });
  }

  /// Clicks the first button of a style.
  void click(String selector) {
    Node node =
        onFxThread(
            () ->
                screen.node().lookupAll(selector).stream()
                    .filter(Node::isVisible)
                    .findFirst()
                    .orElseThrow());
    robot.clickOn(node, MouseButton.PRIMARY);
  }

  /// Changes a key in the list of keys.
  void change(String written, KeyCode... chord) {
    robot.clickOn(button(written, ".key-change"), MouseButton.PRIMARY);
    robot.push(chord);
  }

  /// The button of a style with just this text.
  private Button button(String text, String selector) {
    return onFxThread(
        () ->
            screen.node().lookupAll(selector).stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow());
  }

  /// What the labels below a node of this style say.
  List<String> labels(String selector) {
    return onFxThread(
        () ->
            screen.node().lookupAll(selector + " .post-label").stream()
                .map(node -> ((PostText) node).getText())
                .toList());
  }

  /// The button with this text.
  Optional<Button> button(String words) {
    return onFxThread(
        () ->
            screen.node().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().contains(words))
                .findFirst());
  }

  /// The text of the post.
  PostText text() {
    return onFxThread(
        () ->
            screen.node().lookupAll(".post-text").stream()
                .filter(PostText.class::isInstance)
                .map(PostText.class::cast)
                .filter(PostText::isSelectable)
                .findFirst()
                .orElseThrow());
  }

  /// Whether keys go to the post.
  boolean postHasFocus() {
    return onFxThread(() -> text().isFocused());
  }

  /// What stands in the right pane: the labels of the tiers and codes shown.
  List<String> paneTexts() {
    return onFxThread(
        () ->
            screen.node().lookup(".code-tiers").lookupAll(".post-label").stream()
                .filter(PostText.class::isInstance)
                .map(node -> ((PostText) node).getText())
                .toList());
  }

  /// What was said last.
  String said() {
    return said.last();
  }

  CodedProject project() {
    return project;
  }

  CodeScreen screen() {
    return screen;
  }

  @Override
  public void close() {
    onFxThread(
        () -> {
          screen.hidden();
          stage.close();
          return true;
        });
  }
}
