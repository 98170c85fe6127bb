/// Tests of crossed tiers, and a coded project for tests elsewhere.
@NullMarked
package org.tiercel.analysis.crossing;

import org.jspecify.annotations.NullMarked;
