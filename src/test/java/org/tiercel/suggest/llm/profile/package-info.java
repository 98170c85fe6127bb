/// Tests of the settings for model servers.
@NullMarked
package org.tiercel.suggest.llm.profile;

import org.jspecify.annotations.NullMarked;
