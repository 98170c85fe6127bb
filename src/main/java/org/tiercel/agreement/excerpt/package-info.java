/// Which excerpt of one coder is the same as which excerpt of another, as plain character ranges.
@NullMarked
package org.tiercel.agreement.excerpt;

import org.jspecify.annotations.NullMarked;
