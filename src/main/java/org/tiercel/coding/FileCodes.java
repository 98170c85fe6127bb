package org.tiercel.coding;

import java.util.List;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Excerpt;

/// What a file of codes says of one post for one coder in one round.
///
/// @param key the annotation it belongs to
/// @param excerpts under ids that hold in this record alone
/// @param answers each question at most once
public record FileCodes(AnnotationKey key, List<Excerpt> excerpts, List<Answer> answers) {
  /// Copies the lists.
  public FileCodes {
    excerpts = List.copyOf(excerpts);
    answers = List.copyOf(answers);
  }
}
