/// The Codebook view without a toolkit.
@NullMarked
package org.tiercel.ui.codebook;

import org.jspecify.annotations.NullMarked;
