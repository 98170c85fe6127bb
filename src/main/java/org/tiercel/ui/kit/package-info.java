/// The parts every view is made of: text, chips, keys, notices, theme; nothing here knows a post.
@NullMarked
package org.tiercel.ui.kit;

import org.jspecify.annotations.NullMarked;
