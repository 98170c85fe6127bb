/// Tests of the Memos view.
@NullMarked
package org.tiercel.ui.memos;

import org.jspecify.annotations.NullMarked;
