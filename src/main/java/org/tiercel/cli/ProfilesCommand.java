package org.tiercel.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.LocalServers;
import org.tiercel.suggest.llm.profile.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The named servers of language models.
@Command(
    name = "profiles",
    description =
        "Lists the named servers of language models, and the ones that answer on this computer.",
    synopsisSubcommandLabel = "[add|remove]")
final class ProfilesCommand implements Callable<Integer> {
  private final CommandContext context;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  ProfilesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    List<Profile> profiles = context.models().profiles().all();
    List<LocalServers.Found> found = new LocalServers().find();
    if (json) {
      JsonOutput.print(json(profiles, found), context.out());
    } else {
      lines(profiles).forEach(context.out()::println);
      found.forEach(server -> context.out().println(answering(server)));
    }
    return ExitCode.OK;
  }

  /// Saves a profile, in place of one of the same name.
  @Command(
      name = "add",
      description = "Saves a profile, in place of one of the same name; it holds no key.")
  int add(
      @Parameters(paramLabel = "NAME", description = "What you call it.") String name,
      @Option(
              names = "--base-url",
              required = true,
              paramLabel = "URL",
              description = "The address, such as http://localhost:11434/v1.")
          String url,
      @Option(
              names = "--model",
              paramLabel = "MODEL",
              defaultValue = "",
              description = "The model, by the name that the server knows.")
          String model,
      @Option(
              names = "--api-key-env",
              paramLabel = "VAR",
              description = "The environment variable that holds the key; none when left out.")
          @Nullable String variable,
      @Option(
              names = "--concurrency",
              paramLabel = "N",
              defaultValue = "8",
              description = "Ask at most N questions at once (default ${DEFAULT-VALUE}).")
          int concurrency,
      @Option(names = "--free", description = "Asking costs nothing, as on your own computer.")
          boolean free) {
    Profile local = Profile.local(name, BaseUrl.of(url), model, concurrency);
    Profile profile =
        new Profile(
            local.name(),
            local.baseUrl(),
            local.model(),
            variable == null ? local.key() : new KeySource.Environment(variable),
            local.headers(),
            local.concurrency(),
            local.timeout(),
            free);
    context.models().profiles().save(profile);
    context.out().printf("Saved the profile %s.%n", profile.name());
    return ExitCode.OK;
  }

  /// Forgets a profile.
  @Command(name = "remove", description = "Forgets a profile.")
  int remove(@Parameters(paramLabel = "NAME", description = "Which.") String name) {
    Profile profile = context.models().profiles().named(name);
    context.models().profiles().remove(profile.name());
    context.out().printf("Removed the profile %s.%n", profile.name());
    return ExitCode.OK;
  }

  private static List<String> lines(List<Profile> profiles) {
    TextTable table =
        new TextTable(
            List.of(
                TextTable.Column.text("Profile"),
                TextTable.Column.text("Address"),
                TextTable.Column.text("Model"),
                TextTable.Column.text("Key")));
    profiles.forEach(
        profile ->
            table.add(
                List.of(
                    profile.name(),
                    profile.baseUrl().toString(),
                    profile.model().isEmpty() ? "(name one with --model)" : profile.model(),
                    key(profile.key()))));
    return table.lines();
  }

  private static String key(KeySource key) {
    return switch (key) {
      case KeySource.Environment(String variable) -> variable;
      case KeySource.InKeychain(String account) -> "keychain: " + account;
      case KeySource.Session() -> "asked for in the window";
      case KeySource.None() -> "none";
    };
  }

  private static String answering(LocalServers.Found server) {
    return "%s answers on this computer, with %s."
        .formatted(
            server.profile().name(),
            server.models().isEmpty() ? "no model" : String.join(", ", server.models()));
  }

  private static ObjectNode json(List<Profile> profiles, List<LocalServers.Found> found) {
    ObjectNode json = JsonOutput.object();
    ArrayNode all = json.putArray("profiles");
    for (Profile profile : profiles) {
      ObjectNode node = all.addObject();
      node.put("name", profile.name());
      node.put("baseUrl", profile.baseUrl().toString());
      node.put("model", profile.model());
      node.put("key", key(profile.key()));
      node.put("concurrency", profile.concurrency());
      node.put("free", profile.free());
    }
    ArrayNode local = json.putArray("answering");
    for (LocalServers.Found server : found) {
      ObjectNode node = local.addObject();
      node.put("name", server.profile().name());
      node.put("baseUrl", server.profile().baseUrl().toString());
      server.models().forEach(node.putArray("models")::add);
    }
    return json;
  }
}
