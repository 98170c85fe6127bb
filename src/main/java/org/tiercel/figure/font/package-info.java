/// The bundled fonts, and which of them draws which part of a text. No toolkit: the window and the
/// figures both build on it.
@NullMarked
package org.tiercel.figure.font;

import org.jspecify.annotations.NullMarked;
