package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.analysis.CellMeasure;
import org.tiercel.analysis.CellMeasures;
import org.tiercel.analysis.CrossTableCsv;
import org.tiercel.analysis.crossing.Caption;
import org.tiercel.analysis.crossing.CodesBy;
import org.tiercel.analysis.crossing.CountingUnit;
import org.tiercel.analysis.crossing.CrossedTiers;
import org.tiercel.analysis.crossing.Crossing;
import org.tiercel.analysis.crossing.TierCrossing;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.figure.AwtFonts;
import org.tiercel.figure.AwtTextMeasure;
import org.tiercel.figure.Figure;
import org.tiercel.figure.FigureFile;
import org.tiercel.figure.FigureTheme;
import org.tiercel.figure.HeatMap;
import org.tiercel.figure.HeatMapSpec;
import org.tiercel.figure.PngWriter;
import org.tiercel.figure.WholeFile;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws a figure of a coder's codes, or writes its numbers.
@Command(name = "chart", description = "Draws a figure of a coder's codes.")
final class ChartCommand implements Callable<Integer> {
  private static final String HEAT_MAP = "heatmap";
  private static final List<String> ENDINGS = List.of(".svg", ".png", ".csv");

  private final CommandContext context;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The project whose codes are drawn.")
  private Path project = Path.of("");

  @Option(
      names = "--chart",
      required = true,
      paramLabel = "KIND",
      description = "What to draw: heatmap.")
  private String kind = "";

  @Option(
      names = "--rows",
      required = true,
      paramLabel = "TIER",
      description = "The tier whose codes are the rows.")
  private String rows = "";

  @Option(
      names = "--columns",
      required = true,
      paramLabel = "TIER",
      description = "The tier whose codes are the columns.")
  private String columns = "";

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description =
          "Whose codes: a person's, the consensus', or those of a machine's latest finished run."
              + " Without it, those of the only person.")
  private @Nullable String coder;

  @Option(
      names = "--unit",
      paramLabel = "excerpt|post|author",
      description =
          "What a cell counts. Without it, excerpts if one of the tiers asks of them, else posts.")
  private @Nullable String unit;

  @Option(
      names = "--cell",
      paramLabel = "MEASURE",
      defaultValue = "pearson",
      description =
          "What the cells show: count, expected, row-percent, column-percent or pearson; without"
              + " it, ${DEFAULT-VALUE}.")
  private String cell = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "A file to write, .svg, .png or .csv; may be given several times.")
  private List<Path> files = List.of();

  @Option(
      names = "--dpi",
      paramLabel = "N",
      defaultValue = "" + PngWriter.PRINT_DPI,
      description = "Pixels per inch of a PNG; without it, ${DEFAULT-VALUE}.")
  private int dpi;

  @Option(names = "--json", description = "Print the cells as one JSON document.")
  private boolean json;

  ChartCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    CellMeasure measure = checkUsage();
    try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(project))) {
      ProjectCodebook kept = new ProjectCodebook(opened);
      Codebook codebook = kept.current();
      Crossing crossing = crossing(codebook);
      Coder chosen = new ChartCoder(opened).choose(coder);
      CrossedTiers crossed =
          new TierCrossing(opened, codebook, kept.askedSince()::whole)
              .cross(crossing, CodesBy.of(opened, chosen), Progress.none());
      Caption caption = Caption.of(crossed);
      files.forEach(file -> write(crossed, caption, measure, file));
      if (json) {
        JsonOutput.print(ChartJson.document(crossed, measure), context.out());
      }
    }
    return ExitCode.OK;
  }

  private CellMeasure checkUsage() {
    if (!kind.equals(HEAT_MAP)) {
      throw usage("There is no chart '%s'; there is: %s".formatted(kind, HEAT_MAP));
    }
    if (files.isEmpty() && !json) {
      throw usage("Name a file to write with --out, or ask for --json");
    }
    for (Path file : files) {
      if (ENDINGS.stream().noneMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith)) {
        throw usage("'%s' ends in none of %s".formatted(file, String.join(", ", ENDINGS)));
      }
    }
    if (dpi < 1) {
      throw usage("--dpi takes a number from 1");
    }
    return CellMeasures.named(cell.replace('-', '_'))
        .orElseThrow(
            () -> usage("There is no measure '%s'; there are: %s".formatted(cell, measures())));
  }

  private static String measures() {
    return CellMeasures.all().stream()
        .map(measure -> measure.key().replace('_', '-'))
        .collect(Collectors.joining(", "));
  }

  private Crossing crossing(Codebook codebook) {
    Tier rowTier = tier(codebook, rows);
    Tier columnTier = tier(codebook, columns);
    return unit == null
        ? Crossing.of(rowTier, columnTier)
        : new Crossing(rowTier, columnTier, countingUnit(unit));
  }

  private CountingUnit countingUnit(String name) {
    return CountingUnit.named(name)
        .orElseThrow(
            () -> usage("There is no unit '%s'; there are: excerpt, post, author".formatted(name)));
  }

  private static Tier tier(Codebook codebook, String key) {
    return codebook
        .tier(key)
        .orElseThrow(
            () ->
                new TiercelException(
                    "The codebook has no tier '%s'; its tiers are: %s."
                        .formatted(
                            key,
                            codebook.tiers().stream()
                                .map(Tier::key)
                                .collect(Collectors.joining(", ")))));
  }

  private ParameterException usage(String sentence) {
    if (spec == null) {
      throw new IllegalStateException("picocli did not say who it is");
    }
    return new ParameterException(spec.commandLine(), sentence);
  }

  private void write(CrossedTiers crossed, Caption caption, CellMeasure measure, Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      WholeFile.save(file, CrossTableCsv.of(crossed.table()));
    } else {
      AwtFonts fonts = new AwtFonts();
      Figure figure =
          new HeatMap(new AwtTextMeasure(fonts), FigureTheme.LIGHT)
              .draw(
                  new HeatMapSpec(
                      caption.title(),
                      caption.subtitle(),
                      caption.footnote(),
                      crossed.table().withoutEmpty(),
                      measure));
      new FigureFile(fonts).save(figure, file, dpi);
    }
    context.err().println("Wrote %s: %s, %s.".formatted(file, caption.title(), caption.subtitle()));
  }
}
