package org.tiercel.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Act;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswersNow;
import org.tiercel.domain.Change;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Span;

/// Writes changes of annotations as rows, inside the caller's transaction. What coders said under
/// codes that count as others now stays as it was given.
final class AnnotationWriter {
  private final Handle handle;
  private final Symbols symbols;

  AnnotationWriter(Handle handle, Symbols symbols) {
    this.handle = handle;
    this.symbols = symbols;
  }

  /// Carries out a person's act.
  void apply(Act act) {
    long annotation = act.annotation().hasPost() ? personsAnnotation(act.annotation()) : 0;
    for (Change change : act.changes()) {
      switch (change) {
        case Change.OfAnswer(AnswerKey key, Answer _, Answer after) ->
            replaceAnswer(annotation, key, after);
        case Change.OfExcerpt(long id, Excerpt before, Excerpt after) ->
            replaceExcerpt(annotation, id, before, after);
        case Change.OfDone(boolean _, boolean after) ->
            handle.execute(
                "update annotation set done = ?, done_at = ? where id = ?",
                after,
                after ? act.at().toEpochMilli() : null,
                annotation);
        case Change.OfFlag(String _, String after) ->
            handle.execute("update annotation set flag = ? where id = ?", after, annotation);
        case Change.OfMemo(String _, String after) ->
            handle.execute("update annotation set memo = ? where id = ?", after, annotation);
        case Change.OfNote(MemoSubject.Note subject, String _, String after) ->
            Memos.write(handle, subject, act.annotation().coderId(), after);
        case Change.OfExposure(Exposure _, Exposure after) ->
            handle.execute(
                "update annotation set suggestions_seen = ? where id = ?",
                Words.of(after),
                annotation);
        case Change.OfDecision(long suggestion, Decision _, Decision after) ->
            replaceDecision(act.annotation(), suggestion, after);
      }
    }
  }

  private long personsAnnotation(AnnotationKey key) {
    handle.execute(
        """
        insert into annotation (post_id, coder_id, round) values (?, ?, ?)
        on conflict do nothing
        """,
        key.postId(),
        key.coderId(),
        key.round());
    return handle
        .select(
            """
            select id
            from annotation
            where coder_id = ? and round = ? and post_id = ? and run_id is null
            """,
            key.coderId(),
            key.round(),
            key.postId())
        .mapTo(Long.class)
        .one();
  }

  private void replaceAnswer(long annotation, AnswerKey key, @Nullable Answer after) {
    CodesNow now = symbols.now(handle);
    for (String tier : now.tiersCountingAs(key.tier())) {
      for (String per : now.persCountingAs(key)) {
        handle.execute(
            """
            delete from answer
            where annotation_id = ? and tier_id = ? and coalesce(excerpt_id, 0) = ?
              and coalesce(per_code, '') = ?
            """,
            annotation,
            symbols.tier(handle, tier),
            key.excerptId() == null ? 0 : key.excerptId(),
            per);
      }
    }
    if (after != null) {
      insertAnswer(annotation, symbols.tier(handle, key.tier()), AnswersNow.asGiven(after));
    }
  }

  private void insertAnswer(long annotation, long tier, Answer answer) {
    long id =
        handle
            .createQuery(
                """
                insert into answer (annotation_id, tier_id, excerpt_id, per_code, state,
                  codebook_version)
                values (:annotation, :tier, :excerpt, :per, :state, :version)
                returning id
                """)
            .bind("annotation", annotation)
            .bind("tier", tier)
            .bind("excerpt", answer.key().excerptId())
            .bind("per", answer.key().per())
            .bind("state", Words.of(answer.state()))
            .bind("version", answer.codebookVersion())
            .mapTo(Long.class)
            .one();
    answer.codings().forEach(coding -> insertCoding(id, tier, coding));
  }

  private void insertCoding(long answer, long tier, Coding coding) {
    long id =
        handle
            .createQuery(
                """
                insert into coding (answer_id, code_id, term, folded_term, origin, suggestion_id)
                values (:answer, :code, :term, :folded, :origin, :suggestion)
                returning id
                """)
            .bind("answer", answer)
            .bind("code", symbols.code(handle, tier, coding.code()))
            .bind("term", coding.term())
            .bind("folded", coding.foldedTerm())
            .bind("origin", Words.of(coding.origin()))
            .bind("suggestion", coding.suggestionId())
            .mapTo(Long.class)
            .one();
    for (Span span : coding.evidence()) {
      handle.execute(
          """
          insert into evidence (coding_id, start_offset, end_offset) values (?, ?, ?)
          on conflict do nothing
          """,
          id,
          span.start(),
          span.end());
    }
  }

  private void replaceExcerpt(
      long annotation, long id, @Nullable Excerpt before, @Nullable Excerpt after) {
    if (after == null) {
      handle.execute("delete from excerpt where id = ?", id);
      return;
    }
    Integer start = after.span() == null ? null : Integer.valueOf(after.span().start());
    Integer end = after.span() == null ? null : Integer.valueOf(after.span().end());
    if (before == null) {
      handle.execute(
          """
          insert into excerpt (id, annotation_id, start_offset, end_offset, memo)
          values (?, ?, ?, ?, ?)
          """,
          id,
          annotation,
          start,
          end,
          after.memo());
    } else {
      handle.execute(
          "update excerpt set start_offset = ?, end_offset = ?, memo = ? where id = ?",
          start,
          end,
          after.memo(),
          id);
    }
  }

  private void replaceDecision(AnnotationKey key, long suggestion, @Nullable Decision after) {
    if (after == null) {
      handle.execute(
          "delete from decision where suggestion_id = ? and coder_id = ? and round = ?",
          suggestion,
          key.coderId(),
          key.round());
      return;
    }
    handle.execute(
        """
        insert into decision (suggestion_id, coder_id, round, decision) values (?, ?, ?, ?)
        on conflict (suggestion_id, coder_id, round) do update set decision = excluded.decision
        """,
        suggestion,
        key.coderId(),
        key.round(),
        Words.of(after));
  }
}
