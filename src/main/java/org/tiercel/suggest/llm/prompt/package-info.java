/// What a model is told: its task, made of the codebook alone, and one post at a time as data.
@NullMarked
package org.tiercel.suggest.llm.prompt;

import org.jspecify.annotations.NullMarked;
