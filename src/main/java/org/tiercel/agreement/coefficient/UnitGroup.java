package org.tiercel.agreement.coefficient;

import org.tiercel.agreement.table.RatingTable;

/// Units that are compared with those of another group.
///
/// @param table their ratings
/// @param clusters which of them are drawn together
public record UnitGroup(RatingTable table, Clusters clusters) {}
