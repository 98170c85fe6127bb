package org.tiercel.agreement.exposure;

import java.util.List;
import org.tiercel.agreement.project.Note;

/// Everything that can be said about whether suggestions led the coders.
///
/// @param uses what people made of suggestions
/// @param effects agreement of people with each other, by what they saw
/// @param withMachine agreement of a person with a machine, by what the person saw
/// @param notes what a reader of the numbers must know, in sentences
public record ExposureReport(
    List<CodeUse> uses,
    List<ExposureEffect> effects,
    List<ExposureEffect> withMachine,
    List<Note> notes) {
  /// Copies the lists.
  public ExposureReport {
    uses = List.copyOf(uses);
    effects = List.copyOf(effects);
    withMachine = List.copyOf(withMachine);
    notes = List.copyOf(notes);
  }
}
