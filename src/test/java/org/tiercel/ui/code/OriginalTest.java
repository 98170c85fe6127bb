package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalTest {
  @Test
  void the_host_of_a_page_on_the_web_is_named() {
    assertThat(Original.of("https://www.reddit.com/r/x/comments/1?a=b"))
        .map(Original::host)
        .contains("www.reddit.com");
    assertThat(Original.of(" HTTP://example.org:8080/a "))
        .map(Original::host)
        .contains("example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ftp://example.org/a",
        "/r/x/comments/1",
        "https:///a",
        "https://bank.example@evil.example/",
        "not an address",
        ""
      })
  void what_leads_elsewhere_or_hides_where_it_leads_is_no_original(String link) {
    assertThat(Original.of(link)).isEmpty();
  }

  @Test
  void a_post_without_a_link_has_none() {
    assertThat(Original.of((String) null)).isEmpty();
  }
}
