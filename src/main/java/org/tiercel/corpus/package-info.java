/// Getting a corpus in: readers for the formats in which researchers have their posts, the mapping
/// of columns, the cleaning funnel, and the import with its report.
@NullMarked
package org.tiercel.corpus;

import org.jspecify.annotations.NullMarked;
