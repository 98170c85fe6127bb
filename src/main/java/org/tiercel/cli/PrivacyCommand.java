package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.HostConsent;
import org.tiercel.store.Consent;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Where posts of a project may be sent.
@Command(
    name = "privacy",
    description = "Says where posts of a project may be sent, and can keep them on this computer.")
final class PrivacyCommand implements Callable<Integer> {
  private static final String YES = "yes";
  private static final String NO = "no";

  private final CommandContext context;

  @Parameters(paramLabel = "PROJECT", description = "The project.")
  private Path project = Path.of("");

  @Option(
      names = "--only-this-computer",
      paramLabel = "on|off",
      description = "Whether every other host is refused, also where consent was given.")
  private @Nullable Switch only;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  PrivacyCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path file = ProjectPath.existing(project);
    try (ProjectFile opened =
        only == null ? ProjectFile.openReadOnly(file) : ProjectFile.open(file)) {
      if (only != null) {
        opened.settings().put(Settings.ONLY_THIS_COMPUTER, only == Switch.ON ? YES : NO);
      }
      print(new HostConsent(opened, context.clock()).onlyThisComputer(), opened.consents().all());
    }
    return ExitCode.OK;
  }

  private void print(boolean alone, List<Consent> consents) {
    if (json) {
      JsonOutput.print(json(alone, consents), context.out());
      return;
    }
    context.out().println("Only this computer: " + (alone ? "on" : "off"));
    if (consents.isEmpty()) {
      context.out().println("No consent to another host was given.");
    }
    consents.forEach(
        consent ->
            context.out().printf("Consent to %s, given at %s.%n", consent.host(), consent.at()));
  }

  private static ObjectNode json(boolean alone, List<Consent> consents) {
    ObjectNode json = JsonOutput.object();
    json.put("onlyThisComputer", alone);
    ArrayNode given = json.putArray("consents");
    for (Consent consent : consents) {
      given
          .addObject()
          .put("host", consent.host())
          .put("posts", consent.posts())
          .put("at", consent.at().toString())
          .put("by", consent.by());
    }
    return json;
  }
}
