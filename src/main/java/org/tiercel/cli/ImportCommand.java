package org.tiercel.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiercel.corpus.ColumnMapping;
import org.tiercel.corpus.CorpusFormat;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.Preview;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Adds the posts of files to a project, one file after the other, when the beginnings of all files
/// have been looked at. Also lists imports, takes them back and brings them back.
@Command(
    name = "import",
    description =
        "Adds posts to a project, and says what became of each; lists what was imported, and takes"
            + " it back.")
final class ImportCommand implements Callable<Integer> {
  private record Planned(Path file, ImportOptions options) {}

  private final CommandContext context;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project that takes them.")
  private Path project = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of posts: CSV, TSV or JSON Lines, in UTF-8.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "csv|tsv|jsonl",
      description = "What the files are; recognised from what is in them when left out.")
  private @Nullable CorpusFormat format;

  @Option(
      names = "--map",
      paramLabel = "FIELD=COLUMN,…",
      description =
          "Which column is what, where the guess is wrong, such as text=body,author=user; with"
              + " nothing behind the =, the field is not read.")
  private String map = "";

  @Option(
      names = "--platform",
      paramLabel = "NAME",
      defaultValue = ImportOptions.UNKNOWN_PLATFORM,
      description = "Where posts were posted that do not say it themselves (${DEFAULT-VALUE}).")
  private String platform = ImportOptions.UNKNOWN_PLATFORM;

  @Option(names = "--list", description = "List the imports of the project with their numbers.")
  private boolean list;

  @Option(
      names = "--undo",
      paramLabel = "N",
      description =
          "Take import N back: its posts are removed, unless somebody or something has coded one"
              + " of them.")
  private @Nullable Long undo;

  @Option(
      names = "--keep-codes",
      description =
          "With --undo: where posts are coded, exclude all posts of the import and keep their"
              + " codes.")
  private boolean keepCodes;

  @Option(
      names = "--redo",
      paramLabel = "N",
      description =
          "Bring import N back: its posts with their codes, or, where they were removed, its file,"
              + " which is read again.")
  private @Nullable Long redo;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description =
          "With --undo and --redo: who does it; can be left out where the project has one person.")
  private @Nullable String coder;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  ImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    requireOneAct();
    if (list) {
      try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(project))) {
        print(opened.imports().all());
      }
    } else if (undo != null || redo != null) {
      try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
        takeOrBringBack(opened);
      }
    } else {
      importFiles();
    }
    return ExitCode.OK;
  }

  private void requireOneAct() {
    int acts = (files.isEmpty() ? 0 : 1) + (list ? 1 : 0) + (undo == null ? 0 : 1);
    if (acts + (redo == null ? 0 : 1) != 1) {
      throw new ParameterException(
          spec.commandLine(), "Give files to import, or one of --list, --undo N and --redo N.");
    }
  }

  private void takeOrBringBack(ProjectFile opened) {
    ImportedFiles imports = new ImportedFiles(opened, context);
    List<String> told =
        undo != null
            ? List.of(imports.undo(undo, keepCodes, Optional.ofNullable(coder)))
            : imports.redo(Objects.requireNonNull(redo), Optional.ofNullable(coder));
    if (json) {
      print(opened.imports().all());
    } else {
      told.forEach(context.out()::println);
    }
  }

  private void print(List<ImportedFile> imports) {
    if (json) {
      JsonOutput.print(ImportListWords.json(imports), context.out());
    } else {
      ImportListWords.lines(imports).forEach(context.out()::println);
    }
  }

  private void importFiles() {
    List<Planned> planned = files.stream().map(this::plan).toList();
    try (ProjectFile opened = ProjectFile.open(ProjectPath.existing(project))) {
      CorpusImport corpus = new CorpusImport(opened, context.clock().withZone(ZoneOffset.UTC));
      List<ImportReport> reports = new ArrayList<>();
      for (Planned next : planned) {
        ImportReport report = run(corpus, next, reports);
        reports.add(report);
        if (!json) {
          ImportReportWords.lines(report).forEach(context.out()::println);
          ImportReportWords.warnings(report).forEach(context.err()::println);
        }
      }
      if (json) {
        JsonOutput.print(ImportReportWords.json(reports), context.out());
      }
    }
  }

  private Planned plan(Path file) {
    Preview preview = Preview.of(file, format);
    ColumnMapping mapping = map.isBlank() ? preview.mapping() : changed(preview.mapping());
    mapping.require(file, preview.columns());
    return new Planned(
        file,
        ImportOptions.defaults()
            .withFormat(preview.format())
            .withMapping(mapping)
            .withPlatform(platform));
  }

  private ColumnMapping changed(ColumnMapping guessed) {
    try {
      return guessed.changed(map);
    } catch (TiercelException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private ImportReport run(CorpusImport corpus, Planned next, List<ImportReport> before) {
    try {
      return corpus.run(
          next.file(),
          next.options(),
          new ConsoleProgress("Importing " + next.file(), context.err(), context.clock()));
    } catch (TiercelException e) {
      if (before.isEmpty()) {
        throw e;
      }
      List<String> imported = before.stream().map(ImportReport::file).toList();
      throw new TiercelException(
          "%s (Imported before it: %s.)".formatted(e.getMessage(), String.join(", ", imported)), e);
    }
  }
}
