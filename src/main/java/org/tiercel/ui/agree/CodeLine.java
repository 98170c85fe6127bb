package org.tiercel.ui.agree;

import org.tiercel.agreement.project.CodeAgreement;

/// One line of the table of codes, for two coders.
///
/// @param source what it shows
/// @param label of the code
/// @param both units that both gave it
/// @param firstOnly units that only the first coder gave it
/// @param secondOnly units that only the second coder gave it
/// @param kappa Cohen's
/// @param prevalence the share of units that have it, mean of both coders
record CodeLine(
    CodeAgreement source,
    String label,
    int both,
    int firstOnly,
    int secondOnly,
    ShownNumber kappa,
    ShownNumber prevalence) {
  /// How many units only one of them gave it.
  int differing() {
    return firstOnly + secondOnly;
  }
}
