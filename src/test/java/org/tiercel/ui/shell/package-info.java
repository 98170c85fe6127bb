/// Tests of the window around the views.
@NullMarked
package org.tiercel.ui.shell;

import org.jspecify.annotations.NullMarked;
