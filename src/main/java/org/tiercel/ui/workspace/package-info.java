/// What every view works on and how views reach each other, without scene classes other than the
/// one node that a screen shows.
@NullMarked
package org.tiercel.ui.workspace;

import org.jspecify.annotations.NullMarked;
