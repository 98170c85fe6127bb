/// The Suggest view: where runs of machine coders are started, watched and judged.
@NullMarked
package org.tiercel.ui.suggest;

import org.jspecify.annotations.NullMarked;
