package org.tiercel.ui.agree;

import org.tiercel.agreement.project.TierAgreement;

/// One line of the table of tiers.
///
/// @param source what it shows
/// @param key tells it from the others, also when it is counted again
/// @param name of the tier
/// @param about what its codes are and which units are compared
/// @param units how many
/// @param agreement percent agreement, or the F1 of the match
/// @param kappa with its interval
/// @param alpha Krippendorff's
/// @param ac Gwet's
record TierLine(
    TierAgreement source,
    String key,
    String name,
    String about,
    ShownNumber units,
    ShownNumber agreement,
    ShownNumber kappa,
    ShownNumber alpha,
    ShownNumber ac) {}
