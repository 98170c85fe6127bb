package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.difference.CodebookDifference;
import org.tiercel.codebook.difference.Difference;
import org.tiercel.codebook.difference.DifferenceWords;
import org.tiercel.codebook.edit.CodebookEditor;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodebookVersion;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares codebooks, and puts another one in the place of a project's.
@Command(
    name = "codebook",
    description = "Compares codebooks, or changes the codebook of a project.")
final class CodebookCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      index = "0",
      paramLabel = "diff|apply",
      description =
          "diff says what differs from the first to the second; apply makes the second the next"
              + " version of the first, a project.")
  private CodebookAct act = CodebookAct.DIFF;

  @Parameters(
      index = "1",
      paramLabel = "PROJECT|FILE",
      description = "A project, or a codebook file; for apply, a project.")
  private Path first = Path.of("");

  @Parameters(
      index = "2",
      paramLabel = "PROJECT|FILE",
      description = "A project, or a codebook file.")
  private Path second = Path.of("");

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Who changes the codebook; the first of the project's people without it.")
  private @Nullable String coder;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "For diff: the version of the first, a project, to compare from.")
  private @Nullable Integer version;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  CodebookCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    switch (act) {
      case DIFF -> diff();
      case APPLY -> apply();
    }
    return ExitCode.OK;
  }

  private void diff() {
    Revision before = read(first, version);
    print(CodebookDifference.between(before.codebook(), read(second, null)), "No difference.");
  }

  /// Reads the version in force, or another, of a project, or a codebook file.
  private static Revision read(Path file, @Nullable Integer version) {
    if (!file.toString().endsWith(ProjectFile.SUFFIX)) {
      return Revision.first(new CodebookReader().read(file));
    }
    try (ProjectFile project = ProjectFile.openReadOnly(ProjectPath.existing(file))) {
      ProjectCodebook kept = new ProjectCodebook(project);
      return version == null
          ? kept.revision()
          : kept.revisions().stream()
              .filter(revision -> revision.codebook().version() == version)
              .findFirst()
              .orElseThrow(
                  () ->
                      new TiercelException(
                          "%s has no version %d of its codebook; name one up to %d."
                              .formatted(file, version, kept.current().version())));
    }
  }

  private void apply() {
    Codebook next = read(second, null).codebook();
    try (ProjectFile project = ProjectFile.open(ProjectPath.existing(first))) {
      ProjectCodebook kept = new ProjectCodebook(project);
      Revision before = kept.revision();
      Revision after = new CodebookEditor(before).replacedBy(next);
      List<Difference> differences = CodebookDifference.between(before.codebook(), after);
      if (!differences.isEmpty()) {
        String note = words().note(differences);
        CodebookVersion stored = kept.next(after, note, context.clock().instant());
        project.acts().save(stored, author(project), UUID.randomUUID().toString());
        context.err().println("Saved as version " + stored.version() + ".");
      }
      print(differences, "Nothing to change.");
    }
  }

  private Coder author(ProjectFile project) {
    String name = coder;
    return name != null
        ? project.coders().join(name, CoderKind.PERSON)
        : project.coders().all().stream()
            .filter(known -> known.kind() == CoderKind.PERSON)
            .findFirst()
            .orElseGet(
                () ->
                    project
                        .coders()
                        .join(System.getProperty("user.name", "author"), CoderKind.PERSON));
  }

  private static DifferenceWords words() {
    return new DifferenceWords(Locale.ROOT);
  }

  private void print(List<Difference> differences, String none) {
    List<String> sentences = differences.stream().map(words()::sentence).toList();
    if (json) {
      var document = JsonOutput.object();
      var list = document.putArray("differences");
      for (int i = 0; i < sentences.size(); i++) {
        Difference difference = differences.get(i);
        list.addObject()
            .put("what", difference.what().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .put("tier", difference.tier())
            .put("code", difference.code())
            .put("before", difference.before())
            .put("after", difference.after())
            .put("sentence", sentences.get(i));
      }
      JsonOutput.print(document, context.out());
    } else if (sentences.isEmpty()) {
      context.out().println(none);
    } else {
      sentences.forEach(context.out()::println);
    }
  }
}
