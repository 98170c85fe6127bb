/// Machine coders: the port through which a run asks them, post by post, for proposals.
@NullMarked
package org.tiercel.suggest;

import org.jspecify.annotations.NullMarked;
