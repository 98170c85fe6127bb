/// Reads the specification files under `src/test/resources/spec`.
@NullMarked
package org.tiercel.spec;

import org.jspecify.annotations.NullMarked;
