package org.tiercel.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coding;

/// A machine's coding as it is stored.
///
/// @param coding code, term and evidence
/// @param confidence 0 to 1, if the machine gives one
/// @param rationale one sentence, if the machine gives one
/// @param evidenceMissing whether it quoted words that do not stand in the post
public record MachineCoding(
    Coding coding,
    @Nullable Double confidence,
    @Nullable String rationale,
    boolean evidenceMissing) {
  /// A coding borne out by its evidence, with neither confidence nor rationale.
  public static MachineCoding plain(Coding coding) {
    return new MachineCoding(coding, null, null, false);
  }

  static List<Coding> codings(List<MachineCoding> machine) {
    return machine.stream().map(MachineCoding::coding).toList();
  }
}
