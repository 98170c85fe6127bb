/// The language model behind the OpenAI Java SDK; the only package that knows the SDK. Requests
/// carry the researcher's key and headers, and of the program only its name: what the SDK would
/// tell of the operating system and of Java is taken out.
@NullMarked
package org.tiercel.suggest.llm.openai;

import org.jspecify.annotations.NullMarked;
