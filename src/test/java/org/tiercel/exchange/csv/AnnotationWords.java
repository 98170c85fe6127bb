package org.tiercel.exchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;

/// An annotation as a specification writes it: post tiers, then excerpt by excerpt.
final class AnnotationWords {
  private record ExcerptWords(Excerpt excerpt, List<String> lines) {}

  private AnnotationWords() {}

  /// One line an answer.
  static List<String> of(Annotation annotation, Post post, Codebook codebook) {
    int round = annotation.key().round();
    String about = post.key() + (round == 1 ? "" : " round " + round);
    if (annotation.answers().isEmpty()) {
      return List.of(about + " nothing");
    }
    List<String> lines = new ArrayList<>(answers(annotation, null, about, post, codebook));
    annotation.excerpts().stream()
        .map(excerpt -> excerpt(annotation, excerpt, about, post, codebook))
        .sorted(AnnotationWords::byPlace)
        .forEach(one -> lines.addAll(one.lines()));
    return lines;
  }

  private static ExcerptWords excerpt(
      Annotation annotation, Excerpt excerpt, String about, Post post, Codebook codebook) {
    Span span = excerpt.span();
    String where = span == null ? "of the whole post" : "\"" + span.of(post.text()) + "\"";
    return new ExcerptWords(
        excerpt, answers(annotation, excerpt.id(), about + " excerpt " + where, post, codebook));
  }

  private static int byPlace(ExcerptWords one, ExcerptWords other) {
    return Comparator.<ExcerptWords, Span>comparing(
            words -> words.excerpt().span(), Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(words -> words.lines().toString())
        .compare(one, other);
  }

  private static List<String> answers(
      Annotation annotation, @Nullable Long excerpt, String about, Post post, Codebook codebook) {
    List<String> lines = new ArrayList<>();
    for (Tier tier : codebook.tiers()) {
      annotation.answers().stream()
          .filter(a -> a.key().tier().equals(tier.key()))
          .filter(a -> Objects.equals(a.key().excerptId(), excerpt))
          .sorted(Comparator.comparing(a -> String.valueOf(a.key().per())))
          .map(a -> about + " " + question(a) + " = " + said(a, post))
          .forEach(lines::add);
    }
    return lines;
  }

  private static String question(Answer answer) {
    String per = answer.key().per();
    return answer.key().tier() + (per == null ? "" : " for " + per);
  }

  private static String said(Answer answer, Post post) {
    return switch (answer.state()) {
      case NONE -> "none";
      case PENDING -> "pending";
      case CODED ->
          answer.codings().stream()
              .map(coding -> said(coding, post))
              .sorted()
              .collect(Collectors.joining(", "));
    };
  }

  private static String said(Coding coding, Post post) {
    String term = coding.term() == null ? "" : " (" + coding.term() + ")";
    String places =
        coding.evidence().stream()
            .sorted()
            .map(span -> "\"" + span.of(post.text()) + "\"")
            .collect(Collectors.joining(" and "));
    return coding.code() + term + (places.isEmpty() ? "" : " at " + places);
  }
}
