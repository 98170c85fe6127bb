/// Cross tables of two tiers and what their cells measure. Nothing is drawn here.
@NullMarked
package org.tiercel.analysis;

import org.jspecify.annotations.NullMarked;
