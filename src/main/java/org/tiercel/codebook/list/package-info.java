/// Codes from plain lists and tables, for codebooks that were kept elsewhere.
@NullMarked
package org.tiercel.codebook.list;

import org.jspecify.annotations.NullMarked;
