/// Agreement between coders: which coefficients a table of ratings has, and what they come to.
@NullMarked
package org.tiercel.agreement;

import org.jspecify.annotations.NullMarked;
