package org.tiercel.suggest.llm.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.tiercel.domain.TiercelException;

/// The keychain of Linux (through `secret-tool`) or of macOS (through `security`). A key goes to
/// these programs through their standard input: arguments can be seen by every user of a computer.
public final class SystemKeychain implements Keychain {
  private static final String SERVICE = "tiercel";
  private static final Pattern ACCOUNT = Pattern.compile("[\\p{L}\\p{N} ._-]{1,80}");
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e&&[^\"\\\\]]+");
  // Long enough to type a password into the window that unlocks the keychain.
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ELSEWHERE = "; keep the key in an environment variable instead.";

  private static final String NAME =
      "The name of a key holds letters, digits, spaces, . _ and - only.";

  private final Tool tool;
  private final String program;

  private enum Tool {
    SECRET_TOOL("secret-tool"),
    SECURITY("security"),
    NONE("");

    private final String program;

    Tool(String program) {
      this.program = program;
    }
  }

  private record Output(int status, String text) {}

  private SystemKeychain(Tool tool, String folder) {
    this.tool = tool;
    this.program = folder + tool.program;
  }

  /// The keychain of a system; on Windows there is none yet, and both methods say so.
  ///
  /// @param system the system's name as Java has it
  public static SystemKeychain of(String system) {
    return of(system, "");
  }

  /// The same with programs from one folder.
  ///
  /// @param folder ends with a slash; empty for wherever the system finds them
  static SystemKeychain of(String system, String folder) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return new SystemKeychain(Tool.SECURITY, folder);
    }
    Tool tool = name.startsWith("windows") ? Tool.NONE : Tool.SECRET_TOOL;
    return new SystemKeychain(tool, folder);
  }

  @Override
  public Optional<Secret> read(String account) {
    require(ACCOUNT, account, NAME);
    Output output =
        switch (tool) {
          case SECRET_TOOL ->
              run(List.of(program, "lookup", "service", SERVICE, "account", account), "");
          case SECURITY ->
              run(
                  List.of(program, "find-generic-password", "-s", SERVICE, "-a", account, "-w"),
                  "");
          case NONE -> throw unsupported();
        };
    return output.status != 0 || output.text.isBlank()
        ? Optional.empty()
        : Optional.of(new Secret(output.text));
  }

  @Override
  public void keep(String account, Secret key) {
    require(ACCOUNT, account, NAME);
    require(KEY, key.reveal(), "The key holds signs that no key has; copy it again.");
    Output output =
        switch (tool) {
          case SECRET_TOOL ->
              run(
                  List.of(
                      program,
                      "store",
                      "--label=Tiercel " + account,
                      "service",
                      SERVICE,
                      "account",
                      account),
                  key.reveal());
          case SECURITY ->
              run(
                  List.of(program, "-i"),
                  "add-generic-password -U -s %s -a \"%s\" -w \"%s\"\n"
                      .formatted(SERVICE, account, key.reveal()));
          case NONE -> throw unsupported();
        };
    if (output.status != 0) {
      throw new TiercelException("The keychain did not take the key; is it locked?" + ELSEWHERE);
    }
  }

  private Output run(List<String> command, String input) {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new TiercelException(
          "The keychain cannot be used because the program "
              + tool.program
              + " is not installed"
              + ELSEWHERE,
          e);
    }
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new TiercelException("The keychain did not answer" + ELSEWHERE);
      }
      return new Output(
          process.exitValue(),
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new TiercelException("The keychain cannot be used" + ELSEWHERE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("cancelled");
    } finally {
      process.destroyForcibly();
    }
  }

  private static void require(Pattern pattern, String text, String sentence) {
    if (!pattern.matcher(text).matches()) {
      throw new TiercelException(sentence);
    }
  }

  private static TiercelException unsupported() {
    return new TiercelException(
        "The keychain of Windows is not supported yet; keep the key in an environment variable or"
            + " give it for this session.");
  }
}
