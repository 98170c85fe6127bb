/// The window around the views: start page, rail, top bar, status bar, and the way from one project
/// to the next.
@NullMarked
package org.tiercel.ui.shell;

import org.jspecify.annotations.NullMarked;
