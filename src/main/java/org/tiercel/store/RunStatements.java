package org.tiercel.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;

/// The rows of a block of a run, by prepared statements: a run over a million posts writes several
/// million rows, and asking SQLite for each new id would double its time. So ids are counted here,
/// which the writer's transaction allows.
final class RunStatements implements AutoCloseable {
  private final List<PreparedStatement> open = new ArrayList<>();
  private final PreparedStatement annotation;
  private final PreparedStatement excerpt;
  private final PreparedStatement answer;
  private final PreparedStatement coding;
  private final PreparedStatement suggestion;
  private final PreparedStatement evidence;
  private long lastAnnotation;
  private long lastAnswer;
  private long lastCoding;

  RunStatements(Handle handle) throws SQLException {
    Connection connection = handle.getConnection();
    annotation =
        prepare(
            connection,
            """
            insert into annotation (id, post_id, coder_id, run_id, done) values (?, ?, ?, ?, 1)
            """);
    excerpt =
        prepare(
            connection,
            """
            insert into excerpt (id, annotation_id, start_offset, end_offset) values (?, ?, ?, ?)
            """);
    answer =
        prepare(
            connection,
            """
            insert into answer (id, annotation_id, tier_id, excerpt_id, per_code, state,
              codebook_version)
            values (?, ?, ?, ?, ?, ?, ?)
            """);
    coding =
        prepare(
            connection,
            """
            insert into coding (id, answer_id, code_id, term, folded_term, origin)
            values (?, ?, ?, ?, ?, 'machine')
            """);
    suggestion =
        prepare(
            connection,
            """
            insert into suggestion (coding_id, confidence, rationale, evidence_missing)
            values (?, ?, ?, ?)
            """);
    evidence =
        prepare(
            connection,
            """
            insert into evidence (coding_id, start_offset, end_offset) values (?, ?, ?)
            on conflict do nothing
            """);
    lastAnnotation = last(handle, "select coalesce(max(id), 0) from annotation");
    lastAnswer = last(handle, "select coalesce(max(id), 0) from answer");
    lastCoding = last(handle, "select coalesce(max(id), 0) from coding");
  }

  private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    open.add(statement);
    return statement;
  }

  private static long last(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Long.class).one();
  }

  long annotation(long post, long coder, long run) throws SQLException {
    insert(annotation, ++lastAnnotation, post, coder, run);
    return lastAnnotation;
  }

  void excerpt(Excerpt row, long annotationId) throws SQLException {
    Span span = row.span();
    insert(
        excerpt,
        row.id(),
        annotationId,
        span == null ? null : Integer.valueOf(span.start()),
        span == null ? null : Integer.valueOf(span.end()));
  }

  long answer(long annotationId, long tier, MachineAnswer row, int version) throws SQLException {
    insert(
        answer,
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
    insert(coding, ++lastCoding, answerId, code, row.term(), row.foldedTerm());
    return lastCoding;
  }

  /// Writes what the machine adds to a coding, if it adds anything.
  void suggestion(long codingId, MachineCoding row) throws SQLException {
    if (row.confidence() != null || row.rationale() != null || row.evidenceMissing()) {
      insert(suggestion, codingId, row.confidence(), row.rationale(), row.evidenceMissing());
    }
  }

  void evidence(long codingId, Span span) throws SQLException {
    insert(evidence, codingId, span.start(), span.end());
  }

  private static void insert(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : open) {
      statement.close();
    }
  }
}
