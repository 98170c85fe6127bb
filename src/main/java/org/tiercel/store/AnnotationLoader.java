package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.AnswersNow;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;

/// Puts annotations together from their rows, as they count now: four queries for any number of
/// them.
final class AnnotationLoader {
  private record AnswerRow(
      AnswerKey key, AnswerState state, int version, List<CodingRow> codings) {}

  private record CodingRow(
      String code,
      @Nullable String term,
      Origin origin,
      @Nullable Long suggestion,
      List<Span> evidence) {
    Coding toCoding() {
      return new Coding(code, term, origin, suggestion, evidence);
    }
  }

  private static final class Parts {
    final AnnotationKey key;
    final boolean done;
    final @Nullable String flag;
    final String memo;
    final Exposure exposure;
    final List<Excerpt> excerpts = new ArrayList<>();
    final List<AnswerRow> answers = new ArrayList<>();

    Parts(AnnotationKey key, boolean done, @Nullable String flag, String memo, Exposure exposure) {
      this.key = key;
      this.done = done;
      this.flag = flag;
      this.memo = memo;
      this.exposure = exposure;
    }

    Annotation toAnnotation() {
      List<Answer> given =
          answers.stream()
              .map(
                  row ->
                      new Answer(
                          row.key(),
                          row.state(),
                          row.version(),
                          row.codings().stream().map(CodingRow::toCoding).toList()))
              .toList();
      return new Annotation(key, done, flag, memo, exposure, excerpts, given);
    }
  }

  private final Handle handle;
  private final Symbols symbols;
  private final String ids;
  private final Map<Long, Parts> annotations = new LinkedHashMap<>();

  private AnnotationLoader(Handle handle, Symbols symbols, List<Long> ids) {
    this.handle = handle;
    this.symbols = symbols;
    this.ids = ids.toString();
  }

  /// The annotations with these row ids, in the order of their posts.
  static List<Annotation> load(Handle handle, Symbols symbols, List<Long> ids) {
    AnnotationLoader loader = new AnnotationLoader(handle, symbols, ids);
    loader.readAnnotations();
    loader.readExcerpts();
    loader.readAnswers();
    AnswersNow now = new AnswersNow(symbols.now(handle));
    return loader.annotations.values().stream()
        .map(Parts::toAnnotation)
        .map(now::annotation)
        .toList();
  }

  private void readAnnotations() {
    handle
        .createQuery(
            """
            select id, post_id, coder_id, round, coalesce(run_id, 0) as run_id, done, flag, memo,
              suggestions_seen
            from annotation
            where id in (select value from json_each(:ids))
            order by post_id, coder_id, round
            """)
        .bind("ids", ids)
        .map(
            (rs, ctx) ->
                annotations.put(
                    rs.getLong("id"),
                    new Parts(
                        new AnnotationKey(
                            rs.getLong("post_id"),
                            rs.getLong("coder_id"),
                            rs.getInt("round"),
                            rs.getLong("run_id")),
                        rs.getBoolean("done"),
                        rs.getString("flag"),
                        rs.getString("memo"),
                        Words.parse(Exposure.class, rs.getString("suggestions_seen")))))
        .forEach(row -> {});
  }

  private void readExcerpts() {
    handle
        .createQuery(
            """
            select annotation_id, id, start_offset, end_offset, memo
            from excerpt
            where annotation_id in (select value from json_each(:ids))
            order by annotation_id, coalesce(start_offset, -1), coalesce(end_offset, -1), rowid
            """)
        .bind("ids", ids)
        .map(
            (rs, ctx) -> {
              Excerpt excerpt =
                  new Excerpt(
                      rs.getLong("id"),
                      span(rs, "start_offset", "end_offset"),
                      rs.getString("memo"));
              return parts(rs).excerpts.add(excerpt);
            })
        .forEach(row -> {});
  }

  private void readAnswers() {
    Map<Long, AnswerRow> answers = new HashMap<>();
    Map<Long, CodingRow> codings = new HashMap<>();
    handle
        .createQuery(
            """
            select a.annotation_id, a.id as answer_id, a.tier_id, a.excerpt_id, a.per_code, a.state,
              a.codebook_version, c.id as coding_id, c.code_id, c.term, c.origin, c.suggestion_id,
              e.start_offset, e.end_offset
            from answer a
            left join coding c on c.answer_id = a.id
            left join evidence e on e.coding_id = c.id
            where a.annotation_id in (select value from json_each(:ids))
            order by a.annotation_id, a.id, c.id, e.start_offset, e.end_offset
            """)
        .bind("ids", ids)
        .map(
            (rs, ctx) -> {
              long answerId = rs.getLong("answer_id");
              AnswerRow answer = answers.get(answerId);
              if (answer == null) {
                answer = answerRow(rs);
                answers.put(answerId, answer);
                parts(rs).answers.add(answer);
              }
              readCoding(rs, answer, codings);
              return true;
            })
        .forEach(row -> {});
  }

  private AnswerRow answerRow(ResultSet rs) throws SQLException {
    AnswerKey key =
        new AnswerKey(
            symbols.tierKey(handle, rs.getLong("tier_id")),
            nullableLong(rs, "excerpt_id"),
            rs.getString("per_code"));
    return new AnswerRow(
        key,
        Words.parse(AnswerState.class, rs.getString("state")),
        rs.getInt("codebook_version"),
        new ArrayList<>());
  }

  private void readCoding(ResultSet rs, AnswerRow answer, Map<Long, CodingRow> codings)
      throws SQLException {
    Long codingId = nullableLong(rs, "coding_id");
    if (codingId == null) {
      return;
    }
    CodingRow coding = codings.get(codingId);
    if (coding == null) {
      coding =
          new CodingRow(
              symbols.codeKey(handle, rs.getLong("code_id")),
              rs.getString("term"),
              Words.parse(Origin.class, rs.getString("origin")),
              nullableLong(rs, "suggestion_id"),
              new ArrayList<>());
      codings.put(codingId, coding);
      answer.codings().add(coding);
    }
    Span evidence = span(rs, "start_offset", "end_offset");
    if (evidence != null) {
      coding.evidence().add(evidence);
    }
  }

  private Parts parts(ResultSet rs) throws SQLException {
    long id = rs.getLong("annotation_id");
    Parts parts = annotations.get(id);
    if (parts == null) {
      throw new IllegalStateException("rows of an annotation that was not asked for: " + id);
    }
    return parts;
  }

  static @Nullable Long nullableLong(ResultSet rs, String column) throws SQLException {
    long value = rs.getLong(column);
    return rs.wasNull() ? null : value;
  }

  static @Nullable Span span(ResultSet rs, String start, String end) throws SQLException {
    Long from = nullableLong(rs, start);
    Long to = nullableLong(rs, end);
    return from == null || to == null ? null : new Span(from.intValue(), to.intValue());
  }
}
