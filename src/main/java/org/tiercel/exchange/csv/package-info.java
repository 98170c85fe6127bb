/// Codes and tables as CSV: reading and judging coders' codes, and writing them.
@NullMarked
package org.tiercel.exchange.csv;

import org.jspecify.annotations.NullMarked;
