package org.tiercel.suggest.llm.prompt;

/// A post with the answer that people agreed on, shown to the model. Never one of the posts that
// the
/// model is tested on.
///
/// @param message the post as [PostMessage] writes it
/// @param answer the answer in the form of [org.tiercel.suggest.llm.answer.AnswerField]
public record Example(String message, String answer) {}
