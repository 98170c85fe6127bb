/// What must hold in a codebook before anybody codes with it: one small class a rule.
@NullMarked
package org.tiercel.codebook.check;

import org.jspecify.annotations.NullMarked;
