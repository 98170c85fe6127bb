package org.tiercel.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Change;
import org.tiercel.domain.Excerpt;

/// The changes that lead from one annotation to another, in an order in which they can be carried
/// out: answers go before their excerpts and come after them.
final class AnnotationDifference {
  private AnnotationDifference() {}

  /// The changes of answers, excerpts and the done mark; all else must be equal.
  static List<Change> of(Annotation before, Annotation after) {
    List<Change> changes = new ArrayList<>();
    for (Answer answer : before.answers()) {
      if (after.answer(answer.key()).isEmpty()) {
        changes.add(new Change.OfAnswer(answer.key(), answer, null));
      }
    }
    for (Excerpt excerpt : before.excerpts()) {
      if (after.excerpt(excerpt.id()).isEmpty()) {
        changes.add(new Change.OfExcerpt(excerpt.id(), excerpt, null));
      }
    }
    for (Excerpt excerpt : after.excerpts()) {
      Excerpt stood = before.excerpt(excerpt.id()).orElse(null);
      if (!excerpt.equals(stood)) {
        changes.add(new Change.OfExcerpt(excerpt.id(), stood, excerpt));
      }
    }
    for (Answer answer : after.answers()) {
      Answer stood = before.answer(answer.key()).orElse(null);
      if (!Objects.equals(answer, stood)) {
        changes.add(new Change.OfAnswer(answer.key(), stood, answer));
      }
    }
    if (before.done() != after.done()) {
      changes.add(new Change.OfDone(before.done(), after.done()));
    }
    return changes;
  }
}
