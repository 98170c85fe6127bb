package org.tiercel.suggest.llm.prompt;

/// A post with the answer that people agreed on, shown to the model. Never one of the posts that
/// the model is tested on.
///
/// @param message the post as [PostMessage] writes it
/// @param answer the answer as [org.tiercel.suggest.llm.answer.AnswerJson] writes it
public record Example(String message, String answer) {}
