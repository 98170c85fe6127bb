package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.Motion;
import org.tiercel.ui.kit.Theme;

class SettingsTest {
  @TempDir private Path folder;

  private SettingsViewModel settings() {
    return new SettingsViewModel(new SettingsFile(folder.resolve("user/settings.json")));
  }

  @Test
  void what_was_chosen_comes_back() {
    SettingsViewModel chosen = settings();
    chosen.modeProperty().set(Theme.Mode.DARK);
    chosen.grow();
    chosen.grow();
    chosen.languageProperty().set(Optional.of(Language.GERMAN));
    chosen.motionProperty().set(Motion.REDUCED);
    chosen.touredProperty().set(true);

    SettingsViewModel again = settings();

    assertThat(again.modeProperty().get()).isEqualTo(Theme.Mode.DARK);
    assertThat(again.percentProperty().get()).isEqualTo(125);
    assertThat(again.spoken()).isEqualTo(Language.GERMAN);
    assertThat(again.motionProperty().get()).isEqualTo(Motion.REDUCED);
    assertThat(again.touredProperty().get()).isTrue();
    assertThat(again.problemProperty().get()).isEmpty();
  }

  @Test
  void without_a_choice_the_window_follows_the_system() {
    SettingsViewModel settings = settings();

    assertThat(settings.modeProperty().get()).isEqualTo(Theme.Mode.SYSTEM);
    assertThat(settings.motionProperty().get()).isEqualTo(Motion.SYSTEM);
    assertThat(settings.languageProperty().get()).isEmpty();
    assertThat(settings.spoken()).isEqualTo(Language.ofSystem());
  }

  @Test
  void type_goes_from_80_to_200_percent_and_back_to_100() {
    SettingsViewModel settings = settings();
    for (int i = 0; i < 20; i++) {
      settings.grow();
    }
    assertThat(settings.percentProperty().get()).isEqualTo(200);
    assertThat(settings.canGrow()).isFalse();
    for (int i = 0; i < 20; i++) {
      settings.shrink();
    }
    assertThat(settings.percentProperty().get()).isEqualTo(80);
    assertThat(settings.canShrink()).isFalse();
    settings.usualSize();
    assertThat(settings.percentProperty().get()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "{\"format\": \"tiercel-settings/2\"}",
        "{\"format\": \"tiercel-settings/1\", \"theme\": \"dark\", \"type\": 900}",
        "{\"format\": \"tiercel-settings/1\", \"theme\": \"pink\", \"type\": 100}"
      })
  void a_damaged_file_means_the_usual_settings_and_one_sentence(String damaged) throws IOException {
    Path file = folder.resolve("user/settings.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, damaged);

    SettingsViewModel settings = settings();

    assertThat(settings.percentProperty().get()).isEqualTo(100);
    assertThat(settings.problemProperty().get()).contains(file.toString()).contains("usual");
    assertThat(file).hasContent(damaged);
    settings.grow();
    assertThat(settings.problemProperty().get()).isEmpty();
    assertThat(settings().percentProperty().get()).isEqualTo(110);
  }

  @Test
  void a_file_that_cannot_be_written_is_named_and_the_choice_holds() throws IOException {
    Files.writeString(folder.resolve("user"), "no folder");
    SettingsViewModel settings = settings();

    settings.modeProperty().set(Theme.Mode.DARK);

    assertThat(settings.problemProperty().get()).contains("settings.json");
    assertThat(settings.modeProperty().get()).isEqualTo(Theme.Mode.DARK);
  }
}
