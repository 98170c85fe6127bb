package org.tiercel.agreement.project;

import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;

/// Who may not see agreement: a coder assigned to an open batch that hides coders from each other.
/// The agreement of a closed batch is open to everybody.
public final class HiddenCoders {
  private final ProjectFile project;

  /// @param project whose batches they are
  public HiddenCoders(ProjectFile project) {
    this.project = project;
  }

  /// Whether agreement is closed to a coder.
  ///
  /// @param batch the only batch asked about
  public boolean closedTo(Coder coder, Optional<Batch> batch) {
    return batch.filter(Batch::closed).isEmpty() && project.batches().othersHiddenFrom(coder.id());
  }

  /// The coders compared to whom agreement is closed. Where nobody knows who asks, as on the
  /// command line, it is closed while there is one: any of them could be asking.
  public List<Coder> among(Comparison comparison) {
    return among(comparison.coders(), comparison.batch());
  }

  /// Those of some coders to whom agreement is closed.
  ///
  /// @param batch the only batch asked about
  public List<Coder> among(List<Coder> compared, Optional<Batch> batch) {
    return compared.stream().filter(coder -> closedTo(coder, batch)).toList();
  }
}
