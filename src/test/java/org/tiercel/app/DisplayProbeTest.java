package org.tiercel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DisplayProbeTest {
  private final Map<String, String> environment = new TreeMap<>(System.getenv());

  @Test
  void without_a_display_no_window_opens() {
    environment.remove("DISPLAY");

    assertThat(new DisplayProbe(environment, "Linux").canOpenWindow()).isFalse();
  }

  @Test
  void a_display_that_nobody_serves_opens_no_window() {
    environment.put("DISPLAY", ":64999");

    assertThat(new DisplayProbe(environment, "Linux").canOpenWindow()).isFalse();
  }

  /// JavaFX's own headless platform stands for a display that works.
  @Test
  void a_child_that_starts_javafx_says_yes() {
    environment.put("DISPLAY", ":64999");
    environment.put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");

    assertThat(new DisplayProbe(environment, "Linux").canOpenWindow()).isTrue();
  }

  @Test
  void windows_and_macos_are_not_asked() {
    environment.remove("DISPLAY");

    assertThat(new DisplayProbe(environment, "Windows 11").canOpenWindow()).isTrue();
    assertThat(new DisplayProbe(environment, "Mac OS X").canOpenWindow()).isTrue();
  }
}
