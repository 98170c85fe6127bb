package org.tiercel.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.FileCodes;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Post;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Terms;

/// The rows on one post in one round, put together: rows of one excerpt, codes of one answer,
/// evidence of one code.
final class RowsOfPost {
  /// A name or, without one, a place.
  private record ExcerptName(@Nullable String name, @Nullable Span span) {}

  private static final class ExcerptRows {
    final long id;
    @Nullable Span span;
    long lineOfSpan;

    ExcerptRows(long id) {
      this.id = id;
    }
  }

  private record CodeName(@Nullable String code, @Nullable String foldedTerm) {}

  private static final class CodeRows {
    final GivenCode first;
    final Set<Span> evidence = new LinkedHashSet<>();

    CodeRows(GivenCode first) {
      this.first = first;
    }
  }

  private final Post post;
  private final int round;
  private final Map<ExcerptName, ExcerptRows> excerpts = new LinkedHashMap<>();
  private final Map<AnswerKey, Map<CodeName, CodeRows>> answers = new LinkedHashMap<>();

  RowsOfPost(Post post, int round) {
    this.post = post;
    this.round = round;
  }

  Post post() {
    return post;
  }

  int round() {
    return round;
  }

  /// Adds a row on this post.
  void add(GivenCode row) throws RefusedRow {
    if (row.tier().scope() == Scope.POST) {
      add(row, new AnswerKey(row.tier().key(), null, row.per()), row.span());
    } else if (row.excerpt() != null || row.span() != null) {
      add(row, new AnswerKey(row.tier().key(), excerptOf(row).id, row.per()), null);
    }
    // Else it is an excerpt tier without a code and without a place: there is no excerpt.
  }

  private ExcerptRows excerptOf(GivenCode row) throws RefusedRow {
    ExcerptName name =
        row.excerpt() != null
            ? new ExcerptName(row.excerpt(), null)
            : new ExcerptName(null, row.span());
    ExcerptRows excerpt =
        excerpts.computeIfAbsent(name, n -> new ExcerptRows(excerpts.size() + 1L));
    if (row.span() != null && excerpt.span == null) {
      excerpt.span = row.span();
      excerpt.lineOfSpan = row.line();
    } else if (row.span() != null && !row.span().equals(excerpt.span)) {
      throw new RefusedRow(
          "the excerpt \"%s\" stands elsewhere on line %d: "
                  .formatted(row.excerpt(), excerpt.lineOfSpan)
              + "give it the same start and end, or another name");
    }
    return excerpt;
  }

  private void add(GivenCode row, AnswerKey question, @Nullable Span evidence) throws RefusedRow {
    Map<CodeName, CodeRows> codes = answers.computeIfAbsent(question, key -> new LinkedHashMap<>());
    CodeName name = new CodeName(row.code(), row.term() == null ? null : Terms.fold(row.term()));
    CodeRows known = codes.get(name);
    if (known == null) {
      requireRoom(row, codes);
      known = new CodeRows(row);
      codes.put(name, known);
    } else if (evidence == null || known.evidence.isEmpty() || known.evidence.contains(evidence)) {
      throw new RefusedRow(
          "this says the same as line %d: remove one of them".formatted(known.first.line()));
    }
    if (evidence != null) {
      known.evidence.add(evidence);
    }
  }

  private static void requireRoom(GivenCode row, Map<CodeName, CodeRows> codes) throws RefusedRow {
    if (codes.isEmpty()) {
      return;
    }
    GivenCode first = codes.values().iterator().next().first;
    if (row.code() == null || first.code() == null) {
      throw new RefusedRow(
          "the tier \"%s\" is answered with a code and with none, here and on line %d: keep one"
              .formatted(row.tier().key(), first.line()));
    }
    if (row.tier().kind().oneCode()) {
      throw new RefusedRow(
          "\"%s\" is a second code under \"%s\", which takes one, after \"%s\" on line %d: keep one"
              .formatted(row.code(), row.tier().key(), first.code(), first.line()));
    }
  }

  /// What the rows say for a coder.
  FileCodes codes(long coderId, int codebookVersion) {
    List<Answer> given = new ArrayList<>();
    answers.forEach(
        (question, codes) ->
            given.add(
                Answer.of(
                    question,
                    codebookVersion,
                    codes.values().stream()
                        .filter(rows -> rows.first.code() != null)
                        .map(RowsOfPost::coding)
                        .toList())));
    return new FileCodes(
        new AnnotationKey(post.id(), coderId, round, 0),
        excerpts.values().stream().map(e -> Excerpt.of(e.id, e.span)).toList(),
        given);
  }

  private static Coding coding(CodeRows rows) {
    return new Coding(
        Objects.requireNonNull(rows.first.code()),
        rows.first.term(),
        Origin.IMPORTED,
        null,
        List.copyOf(rows.evidence));
  }

  /// The first line that answers a question.
  long lineOf(AnswerKey question) {
    return answers.getOrDefault(question, Map.of()).values().stream()
        .mapToLong(rows -> rows.first.line())
        .min()
        .orElseThrow();
  }
}
