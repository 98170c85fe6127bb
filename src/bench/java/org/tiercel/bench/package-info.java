/// Measurements: programs to run by hand with `mvn -Pbench -Dbench=CLASS`, none of them a test.
@NullMarked
package org.tiercel.bench;

import org.jspecify.annotations.NullMarked;
