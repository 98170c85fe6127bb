package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.ui.HeadlessFx;

@ExtendWith(HeadlessFx.class)
class KeyDispatchTest {
  private static final KeyMap KEYS =
      KeyMap.of(
          List.of(
              KeyBinding.onPost("choose-1", "1", "Codes", "First code"),
              KeyBinding.onPost("reject-1", "Shift+1", "Codes", "Reject the first code"),
              KeyBinding.onPost("search-code", "/", "Codes", "Find a code"),
              KeyBinding.onPost("done", "Enter", "Post", "Done and next"),
              KeyBinding.inView("undo", "Ctrl+Z", "Edit", "Undo"),
              KeyBinding.inView("search", "Ctrl+F", "Posts", "Search")));

  private final List<String> acts = new ArrayList<>();
  private final PostText post = new PostText();
  private final TextField field = new TextField();

  @ParameterizedTest
  @CsvSource({
    "DIGIT1, 1, false, false, 1",
    "NUMPAD1, 1, false, false, 1",
    "DIGIT1, !, true, false, Shift+1",
    "J, j, false, false, J",
    "Z, '', false, true, Ctrl+Z",
    "Z, '', true, true, Ctrl+Shift+Z",
    "SLASH, /, false, false, /",
    "SLASH, ?, true, false, ?",
    "DIGIT7, /, true, false, Shift+7",
    "F1, '', false, false, F1",
    "SEMICOLON, ;, false, true, Ctrl+;",
    "PAGE_DOWN, '', false, false, PgDn",
    "ENTER, '', false, true, Ctrl+Enter",
  })
  void keys_are_told_by_position_for_digits_and_by_letter_otherwise(
      KeyCode code, String text, boolean shift, boolean ctrl, String stroke) {
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, ctrl, false, false);

    assertThat(KeyDispatch.strokeOf(event)).map(KeyStroke::toString).contains(stroke);
  }

  @Test
  void a_key_alone_such_as_shift_is_no_stroke() {
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false);

    assertThat(KeyDispatch.strokeOf(event)).isEmpty();
  }

  @Test
  void single_keys_act_while_the_post_has_the_focus() {
    press(post, KeyCode.DIGIT1, "1", false);

    assertThat(acts).containsExactly("choose-1");
  }

  @Test
  void in_a_field_they_write() {
    String written = press(field, KeyCode.DIGIT1, "1", false);

    assertThat(acts).isEmpty();
    assertThat(written).isEqualTo("1");
  }

  @Test
  void keys_with_ctrl_act_everywhere_but_a_field_keeps_its_own_undo() {
    press(field, KeyCode.F, "", true);
    press(field, KeyCode.Z, "", true);
    press(post, KeyCode.Z, "", true);

    assertThat(acts).containsExactly("search", "undo");
  }

  @Test
  void the_character_of_a_key_that_opened_a_field_does_not_land_in_it() {
    String written = press(post, KeyCode.SLASH, "/", false);

    assertThat(acts).containsExactly("search-code");
    assertThat(written).isEmpty();
  }

  /// Presses a key as the platform would: the press goes to the focused node, the character to
  /// whatever has the focus then.
  private String press(Node focused, KeyCode code, String text, boolean ctrl) {
    return onFxThread(
        () -> {
          post.setText("a post");
          post.setSelectable(true);
          VBox view = new VBox(post, field);
          new KeyDispatch(view, post, () -> KEYS, this::act);
          Stage stage = new Stage();
          Scene scene = new Scene(view);
          new Theme().dress(scene);
          stage.setScene(scene);
          stage.show();
          focused.requestFocus();
          Event.fireEvent(
              scene.getFocusOwner(),
              new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, ctrl, false, false));
          Event.fireEvent(
              scene.getFocusOwner(),
              new KeyEvent(
                  KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, ctrl, false, false));
          stage.close();
          return field.getText();
        });
  }

  private boolean act(String id) {
    acts.add(id);
    if (id.equals("search-code")) {
      field.requestFocus();
    }
    return true;
  }
}
