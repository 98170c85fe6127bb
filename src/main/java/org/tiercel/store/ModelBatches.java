package org.tiercel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Run;

/// Batches of questions at servers, followed across restarts of the program.
public final class ModelBatches {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final RowMapper<AskedBatch> BATCH =
      (rs, ctx) -> {
        double most = rs.getDouble("most");
        boolean unknown = rs.wasNull();
        return new AskedBatch(
            rs.getLong("id"),
            rs.getString("tag"),
            rs.getString("server_id"),
            rs.getString("format"),
            unknown ? null : most,
            Instant.ofEpochMilli(rs.getLong("at")));
      };

  private final Connections connections;

  ModelBatches(Connections connections) {
    this.connections = connections;
  }

  /// Keeps a batch before it is handed over.
  ///
  /// @param tag what the server can be asked for it by
  /// @param requestKeys what is asked, in the order of the batch's file; numbered from 0
  /// @param format how the server is asked to keep to JSON, one word
  /// @param most what it may cost, in US dollars; absent where prices are not known
  public AskedBatch keep(
      Run run,
      String tag,
      List<String> requestKeys,
      String format,
      @Nullable Double most,
      Instant at) {
    return connections.write(
        handle -> {
          AskedBatch batch =
              handle
                  .createQuery(
                      """
                      insert into model_batch (run_id, tag, format, most, at)
                      values (:run, :tag, :format, :most, :at)
                      returning id, tag, server_id, format, most, at
                      """)
                  .bind("run", run.id())
                  .bind("tag", tag)
                  .bind("format", format)
                  .bind("most", most)
                  .bind("at", at.toEpochMilli())
                  .map(BATCH)
                  .one();
          handle
              .createUpdate(
                  """
                  insert into model_batch_question (batch_id, number, request_key)
                  select :batch, k.key, k.value from json_each(:keys) k
                  """)
              .bind("batch", batch.id())
              .bind("keys", json(requestKeys))
              .execute();
          return batch;
        });
  }

  /// Notes that a batch has come into being.
  ///
  /// @return the batch with the server's name for it
  public AskedBatch handedOver(AskedBatch batch, String serverId) {
    connections.writeOnly(
        handle ->
            handle.execute(
                "update model_batch set server_id = ? where id = ?", serverId, batch.id()));
    return new AskedBatch(
        batch.id(), batch.tag(), serverId, batch.format(), batch.most(), batch.at());
  }

  /// Forgets a batch that never came into being.
  public void drop(AskedBatch batch) {
    connections.writeOnly(
        handle -> handle.execute("delete from model_batch where id = ?", batch.id()));
  }

  /// The batches of a run with questions to be settled, oldest first.
  public List<AskedBatch> underWay(Run run) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, tag, server_id, format, most, at
                    from model_batch
                    where run_id = :run and ended_at is null
                    order by id
                    """)
                .bind("run", run.id())
                .map(BATCH)
                .list());
  }

  /// What is asked in a batch and not settled, by number.
  public Map<Integer, String> unsettled(AskedBatch batch) {
    Map<Integer, String> keys = new TreeMap<>();
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select number, request_key
                  from model_batch_question
                  where batch_id = :batch and not settled
                  """)
              .bind("batch", batch.id())
              .map((rs, ctx) -> Map.entry(rs.getInt(1), rs.getString(2)))
              .forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
          return true;
        });
    return keys;
  }

  /// Notes that questions are settled; to be done together with keeping their answers (see
  /// [ProjectFile#together]), so that none is kept twice.
  public void settle(AskedBatch batch, Collection<Integer> numbers) {
    connections.writeOnly(
        handle ->
            handle
                .createUpdate(
                    """
                    update model_batch_question set settled = 1
                    where batch_id = :batch and number in (select value from json_each(:numbers))
                    """)
                .bind("batch", batch.id())
                .bind("numbers", json(numbers))
                .execute());
  }

  /// Notes that nothing more comes of a batch.
  public void end(AskedBatch batch, Instant at) {
    connections.writeOnly(
        handle ->
            handle.execute(
                "update model_batch set ended_at = ? where id = ?", at.toEpochMilli(), batch.id()));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
