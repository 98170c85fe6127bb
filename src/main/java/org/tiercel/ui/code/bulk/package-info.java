/// Codes given to many posts at once.
@NullMarked
package org.tiercel.ui.code.bulk;

import org.jspecify.annotations.NullMarked;
