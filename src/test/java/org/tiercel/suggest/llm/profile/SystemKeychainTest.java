package org.tiercel.suggest.llm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.domain.TiercelException;

/// The programs of the keychains are played by small scripts that write down what they were given.
class SystemKeychainTest {
  private static final Secret KEY = new Secret("sk-test-7Yq");

  @TempDir private Path folder;

  private SystemKeychain keychain(String system, String program, String script) throws IOException {
    Path file = folder.resolve(program);
    Files.writeString(file, "#!/bin/sh\ncd '" + folder + "'\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return SystemKeychain.of(system, folder + "/");
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, secret-tool, lookup service tiercel account My key",
    "Mac OS X, security, find-generic-password -s tiercel -a My key -w"
  })
  void a_key_is_read(String system, String program, String arguments) throws IOException {
    SystemKeychain keychain =
        keychain(system, program, "echo \"$@\" > arguments; echo sk-test-7Yq");

    assertThat(keychain.read("My key")).contains(KEY);
    assertThat(folder.resolve("arguments")).hasContent(arguments);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, secret-tool, sk-test-7Yq",
    "Mac OS X, security, " + "'add-generic-password -U -s tiercel -a \"My key\" -w \"sk-test-7Yq\"'"
  })
  void a_key_is_kept_through_the_standard_input_alone(String system, String program, String input)
      throws IOException {
    keychain(system, program, "echo \"$@\" > arguments; cat > input").keep("My key", KEY);

    assertThat(folder.resolve("arguments")).content().doesNotContain(KEY.reveal());
    assertThat(folder.resolve("input")).hasContent(input);
  }

  @Test
  void a_key_that_is_not_there_is_absent() throws IOException {
    assertThat(keychain("Linux", "secret-tool", "exit 1").read("uni")).isEmpty();
  }

  @Test
  void a_keychain_that_fails_or_is_missing_says_what_to_do() throws IOException {
    assertThatThrownBy(() -> SystemKeychain.of("Linux", folder + "/none/").read("uni"))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("secret-tool is not installed");
    SystemKeychain locked = keychain("Linux", "secret-tool", "cat > /dev/null; exit 1");
    assertThatThrownBy(() -> locked.keep("uni", KEY))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("is it locked?");
  }

  @Test
  void names_and_keys_that_would_be_read_as_commands_are_refused() throws IOException {
    SystemKeychain keychain = keychain("Mac OS X", "security", "touch ran");

    assertThatThrownBy(() -> keychain.keep("a\" -w \"b", KEY)).isInstanceOf(TiercelException.class);
    assertThatThrownBy(() -> keychain.keep("uni", new Secret("a\"\ndelete-keychain")))
        .isInstanceOf(TiercelException.class)
        .hasMessageNotContaining("delete-keychain");
    assertThat(folder.resolve("ran")).doesNotExist();
  }
}
