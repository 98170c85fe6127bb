package org.tiercel.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

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
        new CodebookCommand(context),
        new CodeCommand(context),
        new BatchCommand(context),
        new AgreeCommand(context),
        new ChartCommand(context),
        new CheckCommand(context),
        new DemoCommand(context));
  }

  /// The commands that have to be known to understand the arguments: the one that is named or,
  /// where none is, all. Making all of them known takes longer than many a command.
  ///
  /// @param first the first argument
  static List<Object> toUnderstand(CommandContext context, @Nullable String first) {
    List<Object> all = all(context);
    List<Object> named = all.stream().filter(command -> name(command).equals(first)).toList();
    return (named.isEmpty() ? all : named).stream().map(Commands::whole).toList();
  }

  private static Object whole(Object command) {
    return command instanceof BatchCommand batch ? batch.withSubcommands() : command;
  }

  private static String name(Object command) {
    return command.getClass().getAnnotation(Command.class).name();
  }
}
