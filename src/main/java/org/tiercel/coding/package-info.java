/// What a coder does: give, accept, reject, mark, finish, undo. The only writer of people's codings
/// and of the history.
@NullMarked
package org.tiercel.coding;

import org.jspecify.annotations.NullMarked;
