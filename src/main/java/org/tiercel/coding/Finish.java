package org.tiercel.coding;

import java.util.List;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Question;

/// What came of saying done.
public sealed interface Finish {
  /// The annotation is done.
  ///
  /// @param annotation as it stands now
  /// @param recordedNone the questions under which *none* was recorded because they were left open
  record Finished(Annotation annotation, List<Question> recordedNone) implements Finish {
    /// Copies the list.
    public Finished {
      recordedNone = List.copyOf(recordedNone);
    }
  }

  /// Something is still open; nothing was changed.
  ///
  /// @param open the questions without an answer, in order, at least one
  record Unanswered(List<Question> open) implements Finish {
    /// Copies the list.
    public Unanswered {
      open = List.copyOf(open);
    }
  }
}
