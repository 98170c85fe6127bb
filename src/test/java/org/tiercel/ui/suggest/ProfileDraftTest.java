package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.Profile;

class ProfileDraftTest {
  private static final Profile PROFILE =
      new Profile(
          "Gateway",
          BaseUrl.of("https://llm.example.org/v1"),
          "large",
          new KeySource.Environment("GATEWAY_KEY"),
          Map.of("X-Group", "lab 3", "X-Token", "${LAB_TOKEN}"),
          12,
          Duration.ofSeconds(90),
          false);

  @Test
  void a_profile_that_is_edited_without_a_change_stays_the_same() {
    assertThat(ProfileDraft.of(PROFILE).profile()).isEqualTo(PROFILE);
    assertThat(ProfileDraft.of(PROFILE).headersProperty().get())
        .isEqualTo("X-Group: lab 3\nX-Token: ${LAB_TOKEN}");
  }

  @Test
  void what_cannot_be_read_is_named() {
    ProfileDraft draft = ProfileDraft.of(PROFILE);
    draft.concurrencyProperty().set("many");
    assertRefusal(draft, "“Requests at once” takes a whole number from 1 to 256.");
    draft.concurrencyProperty().set("12");
    draft.headersProperty().set("X-Group lab 3");
    assertRefusal(draft, "Write each header as “Name: value”, one to a line.");
    draft.headersProperty().set("");
    draft.keyNameProperty().set(" ");
    assertRefusal(
        draft, "Name the environment variable, or the entry of the keychain, that holds the key.");
  }

  @Test
  void a_header_that_holds_a_key_is_refused() {
    ProfileDraft draft = ProfileDraft.of(PROFILE);
    draft.headersProperty().set("Authorization: Bearer abcdef");
    assertThatThrownBy(draft::profile)
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("holds a key");
  }

  private static void assertRefusal(ProfileDraft draft, String sentence) {
    assertThatThrownBy(draft::profile).isInstanceOf(TiercelException.class).hasMessage(sentence);
  }
}
