package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.SuggestionReport;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.rules.RuleSuggester;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lets a machine coder go through the corpus.
@Command(name = "suggest", description = "Lets a machine coder suggest codes for the posts.")
final class SuggestCommand implements Callable<Integer> {
  private final CommandContext context;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The project whose posts it reads.")
  private Path project = Path.of("");

  @Option(
      names = "--with",
      required = true,
      paramLabel = "rules|llm|classifier",
      description = "The machine; this version has the rules of the codebook.")
  private Machine machine = Machine.RULES;

  @Option(
      names = "--tier",
      split = ",",
      paramLabel = "TIER",
      description = "Answer only these tiers; all that have rules when left out.")
  private List<String> tiers = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Go through the first N posts; through all when left out.")
  private long limit = SuggestionRun.ALL;

  @Option(
      names = "--new",
      description = "Run even where the same run over the same posts has been done.")
  private boolean again;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  SuggestCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit is at least 1");
    }
    if (machine != Machine.RULES) {
      throw new TiercelException(
          "This version has no machine coder but the codebook's rules; use --with rules.");
    }
    try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
      suggest(opened, new ProjectCodebook(opened).current());
    }
    return ExitCode.OK;
  }

  private void suggest(ProjectFile opened, Codebook codebook) {
    RuleSuggester rules = rules(codebook);
    SuggestionRun run = new SuggestionRun(opened, codebook, context.clock());
    Optional<Run> before = again ? Optional.empty() : run.repeated(rules, limit);
    SuggestionReport report =
        before
            .map(done -> new SuggestionReport(done, 0))
            .orElseGet(
                () ->
                    run.run(
                        rules,
                        limit,
                        new ConsoleProgress("Reading posts", context.err(), context.clock())));
    if (json) {
      JsonOutput.print(
          SuggestionReportWords.json(report, before.isEmpty(), opened.path()), context.out());
    } else {
      SuggestionReportWords.lines(report, before.isEmpty()).forEach(context.out()::println);
    }
    rules
        .slowPatterns()
        .forEach(
            slow ->
                context
                    .err()
                    .println(
                        "The pattern "
                            + slow
                            + " has no word that must occur, so it is slow; add one."));
  }

  private RuleSuggester rules(Codebook codebook) {
    if (tiers.isEmpty()) {
      return RuleSuggester.of(codebook);
    }
    List<String> ruled = RuleSuggester.of(codebook).tiers();
    for (String tier : tiers) {
      if (codebook.tier(tier).isEmpty()) {
        List<String> known = codebook.tiers().stream().map(Tier::key).toList();
        throw new TiercelException(
            "There is no tier \"%s\" in the codebook; choose among %s."
                .formatted(tier, String.join(", ", known)));
      }
      if (!ruled.contains(tier)) {
        throw new TiercelException(
            "The codes of the tier \"%s\" have no rules; choose among %s."
                .formatted(tier, String.join(", ", ruled)));
      }
    }
    return RuleSuggester.of(codebook, Set.copyOf(tiers));
  }
}
