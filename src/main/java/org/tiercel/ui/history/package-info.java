/// The History view: who did what when, what a post said then, and putting back what was changed.
@NullMarked
package org.tiercel.ui.history;

import org.jspecify.annotations.NullMarked;
