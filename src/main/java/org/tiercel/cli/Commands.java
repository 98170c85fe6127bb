package org.tiercel.cli;

import java.util.List;

/// Every command there is.
final class Commands {
  private Commands() {}

  /// The commands in the order in which help lists them. Each has a picocli `@Command` with its
  /// name and returns its exit code.
  static List<Object> all(CommandContext context) {
    return List.of(
        new NewCommand(context), //
        new ImportCommand(context),
        new SuggestCommand(context),
        new ProfilesCommand(context),
        new PrivacyCommand(context),
        new CodeCommand(context),
        new AgreeCommand(context),
        new ChartCommand(context),
        new CheckCommand(context),
        new DemoCommand(context));
  }
}
