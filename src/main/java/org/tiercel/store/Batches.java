package org.tiercel.store;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Batch;

/// Batches of posts, who is to code them, and the readings that were frozen when they were closed.
public final class Batches {
  private static final RowMapper<Batch> BATCH =
      (rs, ctx) -> {
        Long closedAt = AnnotationLoader.nullableLong(rs, "closed_at");
        return new Batch(
            rs.getLong("id"),
            rs.getString("name"),
            rs.getBoolean("others_hidden"),
            rs.getDouble("withheld_share"),
            rs.getLong("seed"),
            Instant.ofEpochMilli(rs.getLong("created_at")),
            closedAt == null ? null : Instant.ofEpochMilli(closedAt));
      };

  private final Connections connections;
  private final Symbols symbols;

  Batches(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// A post of a batch.
  ///
  /// @param postId the post
  /// @param withheld whether its suggestions are shown to nobody while the batch is open
  public record Member(long postId, boolean withheld) {}

  /// All batches, oldest first.
  public List<Batch> all() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, name, others_hidden, withheld_share, seed, created_at, closed_at
                    from batch
                    order by id
                    """)
                .map(BATCH)
                .list());
  }

  /// Makes a batch and assigns every post of it to every coder.
  ///
  /// @param batch its id is ignored
  /// @param posts in the order in which they are to be coded
  /// @param coders ids of the coders
  /// @return the batch with its id
  public Batch create(Batch batch, List<Member> posts, List<Long> coders) {
    return connections.write(
        handle -> {
          long id = insert(handle, batch);
          for (int position = 0; position < posts.size(); position++) {
            Member post = posts.get(position);
            handle.execute(
                "insert into batch_post (batch_id, post_id, position, withheld) values (?, ?, ?,"
                    + " ?)",
                id,
                post.postId(),
                position,
                post.withheld());
          }
          for (long coder : coders) {
            handle.execute(
                """
                insert into assignment (batch_id, coder_id, post_id)
                select batch_id, ?, post_id from batch_post where batch_id = ?
                """,
                coder,
                id);
          }
          return new Batch(
              id,
              batch.name(),
              batch.othersHidden(),
              batch.withheldShare(),
              batch.seed(),
              batch.createdAt(),
              null);
        });
  }

  private static long insert(Handle handle, Batch batch) {
    return handle
        .createQuery(
            """
            insert into batch (name, others_hidden, withheld_share, seed, created_at)
            values (:name, :hidden, :share, :seed, :createdAt)
            returning id
            """)
        .bind("name", batch.name())
        .bind("hidden", batch.othersHidden())
        .bind("share", batch.withheldShare())
        .bind("seed", batch.seed())
        .bind("createdAt", batch.createdAt().toEpochMilli())
        .mapTo(Long.class)
        .one();
  }

  /// Closes a batch and freezes what its coders' done annotations say now.
  ///
  /// @throws IllegalStateException if it is closed already
  public void close(long batchId, Instant at) {
    connections.writeOnly(
        handle -> {
          int closed =
              handle.execute(
                  "update batch set closed_at = ? where id = ? and closed_at is null",
                  at.toEpochMilli(),
                  batchId);
          if (closed != 1) {
            throw new IllegalStateException("batch " + batchId + " is not open");
          }
          freeze(handle, batchId);
        });
  }

  private void freeze(Handle handle, long batchId) {
    List<Long> annotations =
        handle
            .createQuery(
                """
                select n.id
                from assignment a
                join annotation n on n.coder_id = a.coder_id and n.post_id = a.post_id
                  and n.run_id is null and n.done = 1
                where a.batch_id = :batch
                """)
            .bind("batch", batchId)
            .mapTo(Long.class)
            .list();
    for (Annotation frozen : AnnotationLoader.load(handle, symbols, annotations)) {
      handle.execute(
          """
          insert into reading (batch_id, coder_id, post_id, round, content)
          values (?, ?, ?, ?, ?)
          """,
          batchId,
          frozen.key().coderId(),
          frozen.key().postId(),
          frozen.key().round(),
          ChangeJson.writeAnnotation(frozen));
    }
  }

  /// The frozen annotations of a coder, in order of posts; none while the batch is open.
  public List<Annotation> reading(long batchId, long coderId, int round) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select content
                    from reading
                    where batch_id = :batch and coder_id = :coder and round = :round
                    order by post_id
                    """)
                .bind("batch", batchId)
                .bind("coder", coderId)
                .bind("round", round)
                .map((rs, ctx) -> ChangeJson.readAnnotation(rs.getString("content")))
                .list());
  }

  /// Whether an open batch with hidden coders has assigned a coder, who then may not see what
  /// others said.
  public boolean othersHiddenFrom(long coderId) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (
                      select 1
                      from batch b
                      join assignment a on a.batch_id = b.id
                      where b.others_hidden = 1 and b.closed_at is null and a.coder_id = :coder)
                    """)
                .bind("coder", coderId)
                .mapTo(Boolean.class)
                .one());
  }

  /// Ids of the posts of a batch.
  public BitSet posts(long batchId) {
    return connections.read(
        handle ->
            ids(
                handle
                    .createQuery("select post_id from batch_post where batch_id = :batch")
                    .bind("batch", batchId)));
  }

  /// Ids of the posts of a batch that a coder was assigned.
  public BitSet assignedPosts(long batchId, long coderId) {
    return connections.read(
        handle ->
            ids(
                handle
                    .createQuery(
                        """
                        select post_id
                        from assignment
                        where batch_id = :batch and coder_id = :coder
                        """)
                    .bind("batch", batchId)
                    .bind("coder", coderId)));
  }

  private static BitSet ids(Query query) {
    BitSet ids = new BitSet();
    query.map((rs, ctx) -> rs.getInt(1)).forEach(ids::set);
    return ids;
  }
}
