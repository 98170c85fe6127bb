/// Cross tables of two tiers, counted from the codes that one coder gave.
@NullMarked
package org.tiercel.analysis.crossing;

import org.jspecify.annotations.NullMarked;
