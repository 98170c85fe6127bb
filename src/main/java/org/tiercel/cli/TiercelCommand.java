package org.tiercel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The root of the command line: it does nothing itself, but names and holds the commands.
@Command(
    name = "tiercel",
    description = "Codes social-media posts; without a command it opens the window.",
    mixinStandardHelpOptions = true,
    versionProvider = BuildVersion.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND")
final class TiercelCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command; 'tiercel --help' lists them.");
  }
}
