package org.tiercel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.figure.WholeFile;
import org.tiercel.sample.Sample;
import org.tiercel.sample.SampleProject;
import org.tiercel.sample.SampleReader;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/// Goes through the sample studies from corpus to figures, as a researcher would, with no window
/// and no network.
@Command(
    name = "demo",
    description = "Builds the sample studies, says how well their coders agree, draws a figure.")
final class DemoCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(paramLabel = "FOLDER", description = "Receives the projects, tables and figures.")
  private Path folder = Path.of("");

  DemoCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new TiercelException(
          folder + " cannot be made; name a folder that you may write to.", e);
    }
    SampleProject projects =
        new SampleProject(
            new SampleReader(context.samples()),
            context.codebooks(),
            Clock.fixed(context.clock().instant(), ZoneOffset.UTC));
    List<Path> written = new ArrayList<>();
    for (Sample sample : projects.all()) {
      written.addAll(study(projects, sample));
    }
    context.out().println("Written:");
    written.forEach(file -> context.out().println("  " + file));
    return ExitCode.OK;
  }

  private List<Path> study(SampleProject projects, Sample sample) throws Exception {
    context.out().println(sample.name());
    context.out().println(sample.notice());
    context.out().println();
    Path project = folder.resolve(sample.key() + ProjectFile.SUFFIX);
    if (!Files.exists(project)) {
      projects.build(sample, project, Progress.none());
    }
    String name = project.toString();
    Path table = beside(sample, "-agreement.txt");
    Path json = beside(sample, "-agreement.json");
    String agreement = output(AgreeCommand::new, name);
    context.out().println(agreement);
    WholeFile.save(table, agreement);
    WholeFile.save(json, output(AgreeCommand::new, name, "--json"));
    List<String> chart =
        new ArrayList<>(List.of(name, "--chart", "heatmap", "--coder", firstPerson(project)));
    chart.addAll(List.of("--rows", sample.rows(), "--columns", sample.columns()));
    List<Path> figures =
        List.of("svg", "png", "csv").stream().map(e -> beside(sample, "-figure." + e)).toList();
    figures.forEach(figure -> chart.addAll(List.of("--out", figure.toString())));
    output(ChartCommand::new, chart.toArray(String[]::new));
    List<Path> written = new ArrayList<>(List.of(project, table, json));
    written.addAll(figures);
    return written;
  }

  private Path beside(Sample sample, String ending) {
    return folder.resolve(sample.key() + ending);
  }

  private static String firstPerson(Path project) {
    try (ProjectFile opened = ProjectFile.openReadOnly(project)) {
      return opened.coders().all().stream()
          .filter(coder -> coder.kind() == CoderKind.PERSON)
          .map(Coder::name)
          .findFirst()
          .orElseThrow(() -> new TiercelException(project + " has no coders; remove it first."));
    }
  }

  /// What another command prints.
  private String output(Function<CommandContext, Callable<Integer>> command, String... args)
      throws Exception {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    PrintWriter silent = new PrintWriter(PrintWriter.nullWriter());
    CommandContext inner =
        new CommandContext(out, silent, context.clock(), context.installation(), context.models());
    // Called here and not by picocli, which would tell a failure itself.
    Callable<Integer> called = command.apply(inner);
    CommandLine line = new CommandLine(called);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.parseArgs(args);
    int exitCode = called.call();
    if (exitCode != ExitCode.OK) {
      throw new IllegalStateException(line.getCommandName() + " ended with " + exitCode);
    }
    out.flush();
    return printed.toString();
  }
}
