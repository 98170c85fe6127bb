/// Tests of how sample studies become projects.
@NullMarked
package org.tiercel.sample;

import org.jspecify.annotations.NullMarked;
