package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class DialogLayerTest {
  private final List<String> answers = new ArrayList<>();
  private final Button content = new Button("Content");
  private final DialogLayer layer = new DialogLayer(content);
  private final Stage stage = onFxThread(Stage::new);

  @BeforeEach
  void show_the_window_with_the_focus_on_its_content() {
    onFxThread(
        () -> {
          Scene scene = new Scene(layer, 600, 400);
          new Theme().dress(scene);
          stage.setScene(scene);
          stage.show();
          content.requestFocus();
          return scene;
        });
  }

  @AfterEach
  void close_the_window() {
    onFxThread(
        () -> {
          stage.close();
          return stage;
        });
  }

  @Test
  void the_main_answer_has_the_focus_and_the_content_cannot_take_it() {
    String focused =
        onFxThread(
            () -> {
              ask();
              content.requestFocus();
              return ((Button) focusOwner()).getText();
            });

    assertThat(focused).isEqualTo("Merge");
  }

  @Test
  void an_answer_calls_back_and_gives_the_focus_back() {
    Node focused =
        onFxThread(
            () -> {
              ask();
              ((Button) focusOwner()).fire();
              return focusOwner();
            });

    assertThat(answers).containsExactly("merged");
    assertThat(focused).isSameAs(content);
    assertThat(layer.isOpen()).isFalse();
  }

  @Test
  void esc_leaves_the_question_unanswered() {
    Node focused =
        onFxThread(
            () -> {
              ask();
              Event.fireEvent(
                  focusOwner(),
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
              return focusOwner();
            });

    assertThat(answers).isEmpty();
    assertThat(focused).isSameAs(content);
  }

  @Test
  void a_text_is_given_without_the_space_around_it() {
    onFxThread(
        () -> {
          layer.askText("Name the code", "", "Add", answers::add);
          ((TextField) focusOwner()).setText("  Loneliness ");
          layer.lookupAll(".button").stream()
              .map(Button.class::cast)
              .filter(Button::isDefaultButton)
              .forEach(Button::fire);
          return layer;
        });

    assertThat(answers).containsExactly("Loneliness");
  }

  @Test
  void an_empty_text_cannot_be_given() {
    boolean disabled =
        onFxThread(
            () -> {
              layer.askText("Name the code", "  ", "Add", answers::add);
              return layer.lookupAll(".button").stream()
                  .map(Button.class::cast)
                  .filter(Button::isDefaultButton)
                  .allMatch(Node::isDisabled);
            });

    assertThat(disabled).isTrue();
  }

  private void ask() {
    layer.ask(
        "Merge?",
        "Codings keep their original code.",
        List.of(
            Choice.cancel(), new Choice("Merge", Choice.Tone.MAIN, () -> answers.add("merged"))));
  }

  private Node focusOwner() {
    return stage.getScene().getFocusOwner();
  }
}
