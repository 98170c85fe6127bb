/// Which server and model are asked, with what key: named settings, the places where keys are kept,
/// and the servers that run on this computer.
@NullMarked
package org.tiercel.suggest.llm.profile;

import org.jspecify.annotations.NullMarked;
