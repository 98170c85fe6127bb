package org.tiercel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.agreement.exposure.ExposedCoders;
import org.tiercel.agreement.exposure.ExposureQuestion;
import org.tiercel.agreement.exposure.ExposureReport;
import org.tiercel.agreement.exposure.ProjectExposure;
import org.tiercel.agreement.project.Asked;
import org.tiercel.agreement.project.ComparableCoders;
import org.tiercel.agreement.project.Comparison;
import org.tiercel.agreement.project.HiddenCoders;
import org.tiercel.agreement.project.LevelOf;
import org.tiercel.agreement.project.ProjectAgreement;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The options of `agree` on a project.
final class ComparisonOptions {
  /// Their names.
  static final List<String> NAMES =
      List.of("--coders", "--tier", "--batch", "--level-of", "--without-bulk");

  @Parameters(arity = "0..1", paramLabel = "PROJECT", description = "The project to look at.")
  private @Nullable Path project;

  @Option(
      names = "--coders",
      paramLabel = "A,B",
      description =
          "Which coders, a name with a comma in quotes; without it, all people. A machine counts"
              + " with its latest finished run.")
  private @Nullable String coders;

  @Option(names = "--tier", paramLabel = "T", description = "Only this tier.")
  private @Nullable String tier;

  @Option(names = "--batch", paramLabel = "B", description = "Only posts of this batch.")
  private @Nullable String batch;

  @Option(
      names = "--level-of",
      paramLabel = "leaf|top",
      description = "Codes by themselves (leaf, default), or as the code at the top above them.")
  private LevelOf levelOf = LevelOf.LEAF;

  @Option(
      names = "--without-bulk",
      description = "Leaves out the posts to which a coder gave a code in bulk, for that coder.")
  private boolean withoutBulk;

  /// The file, where a project was named.
  Optional<Path> project() {
    return Optional.ofNullable(project);
  }

  /// Opens the project and compares its coders.
  List<TierAgreement> agreement(Path file, Optional<Bootstrap> bootstrap) {
    try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(file))) {
      Comparison comparison =
          new Comparison(
              coders(new ComparableCoders(opened)),
              batch(opened),
              Optional.ofNullable(tier),
              levelOf,
              bootstrap,
              withoutBulk);
      refuseHidden(opened, comparison.coders(), comparison.batch());
      ProjectCodebook codebook = new ProjectCodebook(opened);
      return new ProjectAgreement(opened, codebook.current(), asked(codebook))
          .of(comparison, Progress.none());
    }
  }

  /// Opens the project and says whether suggestions led its coders.
  ExposureReport exposure(Path file, Bootstrap bootstrap) {
    try (ProjectFile opened = ProjectFile.openReadOnly(ProjectPath.existing(file))) {
      ExposedCoders exposed =
          coders == null
              ? ExposedCoders.all(opened)
              : ExposedCoders.named(opened, CommaList.of(coders));
      Optional<Batch> only = batch(opened);
      refuseHidden(opened, exposed.people(), only);
      ProjectCodebook codebook = new ProjectCodebook(opened);
      return new ProjectExposure(opened, codebook.current(), asked(codebook))
          .of(
              new ExposureQuestion(
                  exposed.people(), exposed.machines(), only, Optional.ofNullable(tier), bootstrap),
              Progress.none());
    }
  }

  private static Asked asked(ProjectCodebook codebook) {
    AskedSince since = codebook.askedSince();
    return new Asked(since::tier, since::code);
  }

  private List<Coder> coders(ComparableCoders comparable) {
    return coders == null ? comparable.usual() : comparable.named(CommaList.of(coders));
  }

  private Optional<Batch> batch(ProjectFile opened) {
    return Optional.ofNullable(batch).map(name -> BatchStanding.named(opened, name));
  }

  private static void refuseHidden(
      ProjectFile opened, List<Coder> compared, Optional<Batch> batch) {
    List<Coder> hidden = new HiddenCoders(opened).among(compared, batch);
    if (!hidden.isEmpty()) {
      throw new TiercelException(
          "Agreement stays closed while a batch that hides coders from each other is open for %s; close the batch first, or name a closed one with --batch."
              .formatted(hidden.stream().map(Coder::name).collect(Collectors.joining(", "))));
    }
  }
}
