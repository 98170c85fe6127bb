package org.tiercel.suggest.llm.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.TiercelException;

class HostTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:11434/v1",
        "http://LocalHost./v1",
        "http://127.0.0.1/v1",
        "http://127.255.3.4:8000",
        "http://[::1]:8080/v1",
        "http://[0:0:0:0:0:0:0:1]/v1"
      })
  void this_computer_is_known_in_its_usual_spellings(String url) throws Exception {
    Host host = BaseUrl.of(url).host();

    assertThat(host.isThisComputer()).isTrue();
    assertThat(host.addresses()).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.openai.com",
        "localhost.example.org",
        "my.localhost",
        "localhost..",
        "127.0.0.1.example.org",
        "127.example.org",
        "2130706433",
        "127.1",
        "0177.0.0.1",
        "127.0.0.01",
        "127.0.0.256",
        "0x7f.0.0.1",
        "0.0.0.0",
        "128.0.0.1",
        "[::]",
        "[::2]",
        "[::ffff:127.0.0.1]",
        "::1%eth0",
        ""
      })
  void everything_else_is_another_computer(String name) {
    assertThat(new Host(name).isThisComputer()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost@example.org/v1",
        "http://localhost:80@example.org/v1",
        "http://example.org\\@localhost/v1",
        "http://localhost\\.example.org/v1",
        "http://localhost#@example.org/v1",
        "http://localhost?@example.org/v1",
        "http://ⅼocalhost/v1",
        "http://localhost%00.example.org/v1",
        "http://[::1%25eth0]/v1",
        "http://127.1/v1",
        "http://127.0.0.256/v1",
        "http:///v1",
        "ftp://localhost/v1",
        "localhost:11434/v1",
        "",
        "http://local host/v1"
      })
  void an_address_that_can_be_read_in_two_ways_is_refused(String url) {
    assertThatThrownBy(() -> BaseUrl.of(url))
        .isInstanceOf(TiercelException.class)
        .hasMessageStartingWith("The base URL ");
  }

  @Test
  void a_password_in_an_address_is_not_repeated() {
    assertThatThrownBy(() -> BaseUrl.of("http://me:sk-secret77@localhost/v1"))
        .isInstanceOf(TiercelException.class)
        .hasMessageNotContaining("sk-secret77");
    assertThatThrownBy(() -> BaseUrl.of("http://me:sk-secret77 @localhost/v1"))
        .isInstanceOf(TiercelException.class)
        .hasMessageNotContaining("sk-secret77");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTPS://API.OpenAI.com/v1/, https://api.openai.com/v1",
    "http://[::1]:8080/a/../v1//, http://[::1]:8080/v1",
    "http://localhost:1234, http://localhost:1234",
  })
  void an_address_is_put_together_anew(String url, String expected) {
    assertThat(BaseUrl.of(url)).hasToString(expected);
  }
}
