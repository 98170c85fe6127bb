/// What keeps people behind the posts unknown: pseudonyms for authors.
@NullMarked
package org.tiercel.privacy;

import org.jspecify.annotations.NullMarked;
