package org.tiercel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lets a machine coder go through the corpus.
@Command(
    name = "suggest",
    description = "Lets a machine coder suggest codes for the posts.",
    footer =
        "%nEach answer of a model is kept as it arrives: after a stop or Ctrl+C the same command"
            + " line goes on, and a finished run asks nothing again. The exit code is 0 when every"
            + " post is answered or listed as failed, 1 when the run stopped before (key, model,"
            + " address, budget), 2 for wrong usage, 130 after Ctrl+C.")
final class SuggestCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The project whose posts it reads.")
  private Path project = Path.of("");

  @Option(
      names = "--with",
      required = true,
      paramLabel = "rules|llm|classifier",
      description = "The machine: the rules of the codebook, or a language model.")
  private Machine machine = Machine.RULES;

  @Mixin private PostChoice choice = new PostChoice();

  @ArgGroup(validate = false, heading = "With llm, whom to ask:%n")
  private ModelServerOptions server = new ModelServerOptions();

  @ArgGroup(validate = false, heading = "With llm, how to ask:%n")
  private ModelRunOptions asking = new ModelRunOptions();

  SuggestCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    choice.problem().ifPresent(this::refuse);
    return switch (machine) {
      case RULES -> {
        givenForModels().ifPresent(option -> refuse(option + " goes with --with llm"));
        try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
          new RuleSuggestions(context, choice).run(opened);
        }
        yield ExitCode.OK;
      }
      case LLM -> {
        server.problem().or(() -> asking.problem(choice)).ifPresent(this::refuse);
        yield new ModelSuggestions(context, choice, server, asking)
            .run(ProjectPath.existing(project));
      }
      case CLASSIFIER ->
          throw new TiercelException(
              "This version has no classifier; use --with rules or --with llm.");
    };
  }

  private Optional<String> givenForModels() {
    return spec.argGroups().stream()
        .map(ArgGroupSpec::allOptionsNested)
        .flatMap(options -> options.stream())
        .filter(spec.commandLine().getParseResult()::hasMatchedOption)
        .map(OptionSpec::longestName)
        .findFirst();
  }

  private void refuse(String problem) {
    throw new ParameterException(spec.commandLine(), problem);
  }
}
