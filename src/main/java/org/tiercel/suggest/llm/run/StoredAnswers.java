package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Post;
import org.tiercel.store.KeptAnswer;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.PostSuggestions.Answered;

/// Finds questions that the project holds a usable answer to.
final class StoredAnswers {
  private static final int CHUNK = 500;

  private final ProjectFile project;
  private final Questionnaire questionnaire;

  StoredAnswers(ProjectFile project, Questionnaire questionnaire) {
    this.project = project;
    this.questionnaire = questionnaire;
  }

  /// Questions in two heaps.
  ///
  /// @param answered the ones with an answer
  /// @param open the others, in order
  record Sorted(List<Arrival> answered, List<Question> open) {}

  Sorted sort(List<Question> questions) {
    List<Arrival> answered = new ArrayList<>();
    List<Question> open = new ArrayList<>();
    for (int from = 0; from < questions.size(); from += CHUNK) {
      List<Question> chunk = questions.subList(from, Math.min(from + CHUNK, questions.size()));
      Map<String, KeptAnswer> kept =
          project.modelAnswers().kept(chunk.stream().map(Question::key).toList());
      for (Question question : chunk) {
        KeptAnswer answer = kept.get(question.key());
        if (answer != null && readable(question, answer)) {
          answered.add(new Arrival.Kept(question, answer));
        } else {
          open.add(question);
        }
      }
    }
    return new Sorted(answered, open);
  }

  private boolean readable(Question question, KeptAnswer answer) {
    Post post = project.posts().find(question.firstPost()).orElseThrow();
    return questionnaire.read(answer.words(), post).suggestions() instanceof Answered;
  }
}
