/// What tests of the window share: the toolkit without a display, and the rule that JavaFX must not
/// warn.
@NullMarked
package org.tiercel.ui;

import org.jspecify.annotations.NullMarked;
