/// Figures as plain shapes: one layout serves the window, SVG and PNG. Text is measured through one
/// port over the bundled fonts; nothing here knows a toolkit of the window.
@NullMarked
package org.tiercel.figure;

import org.jspecify.annotations.NullMarked;
