package org.tiercel.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder that holds what the program keeps for its user outside of project files: the log, the
/// settings, the list of recent projects.
///
/// @param path the folder, which need not exist yet
record UserFolder(Path path) {
  /// Finds the folder of this user on this computer.
  static UserFolder ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /// Finds the folder: `TIERCEL_HOME` where it is set, else the system's usual place for the state
  /// of a program.
  ///
  /// @param environment the environment's variables
  /// @param system the system's name as Java has it
  /// @param home the user's home folder
  static UserFolder of(Map<String, String> environment, String system, Path home) {
    return new UserFolder(
        folder(environment, "TIERCEL_HOME").orElseGet(() -> usual(environment, system, home)));
  }

  private static Path usual(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA")
          .orElse(home.resolve("AppData/Local"))
          .resolve("Tiercel");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Application Support/Tiercel");
    }
    return folder(environment, "XDG_STATE_HOME")
        .orElse(home.resolve(".local/state"))
        .resolve("tiercel");
  }

  /// A relative path would mean another folder wherever the program is started: it is ignored, as
  /// the XDG specification asks.
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  /// The file that lists recent projects.
  Path recentProjects() {
    return path.resolve("recent-projects");
  }

  /// The file of keys that the user has changed.
  Path keys() {
    return path.resolve("keys.json");
  }

  /// The file of what the user has chosen for the window.
  Path settings() {
    return path.resolve("settings.json");
  }

  /// The file of where the user was when the program was left.
  Path places() {
    return path.resolve("places.json");
  }

  /// The file of columns that the user has chosen for the table of posts.
  Path columns() {
    return path.resolve("columns.json");
  }

  /// The file that says how fast coders go, for their own eyes.
  Path pace() {
    return path.resolve("pace.json");
  }

  /// The file of profiles of language models; it holds no key.
  Path profiles() {
    return path.resolve("profiles.json");
  }

  /// The file of the user's own prices of language models.
  Path prices() {
    return path.resolve("prices.json");
  }

  /// The file that failures are logged to.
  Path log() {
    return path.resolve("tiercel.log");
  }
}
