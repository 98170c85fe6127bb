package org.tiercel.suggest.llm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.TiercelException;

class ProfilesTest {
  private static final BaseUrl GATEWAY = BaseUrl.of("https://llm.uni.example/v1");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("state/profiles.json");
  }

  private static Profile gateway(KeySource key, Map<String, String> headers) {
    return new Profile("Gateway", GATEWAY, "m", key, headers, 8, Duration.ofSeconds(90), false);
  }

  @Test
  void without_a_file_there_are_the_usual_profiles() {
    assertThat(new Profiles(file()).all())
        .extracting(Profile::name)
        .containsExactly("OpenAI", "Ollama", "llama.cpp", "vLLM", "LM Studio");
    assertThat(new Profiles(file()).named("openai").free()).isFalse();
    assertThat(new Profiles(file()).named("ollama").free()).isTrue();
    assertThat(file()).doesNotExist();
  }

  @Test
  void every_kind_of_profile_comes_back_as_it_was_saved() {
    Profiles profiles = new Profiles(file());
    List<KeySource> sources =
        List.of(
            new KeySource.None(),
            new KeySource.Session(),
            new KeySource.Environment("UNI_KEY"),
            new KeySource.InKeychain("uni"));
    for (KeySource source : sources) {
      Profile saved = gateway(source, Map.of("X-Ward", "7", "Api-Key", "${UNI_KEY}"));
      profiles.save(saved);
      assertThat(new Profiles(file()).named(" gateway ")).isEqualTo(saved);
    }
    assertThat(profiles.all()).hasSize(Profile.starting().size() + 1);
    profiles.remove("GATEWAY");
    assertThat(profiles.all()).isEqualTo(Profile.starting());
  }

  @Test
  void an_unknown_name_lists_the_known_ones() {
    assertThatThrownBy(() -> new Profiles(file()).named("Olama"))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("no profile named Olama")
        .hasMessageContaining("OpenAI, Ollama");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\": \"tiercel-profiles/1\", ",
        "{\"format\": \"other/1\", \"profiles\": []}",
        "[]",
        "",
        "{\"format\": \"tiercel-profiles/1\", \"profiles\": [{\"name\": \"x\"}]}",
        "{\"format\": \"tiercel-profiles/1\", \"profiles\": [3]}"
      })
  void a_damaged_file_is_named_and_left_as_it_is(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);

    assertThatThrownBy(() -> new Profiles(file()).all())
        .isInstanceOf(TiercelException.class)
        .hasMessageStartingWith(file().toString());
    assertThatThrownBy(() -> new Profiles(file()).save(Profile.starting().getFirst()))
        .isInstanceOf(TiercelException.class);
    assertThat(file()).hasContent(content);
  }

  @Test
  void nothing_is_left_beside_the_file() {
    new Profiles(file()).save(Profile.starting().getFirst());

    assertThat(file().resolveSibling(".")).isDirectoryNotContaining("glob:**.part");
    assertThat(file()).isRegularFile();
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, Bearer sk-abcdef123456",
    "authorization, Basic dXNlcjpwYXNz",
    "api-key, 0123456789abcdef",
    "X-Api-Key, plain",
    "X-Auth-Token, a${UNI_KEY}0123",
    "Cookie, session=1",
    "X-Anything, sk-abcdef123456",
    "X-Anything, Bearer abc",
  })
  void a_header_that_holds_a_key_is_refused_without_repeating_it(String name, String value) {
    assertThatThrownBy(() -> gateway(new KeySource.None(), Map.of(name, value)))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("${ITS_NAME}")
        .hasMessageNotContaining(value);
  }

  @ParameterizedTest
  @CsvSource({"X Ward, 7", "'X-Ward\n', 7", "X-Ward, 'a\r\nHost: b'"})
  void a_header_that_cannot_be_sent_is_refused(String name, String value) {
    assertThatThrownBy(() -> gateway(new KeySource.None(), Map.of(name, value)))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("signs that headers cannot have");
  }

  @Test
  void variables_of_headers_and_the_key_are_looked_up_when_a_server_is_reached() {
    Profile profile =
        gateway(
            new KeySource.Environment("UNI_KEY"),
            Map.of("Authorization", "Bearer ${UNI_KEY}", "X-Ward", "7"));
    Keys keys = new Keys(Map.of("UNI_KEY", " k$1 "), SystemKeychain.of("Windows 11"));

    Endpoint endpoint = profile.endpoint(keys);

    assertThat(endpoint.headers()).isEqualTo(Map.of("Authorization", "Bearer k$1", "X-Ward", "7"));
    assertThat(endpoint.key()).isEqualTo(new Secret("k$1"));
    assertThat(endpoint.toString() + endpoint.key()).doesNotContain("k$1");
  }

  @Test
  void a_key_that_is_not_at_its_place_is_asked_for() {
    Keys keys = new Keys(Map.of("EMPTY", " "), SystemKeychain.of("Windows 11"));

    assertThatThrownBy(() -> keys.of(gateway(new KeySource.Environment("EMPTY"), Map.of())))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("environment variable EMPTY is not set");
    assertThatThrownBy(() -> keys.of(gateway(new KeySource.InKeychain("uni"), Map.of())))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("Windows");
    Profile session = gateway(new KeySource.Session(), Map.of());
    assertThatThrownBy(() -> keys.of(session)).isInstanceOf(TiercelException.class);
    keys.remember("Gateway", new Secret("typed"));
    assertThat(keys.of(session)).contains(new Secret("typed"));
    assertThat(keys.of(gateway(new KeySource.None(), Map.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 90", "257, 90", "8, 0", "8, 3601"})
  void settings_out_of_their_range_are_refused(int concurrency, long seconds) {
    assertThatThrownBy(
            () ->
                new Profile(
                    "x",
                    GATEWAY,
                    "m",
                    new KeySource.None(),
                    Map.of(),
                    concurrency,
                    Duration.ofSeconds(seconds),
                    false))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("set 1 to");
  }
}
