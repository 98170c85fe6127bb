/// Tests of the model behind OpenAI's API, and the servers that play it.
@NullMarked
package org.tiercel.suggest.llm.openai;

import org.jspecify.annotations.NullMarked;
