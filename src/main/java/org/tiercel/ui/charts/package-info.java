/// The Charts view: a figure of two tiers, drawn from a coder's codes, whose cells open their
/// posts.
@NullMarked
package org.tiercel.ui.charts;

import org.jspecify.annotations.NullMarked;
