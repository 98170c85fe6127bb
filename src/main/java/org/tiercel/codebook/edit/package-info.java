/// Changes of a codebook as values, and what they leave: the next codebook, and what codes given
/// before count as under it.
@NullMarked
package org.tiercel.codebook.edit;

import org.jspecify.annotations.NullMarked;
