package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tiercel.agreement.AgreementReport;
import org.tiercel.agreement.exposure.ExposureReport;
import org.tiercel.agreement.project.TierAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How well coders agree, in a project or on a bare table of ratings.
@Command(name = "agree", description = "Says how well coders agree, per tier and code.")
final class AgreeCommand implements Callable<Integer> {
  private static final String SUGGESTIONS = "--suggestions";

  private final CommandContext context;

  @Spec private CommandSpec spec;
  @Mixin private ComparisonOptions comparison = new ComparisonOptions();
  @Mixin private RatingTableOptions table = new RatingTableOptions();
  @Mixin private ResamplingOptions resampling = new ResamplingOptions();

  @Option(
      names = SUGGESTIONS,
      description =
          "Whether suggestions led the coders: what people made of them, and agreement where they"
              + " were shown and where a batch withheld them.")
  private boolean suggestions;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  AgreeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Optional<Path> project = comparison.project();
    Optional<Path> file = table.table();
    if (project.isPresent() == file.isPresent()) {
      throw wrong("Name either a project or, with --table, a table of ratings");
    }
    Optional<String> problem = resampling.problem();
    if (problem.isPresent()) {
      throw wrong(problem.get());
    }
    if (file.isPresent()) {
      refuseOptions(ComparisonOptions.NAMES, "%s is about a project, not a bare table");
      refuseOptions(List.of(SUGGESTIONS), "%s is about a project, not a bare table");
      printTable(table.report(file.get(), resampling.bootstrap()));
    } else {
      refuseOptions(RatingTableOptions.NAMES, "%s is about a bare table, which --table names");
      if (suggestions) {
        refuseOptions(
            List.of("--level-of", "--without-bulk"), "%s does not go with " + SUGGESTIONS);
        printExposure(comparison.exposure(project.orElseThrow(), resampling.always()));
        return ExitCode.OK;
      }
      printProject(comparison.agreement(project.orElseThrow(), resampling.bootstrap()));
    }
    return ExitCode.OK;
  }

  private void refuseOptions(List<String> names, String why) {
    Optional<String> given =
        names.stream().filter(spec.commandLine().getParseResult()::hasMatchedOption).findFirst();
    if (given.isPresent()) {
      throw wrong(why.formatted(given.get()));
    }
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }

  private void printTable(AgreementReport report) {
    if (json) {
      JsonOutput.print(AgreementJson.ofTable(report.estimates()), context.out());
    } else {
      AgreementText.ofTable(report).forEach(context.out()::println);
    }
  }

  private void printExposure(ExposureReport report) {
    if (json) {
      JsonOutput.print(ExposureJson.of(report), context.out());
    } else {
      ExposureText.of(report).forEach(context.out()::println);
    }
  }

  private void printProject(List<TierAgreement> tiers) {
    if (json) {
      JsonOutput.print(AgreementJson.of(tiers), context.out());
    } else {
      AgreementText.of(tiers).forEach(context.out()::println);
    }
  }
}
