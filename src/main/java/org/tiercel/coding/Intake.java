package org.tiercel.coding;

import java.util.List;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;

/// What taking a file's codes into one annotation would do.
///
/// @param annotation as it would stand
/// @param effect what it would do to the annotation
/// @param changes that lead there; none when it stands so already
/// @param notApplicable questions that the file answers though they do not apply, as the file names
///     them; with any, the codes must not be taken
/// @param nones how many questions without a row come to be answered *none*
/// @param pending how many questions without a row stay open
/// @param setAside keys of tiers that the file does not name and whose answers no longer apply
public record Intake(
    Annotation annotation,
    Effect effect,
    List<Change> changes,
    List<AnswerKey> notApplicable,
    int nones,
    int pending,
    List<String> setAside) {
  /// What becomes of an annotation.
  public enum Effect {
    /// It said nothing before.
    ADDED,
    /// It says something else.
    CHANGED,
    /// It says the same.
    NOTHING
  }

  /// Copies the lists.
  public Intake {
    changes = List.copyOf(changes);
    notApplicable = List.copyOf(notApplicable);
    setAside = List.copyOf(setAside);
  }
}
