package org.tiercel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.Run;

/// The executions of machine coders.
public final class Runs {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Connections connections;
  private final Symbols symbols;

  Runs(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// Notes that a run begins.
  ///
  /// @param coder the machine
  /// @param codebookVersion the codebook it reads
  /// @param tiers keys of the tiers it answers
  /// @param parameters everything that decides its outcome, as JSON
  public Run begin(
      Coder coder, int codebookVersion, List<String> tiers, String parameters, Instant startedAt) {
    long id =
        connections.write(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into run (coder_id, codebook_version, tiers, parameters, started_at)
                        values (:coder, :version, :tiers, :parameters, :startedAt)
                        returning id
                        """)
                    .bind("coder", coder.id())
                    .bind("version", codebookVersion)
                    .bind("tiers", tiersToJson(tiers))
                    .bind("parameters", parameters)
                    .bind("startedAt", startedAt.toEpochMilli())
                    .mapTo(Long.class)
                    .one());
    return new Run(id, coder, codebookVersion, tiers, parameters, startedAt, null, 0, 0, 0, 0);
  }

  /// A writer for what the run says.
  public RunWriter writer(Run run) {
    return new RunWriter(connections, symbols, run);
  }

  /// Notes that a run has ended.
  ///
  /// @return the run with its counts
  public Run finish(Run run, Instant finishedAt) {
    connections.writeOnly(
        handle ->
            handle.execute(
                "update run set finished_at = ? where id = ?",
                finishedAt.toEpochMilli(),
                run.id()));
    return all().stream().filter(r -> r.id() == run.id()).findFirst().orElseThrow();
  }

  /// All runs, oldest first, with the tiers that ask now what they answered.
  public List<Run> all() {
    return connections.read(
        handle -> {
          CodesNow now = symbols.now(handle);
          return handle
              .createQuery(
                  """
                  select r.id, c.id as coder_id, c.name, c.kind, r.codebook_version, r.tiers,
                    r.parameters, r.started_at, r.finished_at, r.posts, r.suggestions, r.ties, r.none
                  from run r
                  join coder c on c.id = r.coder_id
                  order by r.id
                  """)
              .map((rs, ctx) -> run(rs, now))
              .list();
        });
  }

  /// A machine coder's last run that came to its end.
  public Optional<Run> latestFinished(long coderId) {
    return all().reversed().stream()
        .filter(run -> run.coder().id() == coderId && run.finishedAt() != null)
        .findFirst();
  }

  /// A machine coder's last run with these parameters under a version of the codebook, whether it
  /// came to its end or not.
  public Optional<Run> latest(long coderId, int codebookVersion, String parameters) {
    return all().reversed().stream()
        .filter(run -> run.coder().id() == coderId && run.codebookVersion() == codebookVersion)
        .filter(run -> run.parameters().equals(parameters))
        .findFirst();
  }

  private static Run run(ResultSet rs, CodesNow now) throws SQLException {
    Long finishedAt = AnnotationLoader.nullableLong(rs, "finished_at");
    return new Run(
        rs.getLong("id"),
        new Coder(
            rs.getLong("coder_id"),
            rs.getString("name"),
            Words.parse(CoderKind.class, rs.getString("kind"))),
        rs.getInt("codebook_version"),
        tiersFromJson(rs.getString("tiers")).stream()
            .flatMap(tier -> now.tier(tier).stream())
            .toList(),
        rs.getString("parameters"),
        Instant.ofEpochMilli(rs.getLong("started_at")),
        finishedAt == null ? null : Instant.ofEpochMilli(finishedAt),
        rs.getLong("posts"),
        rs.getLong("suggestions"),
        rs.getLong("ties"),
        rs.getLong("none"));
  }

  private static String tiersToJson(List<String> tiers) {
    try {
      return JSON.writeValueAsString(tiers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tiersFromJson(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a run cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
