package org.tiercel.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.KeyChange;
import org.tiercel.ui.kit.KeyChoices;
import org.tiercel.ui.kit.KeyStroke;

class KeyFileTest {
  @TempDir private Path folder;

  @Test
  void without_a_file_the_usual_keys_hold() {
    assertThat(new KeyFile(folder.resolve("keys.json")).read()).isEqualTo(KeyChoices.NONE);
  }

  @Test
  void what_was_written_is_read_again() {
    Path file = folder.resolve("state/keys.json");
    KeyChoices choices =
        new KeyChoices(
            false,
            List.of(
                new KeyChange("post.next", KeyStroke.of("J"), KeyStroke.parse("Ctrl+Shift+N")),
                new KeyChange("flag", KeyStroke.of("F"), KeyStroke.of("\\"))));

    new KeyFile(file).write(choices);

    assertThat(new KeyFile(file).read()).isEqualTo(choices);
    assertThat(file.getParent()).isDirectoryContaining(entry -> entry.equals(file));
    assertThat(file.resolveSibling("keys.json.new")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"format\":\"tiercel-keys/2\"}",
        "{\"format\":\"tiercel-keys/1\",\"changed\":[{\"act\":\"flag\",\"usual\":\"F\"}]}",
        "{\"format\":\"tiercel-keys/1\",\"changed\":[{\"act\":1,\"usual\":\"F\",\"key\":\"G\"}]}",
        "{\"format\":\"tiercel-keys/1\",\"changed\":[{\"act\":\"a\",\"usual\":\"F\",\"key\":\"\"}]}"
      })
  void a_damaged_file_is_named_and_left_as_it_is(String damaged) throws IOException {
    Path file = Files.writeString(folder.resolve("keys.json"), damaged);

    assertThatThrownBy(() -> new KeyFile(file).read())
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("usual keys");
    assertThat(file).hasContent(damaged);
  }

  @Test
  void bytes_that_are_no_text_are_a_damaged_file() throws IOException {
    Path file = Files.write(folder.resolve("keys.json"), new byte[] {(byte) 0xff, 0, (byte) 0xc3});

    assertThatThrownBy(() -> new KeyFile(file).read()).isInstanceOf(TiercelException.class);
  }

  @Test
  void a_file_that_cannot_be_written_is_named() throws IOException {
    Path noFolder = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> new KeyFile(noFolder.resolve("keys.json")).write(KeyChoices.NONE))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("keys.json");
  }
}
