package org.tiercel.ui.agree;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.project.Asked;
import org.tiercel.agreement.project.ComparableCoders;
import org.tiercel.agreement.project.Comparison;
import org.tiercel.agreement.project.HiddenCoders;
import org.tiercel.agreement.project.ProjectAgreement;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.Messages;

/// Counts agreement for one coder at work, away from the window's thread.
final class Counting {
  private final ProjectFile project;
  private final Codebook codebook;
  private final Coder asking;

  /// @param asking who wants to see it; it is closed to coders of an open batch that hides the
  ///     others
  Counting(ProjectFile project, Codebook codebook, Coder asking) {
    this.project = project;
    this.codebook = codebook;
    this.asking = asking;
  }

  /// Compares coders.
  ///
  /// @param wanted ids of the coders chosen; absent while nobody chose, which compares all people
  AgreeState count(Optional<List<Long>> wanted, Progress progress) {
    if (new HiddenCoders(project).closedTo(asking, Optional.empty())) {
      return new AgreeState.Nothing(
          Messages.text("agree.hidden.title"), Messages.text("agree.hidden.text"));
    }
    List<Coder> all = new ComparableCoders(project).all();
    if (all.size() < 2) {
      return new AgreeState.Nothing(
          Messages.text("agree.nobody.title"), Messages.text("agree.nobody.text"));
    }
    List<Coder> compared =
        all.stream()
            .filter(coder -> wanted.map(ids -> ids.contains(coder.id())).orElse(isUsual(coder)))
            .toList();
    if (compared.size() < 2) {
      return new AgreeState.TooFew(all);
    }
    AskedSince since = new ProjectCodebook(project).askedSince();
    ProjectAgreement agreement =
        new ProjectAgreement(project, codebook, new Asked(since::tier, since::code));
    return new AgreeState.Compared(all, compared, agreement.of(Comparison.of(compared), progress));
  }

  private static boolean isUsual(Coder coder) {
    return coder.kind() == CoderKind.PERSON;
  }
}
