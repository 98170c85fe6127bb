package org.tiercel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Run;

/// What language models replied, and what came of each post: written as it arrives, together with
/// the annotations that it makes (see [ProjectFile#together]), so that nothing is paid twice.
public final class ModelAnswers {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Connections connections;

  ModelAnswers(Connections connections) {
    this.connections = connections;
  }

  /// Keeps a prompt whole; one with this hash that is there already stays.
  public void keepPrompt(String hash, String system, String schema) {
    connections.writeOnly(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into prompt (hash, system, schema) values (:hash, :system, :schema)
                    on conflict do nothing
                    """)
                .bind("hash", hash)
                .bind("system", system)
                .bind("schema", schema)
                .execute());
  }

  /// A prompt by its hash.
  public Optional<KeptPrompt> prompt(String hash) {
    return connections.read(
        handle ->
            handle
                .createQuery("select hash, system, schema from prompt where hash = :hash")
                .bind("hash", hash)
                .map(
                    (rs, ctx) ->
                        new KeptPrompt(
                            rs.getString("hash"), rs.getString("system"), rs.getString("schema")))
                .findOne());
  }

  /// Keeps a reply.
  ///
  /// @param run the run that has paid for it
  /// @return its row
  public long save(Run run, ModelAnswer answer) {
    Tokens tokens = answer.tokens();
    return connections.write(
        handle -> {
          try (KeptStatement insert =
              KeptStatement.of(
                  handle,
                  """
                  insert into model_answer (request_key, run_id, at, requests, millis,
                    prompt_tokens, cached_tokens, completion_tokens, cost, assumed, format, words,
                    failure, reason)
                  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                  returning id
                  """)) {
            return insert.number(
                answer.requestKey(),
                run.id(),
                answer.at().toEpochMilli(),
                answer.requests(),
                answer.millis(),
                tokens == null ? null : tokens.prompt(),
                tokens == null ? null : tokens.cached(),
                tokens == null ? null : tokens.completion(),
                answer.cost(),
                answer.assumed(),
                answer.format(),
                answer.words(),
                answer.failure(),
                answer.reason());
          } catch (SQLException e) {
            throw StorageErrors.wrap(e);
          }
        });
  }

  /// Keeps what came of a post; a failure there was before is replaced.
  ///
  /// @param answerId the reply that it comes from
  public void save(Run run, long answerId, ModelOutcome outcome) {
    MachineAnnotation said = outcome.said();
    connections.writeOnly(
        handle -> {
          try (KeptStatement insert =
              KeptStatement.of(
                  handle,
                  """
                  insert into model_outcome (run_id, post_id, repeat, answer_id, reading, problems,
                    reason)
                  values (?, ?, ?, ?, ?, ?, ?)
                  on conflict (run_id, post_id, repeat) do update set
                    answer_id = excluded.answer_id, reading = excluded.reading,
                    problems = excluded.problems, reason = excluded.reason
                  where model_outcome.reason is not null
                  """)) {
            insert.run(
                run.id(),
                outcome.postId(),
                outcome.repeat(),
                answerId,
                said == null ? null : ReadingJson.write(said),
                outcome.problems().isEmpty() ? null : json(outcome.problems()),
                outcome.reason());
          } catch (SQLException e) {
            throw StorageErrors.wrap(e);
          }
        });
  }

  /// Answers to these questions that can serve again, by the hash of the request; of several, the
  /// last.
  public Map<String, KeptAnswer> kept(Collection<String> requestKeys) {
    Map<String, KeptAnswer> kept = new HashMap<>();
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select a.id, a.request_key, a.words
                  from json_each(:keys) k
                  cross join model_answer a on a.request_key = k.value
                  where a.failure is null
                  order by a.id
                  """)
              .bind("keys", json(requestKeys))
              .map((rs, ctx) -> new KeptAnswer(rs.getLong(1), rs.getString(2), rs.getString(3)))
              .forEach(answer -> kept.put(answer.requestKey(), answer));
          return true;
        });
    return kept;
  }

  /// Posts of a run that were asked in one repeat, whatever came of it.
  ///
  /// @param answered whether only those count that were answered
  public Set<Long> posts(Run run, int repeat, boolean answered) {
    return connections.read(
        handle ->
            new HashSet<>(
                handle
                    .createQuery(
                        """
                        select post_id
                        from model_outcome
                        where run_id = :run and repeat = :repeat
                          and (reason is null or not :answered)
                        """)
                    .bind("run", run.id())
                    .bind("repeat", repeat)
                    .bind("answered", answered)
                    .mapTo(Long.class)
                    .list()));
  }

  /// The answers that one post got in a run, by repeat; failures are left out.
  public Map<Integer, KeptAnswer> ofPost(Run run, long postId) {
    Map<Integer, KeptAnswer> answers = new HashMap<>();
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select o.repeat, a.id, a.request_key, a.words
                  from model_outcome o
                  join model_answer a on a.id = o.answer_id
                  where o.run_id = :run and o.post_id = :post and o.reason is null
                  """)
              .bind("run", run.id())
              .bind("post", postId)
              .map(
                  (rs, ctx) ->
                      Map.entry(
                          rs.getInt(1),
                          new KeptAnswer(rs.getLong(2), rs.getString(3), rs.getString(4))))
              .forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
          return true;
        });
    return answers;
  }

  /// The format in which a model was asked when it last gave a usable answer.
  public Optional<String> lastFormat(Coder model) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select format
                    from model_answer
                    where failure is null and run_id in (select id from run where coder_id = :coder)
                    order by id desc
                    limit 1
                    """)
                .bind("coder", model.id())
                .mapTo(String.class)
                .findOne());
  }

  private static String json(@Nullable Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
