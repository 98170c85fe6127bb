/// What a codebook is made of beyond its records: keys, shortcuts, the open codebook, and what
/// changed between two versions. Files are read in `json`, rules are kept in `check`.
@NullMarked
package org.tiercel.codebook;

import org.jspecify.annotations.NullMarked;
