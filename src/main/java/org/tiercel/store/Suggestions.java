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
import org.tiercel.domain.AnswersNow;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;

/// What machines offer a person on a post: for each machine, its latest run that processed the
/// post. Where an open batch withholds suggestions from the coder, there are none.
public final class Suggestions {
  private final Connections connections;
  private final Symbols symbols;

  Suggestions(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// What may be shown of a post, and why there may be nothing.
  ///
  /// @param offered the suggestions, by tier and machine
  /// @param withheld whether a batch hides them from this coder
  public record Offer(List<Suggestion> offered, boolean withheld) {
    /// Copies the list.
    public Offer {
      offered = List.copyOf(offered);
    }
  }

  /// The suggestions on a post that a coder may see.
  public Offer offer(long postId, long coderId) {
    return connections.read(
        handle ->
            withheld(handle, postId, coderId)
                ? new Offer(List.of(), true)
                : new Offer(load(handle, postId), false));
  }

  private static boolean withheld(Handle handle, long postId, long coderId) {
    return handle
        .createQuery(
            """
            select exists (
              select 1
              from batch_post p
              join batch b on b.id = p.batch_id
              join assignment a on a.batch_id = p.batch_id and a.post_id = p.post_id
              where p.post_id = :post and p.withheld = 1 and b.closed_at is null
                and a.coder_id = :coder)
            """)
        .bind("post", postId)
        .bind("coder", coderId)
        .mapTo(Boolean.class)
        .one();
  }

  private List<Suggestion> load(Handle handle, long postId) {
    Map<Long, List<Span>> evidence = new HashMap<>();
    Map<Long, Suggestion> bare = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select c.id, n.run_id, k.id as coder_id, k.name, k.kind, a.tier_id, a.per_code,
              a.excerpt_id, x.start_offset as excerpt_start, x.end_offset as excerpt_end,
              c.code_id, c.term, s.confidence, s.rationale, s.evidence_missing,
              e.start_offset, e.end_offset
            from annotation n
            join coder k on k.id = n.coder_id
            join answer a on a.annotation_id = n.id
            join coding c on c.answer_id = a.id
            left join excerpt x on x.id = a.excerpt_id
            left join suggestion s on s.coding_id = c.id
            left join evidence e on e.coding_id = c.id
            where n.post_id = :post and n.run_id in (
              select max(run_id)
              from annotation
              where post_id = :post and run_id is not null
              group by coder_id)
            order by a.tier_id, k.id, c.id, e.start_offset
            """)
        .bind("post", postId)
        .map(
            (rs, ctx) -> {
              long id = rs.getLong("id");
              if (!bare.containsKey(id)) {
                bare.put(id, suggestion(handle, rs));
              }
              Span span = AnnotationLoader.span(rs, "start_offset", "end_offset");
              if (span != null) {
                evidence.computeIfAbsent(id, key -> new ArrayList<>()).add(span);
              }
              return id;
            })
        .forEach(row -> {});
    AnswersNow now = new AnswersNow(symbols.now(handle));
    return bare.values().stream()
        .map(s -> withEvidence(s, evidence.getOrDefault(s.id(), List.of())))
        .flatMap(s -> now.suggestion(s).stream())
        .toList();
  }

  private Suggestion suggestion(Handle handle, ResultSet rs) throws SQLException {
    double confidence = rs.getDouble("confidence");
    Double sureness = rs.wasNull() ? null : Double.valueOf(confidence);
    return new Suggestion(
        rs.getLong("id"),
        rs.getLong("run_id"),
        new Coder(
            rs.getLong("coder_id"),
            rs.getString("name"),
            Words.parse(CoderKind.class, rs.getString("kind"))),
        symbols.tierKey(handle, rs.getLong("tier_id")),
        rs.getString("per_code"),
        excerpt(rs),
        symbols.codeKey(handle, rs.getLong("code_id")),
        rs.getString("term"),
        sureness,
        rs.getString("rationale"),
        List.of(),
        rs.getBoolean("evidence_missing"));
  }

  private static @Nullable Excerpt excerpt(ResultSet rs) throws SQLException {
    Long id = AnnotationLoader.nullableLong(rs, "excerpt_id");
    return id == null
        ? null
        : Excerpt.of(id, AnnotationLoader.span(rs, "excerpt_start", "excerpt_end"));
  }

  private static Suggestion withEvidence(Suggestion s, List<Span> evidence) {
    return new Suggestion(
        s.id(),
        s.run(),
        s.coder(),
        s.tier(),
        s.per(),
        s.excerpt(),
        s.code(),
        s.term(),
        s.confidence(),
        s.rationale(),
        evidence,
        s.evidenceMissing());
  }

  /// The confidence of the suggestion that a run was least sure of, by post; posts without one are
  /// left out.
  public Map<Integer, Double> leastConfidence(long runId) {
    return connections.read(
        handle -> {
          Map<Integer, Double> least = new HashMap<>();
          handle
              .createQuery(
                  """
                  select n.post_id, min(s.confidence)
                  from annotation n indexed by annotation_of_run
                  cross join answer a on a.annotation_id = n.id
                  cross join coding c on c.answer_id = a.id
                  cross join suggestion s on s.coding_id = c.id
                  where n.run_id = :run and s.confidence is not null
                  group by n.post_id
                  """)
              .bind("run", runId)
              .map((rs, ctx) -> least.put(rs.getInt(1), rs.getDouble(2)))
              .forEach(before -> {});
          return least;
        });
  }

  /// What a coder decided on the suggestions of a post, by suggestion id.
  public Map<Long, Decision> decisions(long postId, long coderId, int round) {
    return connections.read(
        handle -> {
          Map<Long, Decision> decisions = new HashMap<>();
          handle
              .createQuery(
                  """
                  select d.suggestion_id, d.decision
                  from annotation n
                  join answer a on a.annotation_id = n.id
                  join coding c on c.answer_id = a.id
                  join decision d on d.suggestion_id = c.id
                  where n.post_id = :post and n.run_id is not null and d.coder_id = :coder
                    and d.round = :round
                  """)
              .bind("post", postId)
              .bind("coder", coderId)
              .bind("round", round)
              .map(
                  (rs, ctx) ->
                      Map.entry(
                          rs.getLong("suggestion_id"),
                          Words.parse(Decision.class, rs.getString("decision"))))
              .forEach(entry -> decisions.put(entry.getKey(), entry.getValue()));
          return decisions;
        });
  }
}
