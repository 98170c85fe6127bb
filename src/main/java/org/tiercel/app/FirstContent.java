package org.tiercel.app;

import java.nio.file.Path;
import java.util.Optional;

/// What a window shows first, as the arguments of the program ask for it.
sealed interface FirstContent {
  /// With a folder after it, the arguments that `mvn` alone passes.
  String SAMPLE_STUDY_OPTION = "--sample-study";

  /// With a folder after it, the arguments of `mvn -Pscreens`.
  String SCREENS_OPTION = "--screens";

  /// How the names of project files end.
  String PROJECT_ENDING = ".tiercel";

  /// The page from which projects are opened.
  record StartPage() implements FirstContent {}

  /// A project.
  ///
  /// @param file the project file
  record Project(Path file) implements FirstContent {}

  /// The first sample study.
  ///
  /// @param folder where its project is kept; made when it is not there yet
  record SampleStudy(Path folder) implements FirstContent {}

  /// Pictures of everything that the window can show.
  ///
  /// @param folder receives them
  record Screens(Path folder) implements FirstContent {}

  /// What the arguments ask for; nothing when they are a command.
  static Optional<FirstContent> of(String... arguments) {
    if (arguments.length == 0) {
      return Optional.of(new StartPage());
    }
    if (arguments.length == 1 && arguments[0].endsWith(PROJECT_ENDING)) {
      return Optional.of(new Project(Path.of(arguments[0])));
    }
    if (arguments.length == 2 && arguments[0].equals(SAMPLE_STUDY_OPTION)) {
      return Optional.of(new SampleStudy(Path.of(arguments[1])));
    }
    if (arguments.length == 2 && arguments[0].equals(SCREENS_OPTION)) {
      return Optional.of(new Screens(Path.of(arguments[1])));
    }
    return Optional.empty();
  }
}
