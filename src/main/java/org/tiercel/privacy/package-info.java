/// What keeps people behind the posts unknown: pseudonyms for authors, and placeholders for names,
/// links and numbers in what is sent to a model.
@NullMarked
package org.tiercel.privacy;

import org.jspecify.annotations.NullMarked;
