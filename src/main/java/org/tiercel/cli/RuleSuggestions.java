package org.tiercel.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Run;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.SuggestionReport;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.rules.RuleSuggester;

/// `suggest --with rules`.
///
/// @param context what the command was given
/// @param choice what is answered, about which posts
record RuleSuggestions(CommandContext context, PostChoice choice) {
  /// Runs the rules unless they have read these posts, and says what came of it.
  void run(ProjectFile project) {
    Codebook codebook = new ProjectCodebook(project).current();
    RuleSuggester rules = rules(codebook);
    SuggestionRun run = new SuggestionRun(project, codebook, context.clock());
    Optional<Run> before = choice.anew() ? Optional.empty() : run.repeated(rules, choice.limit());
    SuggestionReport report =
        before
            .map(done -> new SuggestionReport(done, 0))
            .orElseGet(
                () ->
                    run.run(
                        rules,
                        choice.limit(),
                        new ConsoleProgress("Reading posts", context.err(), context.clock())));
    if (choice.json()) {
      JsonOutput.print(
          SuggestionReportWords.json(report, before.isEmpty(), project.path()), context.out());
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
    List<String> tiers = choice.tiers();
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
