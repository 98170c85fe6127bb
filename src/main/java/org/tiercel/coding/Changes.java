package org.tiercel.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Span;

/// Carries changes out on an annotation in memory, the way the store does on disk.
final class Changes {
  /// In order of the text; an excerpt of the whole post comes first.
  static final Comparator<Excerpt> IN_TEXT_ORDER =
      Comparator.comparing(Excerpt::span, Comparator.nullsFirst(Comparator.<Span>naturalOrder()));

  private Changes() {}

  /// The annotation after a change.
  static Annotation apply(Annotation to, Change change) {
    return switch (change) {
      case Change.OfAnswer(AnswerKey key, Answer _, Answer after) -> withAnswer(to, key, after);
      case Change.OfExcerpt(long id, Excerpt _, Excerpt after) -> withExcerpt(to, id, after);
      case Change.OfDone(boolean _, boolean after) ->
          copy(to, after, to.flag(), to.memo(), to.exposure(), to.excerpts(), to.answers());
      case Change.OfFlag(String _, String after) ->
          copy(to, to.done(), after, to.memo(), to.exposure(), to.excerpts(), to.answers());
      case Change.OfMemo(String _, String after) ->
          copy(to, to.done(), to.flag(), after, to.exposure(), to.excerpts(), to.answers());
      case Change.OfExposure(Exposure _, Exposure after) ->
          copy(to, to.done(), to.flag(), to.memo(), after, to.excerpts(), to.answers());
      case Change.OfNote _, Change.OfDecision _ -> to;
    };
  }

  /// Whether what a change leaves behind is what stands in the annotation, so that the change can
  /// be taken back; true for what is no part of it.
  static boolean stands(Annotation in, Change change) {
    return switch (change) {
      case Change.OfAnswer(AnswerKey key, Answer _, Answer after) ->
          Objects.equals(in.answer(key).orElse(null), after);
      case Change.OfExcerpt(long id, Excerpt _, Excerpt after) ->
          Objects.equals(in.excerpt(id).orElse(null), after);
      case Change.OfDone(boolean _, boolean after) -> in.done() == after;
      case Change.OfFlag(String _, String after) -> Objects.equals(in.flag(), after);
      case Change.OfMemo(String _, String after) -> in.memo().equals(after);
      case Change.OfExposure(Exposure _, Exposure after) -> in.exposure() == after;
      case Change.OfNote _, Change.OfDecision _ -> true;
    };
  }

  private static Annotation withAnswer(Annotation to, AnswerKey key, @Nullable Answer after) {
    List<Answer> answers = new ArrayList<>(to.answers());
    answers.removeIf(answer -> answer.key().equals(key));
    if (after != null) {
      answers.add(after);
    }
    return copy(to, to.done(), to.flag(), to.memo(), to.exposure(), to.excerpts(), answers);
  }

  private static Annotation withExcerpt(Annotation to, long id, @Nullable Excerpt after) {
    List<Excerpt> excerpts = new ArrayList<>(to.excerpts());
    excerpts.removeIf(excerpt -> excerpt.id() == id);
    if (after != null) {
      excerpts.add(after);
      excerpts.sort(IN_TEXT_ORDER);
    }
    return copy(to, to.done(), to.flag(), to.memo(), to.exposure(), excerpts, to.answers());
  }

  private static Annotation copy(
      Annotation of,
      boolean done,
      @Nullable String flag,
      String memo,
      Exposure exposure,
      List<Excerpt> excerpts,
      List<Answer> answers) {
    return new Annotation(of.key(), done, flag, memo, exposure, excerpts, answers);
  }
}
