/// Coefficients of agreement, one small class each, with their standard errors and intervals.
@NullMarked
package org.tiercel.agreement.coefficient;

import org.jspecify.annotations.NullMarked;
