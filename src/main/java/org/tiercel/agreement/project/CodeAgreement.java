package org.tiercel.agreement.project;

import java.util.List;
import org.tiercel.agreement.coefficient.Estimate;
import org.tiercel.domain.Code;

/// Agreement on one code by itself, given or not given.
///
/// @param code which
/// @param estimates nominal, one a measure, or a measure and pair of coders
/// @param units absent and present in each unit
/// @param rare whether too few units have the code, or lack it, for kappa to be stable
public record CodeAgreement(Code code, List<Estimate> estimates, UnitTable units, boolean rare) {
  /// Copies the list.
  public CodeAgreement {
    estimates = List.copyOf(estimates);
  }
}
