/// Tests of the parts every view is made of.
@NullMarked
package org.tiercel.ui.kit;

import org.jspecify.annotations.NullMarked;
