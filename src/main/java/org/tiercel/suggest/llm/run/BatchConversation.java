package org.tiercel.suggest.llm.run;

import org.tiercel.suggest.llm.BatchModel;

/// Who is asked in batches, and in which words.
///
/// @param model the model; closed by whoever has made it
/// @param questionnaire the words
public record BatchConversation(BatchModel model, Questionnaire questionnaire) {}
