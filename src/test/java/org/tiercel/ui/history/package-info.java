/// Tests of the History view.
@NullMarked
package org.tiercel.ui.history;

import org.jspecify.annotations.NullMarked;
