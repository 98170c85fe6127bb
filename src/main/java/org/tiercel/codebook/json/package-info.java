/// Codebooks as JSON files: reading with errors that name the place, writing that is stable to the
/// byte, and finding the codebooks that come with Tiercel.
@NullMarked
package org.tiercel.codebook.json;

import org.jspecify.annotations.NullMarked;
