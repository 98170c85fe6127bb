package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMapTest {
  private final KeyMap keys =
      KeyMap.of(
          List.of(
              KeyBinding.onPost("next", "J", "Posts", "Next post"),
              KeyBinding.onPost("next", "Down", "Posts", "Next post"),
              KeyBinding.inView("undo", "Ctrl+Z", "Edit", "Undo")));

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "Ctrl+Z", "Ctrl+Shift+Z", "Alt+Left", "Shift+Tab", "?", "Ctrl+Alt+Shift+A"})
  void a_key_stroke_is_read_as_it_is_written(String written) {
    assertThat(KeyStroke.parse(written)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ctrl+", "Strg+Z", "Z+Ctrl", "Ctrl+Ctrl+Z"})
  void what_is_no_key_stroke_is_refused(String written) {
    assertThatThrownBy(() -> KeyStroke.parse(written)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void single_keys_act_only_on_the_post_and_others_everywhere() {
    assertThat(keys.find(KeyStroke.of("J"), true)).map(KeyBinding::id).contains("next");
    assertThat(keys.find(KeyStroke.of("J"), false)).isEmpty();
    assertThat(keys.find(KeyStroke.parse("Ctrl+Z"), false)).map(KeyBinding::id).contains("undo");
  }

  @Test
  void single_keys_can_be_switched_off_and_named_keys_stay() {
    KeyMap off = keys.withSingleKeys(false);

    assertThat(off.find(KeyStroke.of("J"), true)).isEmpty();
    assertThat(off.find(KeyStroke.of("Down"), true)).isPresent();
  }

  @Test
  void an_act_can_have_another_key() {
    KeyMap rebound = keys.rebound(keys.bindings().get(2), KeyStroke.parse("Ctrl+U"));

    assertThat(rebound.keysOf("undo")).containsExactly(KeyStroke.parse("Ctrl+U"));
    assertThat(rebound.keysOf("next")).hasSize(2);
  }

  @Test
  void another_key_of_the_same_act_stays() {
    KeyMap rebound = keys.rebound(keys.bindings().getFirst(), KeyStroke.of("N"));

    assertThat(rebound.keysOf("next")).containsExactly(KeyStroke.of("N"), KeyStroke.of("Down"));
  }

  @Test
  void a_key_cannot_have_two_acts() {
    assertThatThrownBy(() -> keys.rebound(keys.bindings().get(2), KeyStroke.of("Down")))
        .hasMessage("Down stands for next and for undo");
  }

  @Test
  void a_key_that_writes_cannot_act_everywhere() {
    assertThatThrownBy(() -> KeyBinding.inView("flag", "F", "Post", "Flag"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
