package org.tiercel.coding;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Questions;
import org.tiercel.store.ProjectFile;

/// Takes the codes of a file into a coder's annotations. A file speaks for the tiers it names:
/// under those its word replaces what stands; under all others what stands stays, unless it no
/// longer applies. What is said again is not changed, and keeps its origin.
public final class CodesIntake {
  private final Codebook codebook;
  private final Questions questions;
  private final Set<String> tiers;
  private final MissingRows missing;
  private final LongSupplier excerptIds;

  /// @param codebook the version in force
  /// @param tiers keys of the tiers that the file names
  /// @param missing what a missing row means
  public CodesIntake(Codebook codebook, Set<String> tiers, MissingRows missing) {
    this.codebook = codebook;
    this.questions = new Questions(codebook);
    this.tiers = Set.copyOf(tiers);
    this.missing = missing;
    this.excerptIds = CodingSession::newExcerptId;
  }

  /// Works out what taking the codes in would do; nothing is saved. The annotation becomes done,
  /// also where questions stay open: a file speaks for a coder who has finished.
  ///
  /// @param standing the annotation as it stands
  /// @param given what the file says of it
  public Intake plan(Annotation standing, FileCodes given) {
    AnnotationIntake intake = new AnnotationIntake(questions, tiers, standing);
    intake.take(given, excerptIds);
    return intake.finish(missing, codebook.version());
  }

  /// Saves plans as one act, which is undone in one step.
  ///
  /// @param project open for writing
  /// @param coder whose annotations they are
  /// @param clock tells when
  public static void save(
      ProjectFile project, Coder coder, List<Intake> plans, InstantSource clock) {
    Map<AnnotationKey, List<Change>> changes = new LinkedHashMap<>();
    plans.forEach(plan -> changes.put(plan.annotation().key(), plan.changes()));
    new Journal(project, coder, clock).save(ActKind.IMPORT, changes);
  }
}
