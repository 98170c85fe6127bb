package org.tiercel.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.TiercelException;

class UserKeysTest {
  private static final KeyMap USUAL =
      KeyMap.of(
          List.of(
              KeyBinding.onPost("press.1", "1", "Codes", "give the code"),
              KeyBinding.onPost("next", "J", "Posts", "next post"),
              KeyBinding.onPost("next", "Down", "Posts", "next post"),
              KeyBinding.onPost("flag", "F", "Posts", "flag"),
              KeyBinding.inView("undo", "Ctrl+Z", "Edit", "undo")));

  private final KeptKeys kept = new KeptKeys();
  private final List<String> failures = new ArrayList<>();

  private UserKeys keys() {
    return keys(kept);
  }

  private UserKeys keys(SavedKeys saved) {
    return new UserKeys(USUAL, id -> id.startsWith("press."), saved, failures::add);
  }

  private static KeyBinding on(UserKeys keys, String stroke) {
    return keys.map().find(KeyStroke.parse(stroke), true).orElseThrow();
  }

  @Test
  void a_changed_key_acts_at_once_and_at_the_next_start() {
    UserKeys keys = keys();

    assertThat(keys.change(on(keys, "J"), KeyStroke.of("N"))).isEmpty();

    assertThat(keys.map().keysOf("next"))
        .extracting(KeyStroke::toString)
        .containsExactly("N", "Down");
    assertThat(keys().map()).isEqualTo(keys.map());
    assertThat(kept.read().changes())
        .containsExactly(new KeyChange("next", KeyStroke.of("J"), KeyStroke.of("N")));
  }

  @Test
  void a_key_that_has_an_act_is_refused_and_the_act_named() {
    UserKeys keys = keys();

    assertThat(keys.change(on(keys, "J"), KeyStroke.of("F")))
        .hasValueSatisfying(said -> assertThat(said).contains("F", "“flag”"));
    assertThat(keys.change(on(keys, "J"), KeyStroke.of("Down")))
        .hasValueSatisfying(said -> assertThat(said).contains("“next post”"));
    assertThat(keys.map()).isEqualTo(USUAL);
    assertThat(kept.read()).isEqualTo(KeyChoices.NONE);
  }

  @Test
  void keys_of_codes_stay_with_their_codes() {
    UserKeys keys = keys();

    assertThat(keys.canChange(on(keys, "1"))).isFalse();
    assertThat(keys.change(on(keys, "1"), KeyStroke.of("9"))).isPresent();
    assertThat(keys.change(on(keys, "F"), KeyStroke.of("1")))
        .hasValueSatisfying(said -> assertThat(said).contains("“give the code”", "stays"));
  }

  @Test
  void an_act_of_the_whole_view_takes_no_key_that_writes() {
    UserKeys keys = keys();

    assertThat(keys.change(on(keys, "Ctrl+Z"), KeyStroke.of("U")))
        .hasValueSatisfying(said -> assertThat(said).contains("“undo”", "Ctrl or Alt"));
    assertThat(keys.change(on(keys, "Ctrl+Z"), KeyStroke.parse("Ctrl+U"))).isEmpty();
  }

  @Test
  void one_key_goes_back_unless_its_usual_one_is_taken() {
    UserKeys keys = keys();
    keys.change(on(keys, "J"), KeyStroke.of("N"));
    keys.change(on(keys, "F"), KeyStroke.of("J"));

    assertThat(keys.usual(on(keys, "N"))).isEqualTo(KeyStroke.of("J"));
    assertThat(keys.reset(on(keys, "N")))
        .hasValueSatisfying(said -> assertThat(said).contains("“flag”"));
    assertThat(keys.reset(on(keys, "J"))).isEmpty();
    assertThat(keys.reset(on(keys, "N"))).isEmpty();
    assertThat(keys.map()).isEqualTo(USUAL);
    assertThat(keys.anyChosen()).isFalse();
  }

  @Test
  void keys_that_changed_places_are_read_again_as_they_are() {
    UserKeys keys = keys();
    keys.change(on(keys, "J"), KeyStroke.of("N"));
    keys.change(on(keys, "F"), KeyStroke.of("J"));
    keys.change(on(keys, "N"), KeyStroke.of("F"));

    assertThat(keys().map().find(KeyStroke.of("J"), true)).map(KeyBinding::id).contains("flag");
    assertThat(keys().map().find(KeyStroke.of("F"), true)).map(KeyBinding::id).contains("next");
  }

  @Test
  void all_go_back_together_and_single_keys_are_on_again() {
    UserKeys keys = keys();
    keys.change(on(keys, "J"), KeyStroke.of("N"));
    keys.switchSingleKeys(false);
    keys.resetAll();

    assertThat(keys().map()).isEqualTo(USUAL);
  }

  @Test
  void single_keys_switched_off_stay_off_and_another_key_is_shown_if_there_is_one() {
    keys().switchSingleKeys(false);

    assertThat(keys().map().find(KeyStroke.of("J"), true)).isEmpty();
    assertThat(keys().map().shown("next")).contains(KeyStroke.of("Down"));
    assertThat(keys().map().shown("flag")).isEmpty();
    assertThat(keys().name("flag")).isEqualTo("F");
  }

  @Test
  void changes_that_no_longer_fit_are_left_out_and_the_others_hold() {
    kept.write(
        new KeyChoices(
            true,
            List.of(
                new KeyChange("gone", KeyStroke.of("G"), KeyStroke.of("H")),
                new KeyChange("next", KeyStroke.of("J"), KeyStroke.of("F")),
                new KeyChange("undo", KeyStroke.parse("Ctrl+Z"), KeyStroke.of("U")),
                new KeyChange("next", KeyStroke.of("Down"), KeyStroke.of("PgDn")))));

    assertThat(keys().map())
        .isEqualTo(USUAL.rebound(USUAL.bindings().get(2), KeyStroke.of("PgDn")));
    assertThat(failures).isEmpty();
  }

  @Test
  void what_cannot_be_read_or_saved_is_said_and_keeps_nobody_from_working() {
    UserKeys keys = keys(new Broken());
    keys.change(on(keys, "J"), KeyStroke.of("N"));

    assertThat(failures).containsExactly("cannot be read", "cannot be saved");
    assertThat(keys.map().find(KeyStroke.of("N"), true)).isPresent();
  }

  private static final class Broken implements SavedKeys {
    @Override
    public KeyChoices read() {
      throw new TiercelException("cannot be read");
    }

    @Override
    public void write(KeyChoices choices) {
      throw new TiercelException("cannot be saved");
    }
  }
}
