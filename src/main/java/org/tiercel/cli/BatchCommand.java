package org.tiercel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Posts assigned to coders.
@Command(
    name = "batch",
    description =
        "Draws posts and assigns them to coders, says what is due, and freezes what was coded.",
    synopsisSubcommandLabel = "(create|list|due|close)")
final class BatchCommand {
  private final CommandContext context;

  BatchCommand(CommandContext context) {
    this.context = context;
  }

  /// The command with its subcommands; it does nothing without one of them.
  CommandLine withSubcommands() {
    return new CommandLine(this)
        .addSubcommand(new BatchCreateCommand(context))
        .addSubcommand(new BatchListCommand(context))
        .addSubcommand(new BatchDueCommand(context))
        .addSubcommand(new BatchCloseCommand(context));
  }
}
