/// The codebook of a project: the version in force, and how the next one is saved.
@NullMarked
package org.tiercel.codebook.version;

import org.jspecify.annotations.NullMarked;
