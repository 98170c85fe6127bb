package org.tiercel.coding;

import java.util.List;
import java.util.Objects;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Suggestion;

/// Which suggestions answer which question. A machine's excerpt is a coder's when both stand in the
/// same place.
public final class Offers {
  private Offers() {}

  /// Those that answer a question of an annotation.
  ///
  /// @param offered all suggestions on the post
  public static List<Suggestion> under(
      AnswerKey question, Annotation annotation, List<Suggestion> offered) {
    return offered.stream().filter(s -> answers(s, question, annotation)).toList();
  }

  private static boolean answers(Suggestion suggestion, AnswerKey question, Annotation annotation) {
    if (!suggestion.tier().equals(question.tier())
        || !Objects.equals(suggestion.per(), question.per())) {
      return false;
    }
    Long excerptId = question.excerptId();
    Excerpt machines = suggestion.excerpt();
    if (excerptId == null || machines == null) {
      return excerptId == null && machines == null;
    }
    return annotation
        .excerpt(excerptId)
        .filter(own -> Objects.equals(own.span(), machines.span()))
        .isPresent();
  }
}
