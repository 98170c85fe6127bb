/// The Agree view: how well coders agree, tier by tier and code by code, with the posts behind
/// every number.
@NullMarked
package org.tiercel.ui.agree;

import org.jspecify.annotations.NullMarked;
