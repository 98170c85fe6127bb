package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path HOME = Path.of("/home/ada").toAbsolutePath();

  @Test
  void tiercel_home_comes_first_on_every_system() {
    Path chosen = HOME.resolve("elsewhere");
    Map<String, String> environment =
        Map.of("TIERCEL_HOME", chosen.toString(), "XDG_STATE_HOME", HOME.toString());

    assertThat(UserFolder.of(environment, "Linux", HOME).path()).isEqualTo(chosen);
    assertThat(UserFolder.of(environment, "Windows 11", HOME).path()).isEqualTo(chosen);
  }

  @Test
  void linux_keeps_state_where_xdg_says() {
    assertThat(UserFolder.of(Map.of(), "Linux", HOME).path())
        .isEqualTo(HOME.resolve(".local/state/tiercel"));
    assertThat(
            UserFolder.of(Map.of("XDG_STATE_HOME", HOME.resolve("state").toString()), "Linux", HOME)
                .path())
        .isEqualTo(HOME.resolve("state/tiercel"));
  }

  @Test
  void a_relative_or_empty_folder_is_no_folder() {
    Map<String, String> environment = Map.of("TIERCEL_HOME", "", "XDG_STATE_HOME", "state");

    assertThat(UserFolder.of(environment, "Linux", HOME).path())
        .isEqualTo(HOME.resolve(".local/state/tiercel"));
  }

  @Test
  void windows_and_macos_have_places_of_their_own() {
    assertThat(UserFolder.of(Map.of("LOCALAPPDATA", HOME.toString()), "Windows 11", HOME).path())
        .isEqualTo(HOME.resolve("Tiercel"));
    assertThat(UserFolder.of(Map.of(), "Mac OS X", HOME).path())
        .isEqualTo(HOME.resolve("Library/Application Support/Tiercel"));
  }
}
