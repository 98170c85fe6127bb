package org.tiercel.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Another Java process with the classes of this one, which can be killed at any line that it
/// prints. Closing it kills it and waits until it is gone.
public final class KilledProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;
  private final List<String> lines = new ArrayList<>();

  private KilledProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /// Starts the main method of a class.
  ///
  /// @param program prints a line for everything that is worth being killed at
  public static KilledProcess start(Class<?> program, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    try {
      return new KilledProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for the next line; nothing when the process has ended.
  public Optional<String> nextLine() {
    try {
      Optional<String> line = Optional.ofNullable(output.readLine());
      line.ifPresent(lines::add);
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Waits for a line that begins so, or for the end of the process.
  ///
  /// @return whether there was such a line
  public boolean awaitLine(String beginning) {
    for (Optional<String> line = nextLine(); line.isPresent(); line = nextLine()) {
      if (line.get().startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /// Kills the process, without a chance to clean up, and waits until it is gone. What it had
  /// printed by then is read.
  public void kill() {
    // By its handle, because killing it as a process would close its output before it is read.
    process.toHandle().destroyForcibly();
    while (nextLine().isPresent()) {
      // Each line is kept.
    }
    process.onExit().join();
  }

  /// Its number.
  public long pid() {
    return process.pid();
  }

  /// Everything it has printed so far.
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    kill();
  }
}
