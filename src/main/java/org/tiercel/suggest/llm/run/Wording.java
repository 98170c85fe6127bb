package org.tiercel.suggest.llm.run;

import org.tiercel.domain.Post;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatRequest;

/// Turns questions into the requests that are sent for them.
///
/// @param plan what is asked
/// @param project that holds the posts
/// @param questionnaire puts posts into words
/// @param format how the server is asked to keep to JSON
record Wording(
    RunPlan plan, ProjectFile project, Questionnaire questionnaire, AnswerFormat format) {
  /// The same in another format.
  Wording in(AnswerFormat other) {
    return new Wording(plan, project, questionnaire, other);
  }

  ChatRequest of(Question question) {
    Post post = project.posts().find(question.firstPost()).orElseThrow();
    String message = questionnaire.message(post);
    return Formats.in(
        format, plan.request(message, question.repeat(), plan.sampling().maxTokens()));
  }
}
