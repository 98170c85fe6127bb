/// Tests of the Suggest view.
@NullMarked
package org.tiercel.ui.suggest;

import org.jspecify.annotations.NullMarked;
