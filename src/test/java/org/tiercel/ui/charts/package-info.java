/// Tests of the Charts view.
@NullMarked
package org.tiercel.ui.charts;

import org.jspecify.annotations.NullMarked;
