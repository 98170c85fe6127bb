package org.tiercel.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;

/// The rows of a block of a run, by prepared statements: a run over a million posts writes several
/// million rows, and asking SQLite for each new id would double its time. So ids are counted here,
/// which the writer's transaction allows.
final class RunStatements implements AutoCloseable {
  private final List<KeptStatement> open = new ArrayList<>();
  private final KeptStatement annotation;
  private final KeptStatement excerpt;
  private final KeptStatement answer;
  private final KeptStatement coding;
  private final KeptStatement suggestion;
  private final KeptStatement evidence;
  private long lastAnnotation;
  private long lastAnswer;
  private long lastCoding;

  RunStatements(Handle handle) throws SQLException {
    annotation =
        prepare(
            handle,
            """
            insert into annotation (id, post_id, coder_id, run_id, done) values (?, ?, ?, ?, 1)
            """);
    excerpt =
        prepare(
            handle,
            """
            insert into excerpt (id, annotation_id, start_offset, end_offset) values (?, ?, ?, ?)
            """);
    answer =
        prepare(
            handle,
            """
            insert into answer (id, annotation_id, tier_id, excerpt_id, per_code, state,
              codebook_version)
            values (?, ?, ?, ?, ?, ?, ?)
            """);
    coding =
        prepare(
            handle,
            """
            insert into coding (id, answer_id, code_id, term, folded_term, origin)
            values (?, ?, ?, ?, ?, 'machine')
            """);
    suggestion =
        prepare(
            handle,
            """
            insert into suggestion (coding_id, confidence, rationale, evidence_missing)
            values (?, ?, ?, ?)
            """);
    evidence =
        prepare(
            handle,
            """
            insert into evidence (coding_id, start_offset, end_offset) values (?, ?, ?)
            on conflict do nothing
            """);
    lastAnnotation = last(handle, "select coalesce(max(id), 0) from annotation");
    lastAnswer = last(handle, "select coalesce(max(id), 0) from answer");
    lastCoding = last(handle, "select coalesce(max(id), 0) from coding");
  }

  private KeptStatement prepare(Handle handle, String sql) {
    KeptStatement statement = KeptStatement.of(handle, sql);
    open.add(statement);
    return statement;
  }

  private static long last(Handle handle, String query) throws SQLException {
    try (KeptStatement statement = KeptStatement.of(handle, query)) {
      return statement.number();
    }
  }

  long annotation(long post, long coder, long run) throws SQLException {
    annotation.run(++lastAnnotation, post, coder, run);
    return lastAnnotation;
  }

  void excerpt(Excerpt row, long annotationId) throws SQLException {
    Span span = row.span();
    excerpt.run(
        row.id(),
        annotationId,
        span == null ? null : Integer.valueOf(span.start()),
        span == null ? null : Integer.valueOf(span.end()));
  }

  long answer(long annotationId, long tier, MachineAnswer row, int version) throws SQLException {
    answer.run(
        ++lastAnswer,
        annotationId,
        tier,
        row.key().excerptId(),
        row.key().per(),
        Words.of(row.state()),
        version);
    return lastAnswer;
  }

  long coding(long answerId, long code, Coding row) throws SQLException {
    coding.run(++lastCoding, answerId, code, row.term(), row.foldedTerm());
    return lastCoding;
  }

  /// Writes what the machine adds to a coding, if it adds anything.
  void suggestion(long codingId, MachineCoding row) throws SQLException {
    if (row.confidence() != null || row.rationale() != null || row.evidenceMissing()) {
      suggestion.run(codingId, row.confidence(), row.rationale(), row.evidenceMissing());
    }
  }

  void evidence(long codingId, Span span) throws SQLException {
    evidence.run(codingId, span.start(), span.end());
  }

  @Override
  public void close() {
    open.forEach(KeptStatement::close);
  }
}
