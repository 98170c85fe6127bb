package org.tiercel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Finds out whether a window can be opened here. JavaFX that has failed to start cannot be started
/// again in the same JVM, and some failures end the JVM: so a child process tries it first.
final class DisplayProbe {
  /// An X server that has gone away may keep its clients waiting for minutes.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Map<String, String> environment;
  private final boolean needsX11;

  /// @param environment the variables that the window would be opened under
  /// @param system the system's name as Java has it
  DisplayProbe(Map<String, String> environment, String system) {
    this.environment = Map.copyOf(environment);
    String name = system.toLowerCase(Locale.ROOT);
    this.needsX11 = !name.startsWith("windows") && !name.startsWith("mac");
  }

  /// The probe for this process and its environment.
  static DisplayProbe ofThisProcess() {
    return new DisplayProbe(System.getenv(), System.getProperty("os.name"));
  }

  /// Whether a window can be opened. Windows and macOS always have a display; elsewhere this takes
  /// the time of starting JavaFX once, or none when no display is named.
  boolean canOpenWindow() {
    if (!needsX11) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank() && childOpensJavaFx();
  }

  private boolean childOpensJavaFx() {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(Redirect.DISCARD);
    builder.redirectError(Redirect.DISCARD);
    try {
      Process child = builder.start();
      try {
        return child.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS) && child.exitValue() == 0;
      } finally {
        child.destroyForcibly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no child process for the display probe", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--module-path=" + System.getProperty("jdk.module.path", ""),
        "--add-modules=javafx.graphics",
        "--enable-native-access=javafx.graphics",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        DisplayProbe.class.getName());
  }

  /// Runs in the child process: exits with 0 when JavaFX has started.
  public static void main(String[] args) {
    try {
      Platform.startup(() -> Runtime.getRuntime().halt(0));
    } catch (RuntimeException | LinkageError e) {
      Runtime.getRuntime().halt(1);
    }
  }
}
