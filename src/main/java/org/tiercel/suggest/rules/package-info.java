/// The codebook's rules as a machine coder: phrases and patterns found in one pass over the text.
@NullMarked
package org.tiercel.suggest.rules;

import org.jspecify.annotations.NullMarked;
