package org.tiercel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Creates a project.
@Command(name = "new", description = "Creates a project.")
final class NewCommand implements Callable<Integer> {
  private final CommandContext context;

  @Parameters(
      paramLabel = "PROJECT",
      description = "The file to make; .tiercel is added where it is missing.")
  private Path project = Path.of("");

  @Option(
      names = "--codebook",
      paramLabel = "FILE|NAME",
      description =
          "A codebook file, or the name of one that comes with Tiercel. Without it, the project has"
              + " one tier for codes that grow while you read.")
  private @Nullable String codebook;

  NewCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Codebook chosen =
        codebook == null ? OpenCodebook.create() : context.codebooks().resolve(codebook);
    Path file = ProjectPath.withSuffix(project);
    try (ProjectFile made =
        ProjectCodebook.createProject(file, chosen, context.clock().instant())) {
      context.out().println("Created " + made.path() + " with the codebook " + said(chosen) + ".");
    }
    context.err().println("Next: tiercel import " + file + " POSTS.csv");
    return ExitCode.OK;
  }

  private static String said(Codebook codebook) {
    long codes = codebook.tiers().stream().flatMap(Tier::allCodes).count();
    return "\"%s\" (%s, %s)"
        .formatted(
            codebook.name(), Count.of(codebook.tiers().size(), "tier"), Count.of(codes, "code"));
  }
}
