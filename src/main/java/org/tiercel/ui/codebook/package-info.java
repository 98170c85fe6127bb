/// The Codebook view: the tree of tiers and codes, their fields, what coders gave of them, and the
/// versions. Each act is saved as a version when it is made.
@NullMarked
package org.tiercel.ui.codebook;

import org.jspecify.annotations.NullMarked;
