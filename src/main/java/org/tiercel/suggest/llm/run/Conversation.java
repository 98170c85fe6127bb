package org.tiercel.suggest.llm.run;

import org.tiercel.suggest.llm.ChatModel;

/// Who is asked, and in which words.
///
/// @param model the model; closed by whoever has made it
/// @param questionnaire the words
public record Conversation(ChatModel model, Questionnaire questionnaire) {}
