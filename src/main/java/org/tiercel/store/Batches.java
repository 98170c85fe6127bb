package org.tiercel.store;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswersNow;
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

  /// The batch of this name.
  public Optional<Batch> find(String name) {
    return all().stream().filter(batch -> batch.name().equals(name)).findFirst();
  }

  /// The open batches in which a coder has posts, oldest first.
  ///
  /// @param round in which the posts are to be done
  public List<DueBatch> due(long coderId, int round) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select b.id, b.name, b.others_hidden, b.withheld_share, b.seed, b.created_at,
                      b.closed_at, count(*) as assigned, count(n.id) as done
                    from batch b
                    cross join assignment a on a.batch_id = b.id and a.coder_id = :coder
                    left join annotation n indexed by annotation_done on n.coder_id = a.coder_id
                      and n.round = :round and n.post_id = a.post_id and n.run_id is null
                      and n.done = 1
                    where b.closed_at is null
                    group by b.id
                    order by b.id
                    """)
                .bind("coder", coderId)
                .bind("round", round)
                .map(
                    (rs, ctx) ->
                        new DueBatch(BATCH.map(rs, ctx), rs.getInt("assigned"), rs.getInt("done")))
                .list());
  }

  /// Ids of the posts of a batch that a coder was assigned, in the order in which they are to be
  /// coded.
  public long[] postsOf(long batchId, long coderId) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select p.post_id
                    from batch_post p
                    join assignment a on a.batch_id = p.batch_id and a.post_id = p.post_id
                    where p.batch_id = :batch and a.coder_id = :coder
                    order by p.position
                    """)
                .bind("batch", batchId)
                .bind("coder", coderId)
                .map((rs, ctx) -> rs.getLong(1))
                .stream()
                .mapToLong(Long::longValue)
                .toArray());
  }

  /// Who was assigned posts of a batch and how far they are, by name. Of a closed batch, the posts
  /// in its reading are the ones that are done.
  public List<AssignedCoder> coders(long batchId, int round) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select k.id, k.name, k.kind, count(*) as assigned,
                      case when b.closed_at is null then count(n.id) else count(r.post_id) end
                        as done
                    from batch b
                    cross join assignment a on a.batch_id = b.id
                    join coder k on k.id = a.coder_id
                    left join annotation n indexed by annotation_done on b.closed_at is null
                      and n.coder_id = a.coder_id and n.round = :round and n.post_id = a.post_id
                      and n.run_id is null and n.done = 1
                    left join reading r on r.batch_id = b.id and r.coder_id = a.coder_id
                      and r.post_id = a.post_id and r.round = :round
                    where b.id = :batch
                    group by k.id
                    order by k.name
                    """)
                .bind("batch", batchId)
                .bind("round", round)
                .map(
                    (rs, ctx) ->
                        new AssignedCoder(
                            Coders.CODER.map(rs, ctx), rs.getInt("assigned"), rs.getInt("done")))
                .list());
  }

  /// How the posts of a batch were drawn, as JSON.
  public String sampling(long batchId) {
    return connections.read(
        handle ->
            handle
                .createQuery("select sampling from batch where id = :batch")
                .bind("batch", batchId)
                .mapTo(String.class)
                .one());
  }

  /// Makes a batch and assigns every post of it to every coder.
  ///
  /// @param batch its id is ignored
  /// @param posts in the order in which they are to be coded
  /// @param coders ids of the coders
  /// @return the batch with its id
  public Batch create(Batch batch, List<Member> posts, List<Long> coders) {
    BitSet all = new BitSet();
    posts.forEach(post -> all.set(Math.toIntExact(post.postId())));
    Map<Long, BitSet> assigned = coders.stream().collect(Collectors.toMap(id -> id, id -> all));
    return create(batch, "{}", posts, assigned);
  }

  /// Makes a batch.
  ///
  /// @param batch its id is ignored
  /// @param sampling how its posts were drawn, as JSON
  /// @param posts in the order in which they are to be coded
  /// @param assigned which of them each coder is to code, by id of the coder
  /// @return the batch with its id
  public Batch create(
      Batch batch, String sampling, List<Member> posts, Map<Long, BitSet> assigned) {
    return connections.write(
        handle -> {
          long id = insert(handle, batch, sampling);
          LongStream ids = posts.stream().mapToLong(Member::postId);
          LongStream withheld = posts.stream().filter(Member::withheld).mapToLong(Member::postId);
          insertPosts(handle, id, json(ids), json(withheld));
          assigned.forEach(
              (coder, own) -> assign(handle, id, coder, json(own.stream().asLongStream())));
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

  private static void insertPosts(Handle handle, long batchId, String posts, String withheld) {
    handle.execute(
        """
        insert into batch_post (batch_id, post_id, position)
        select ?, value, key from json_each(?)
        """,
        batchId,
        posts);
    handle.execute(
        """
        update batch_post
        set withheld = 1
        where batch_id = ? and post_id in (select value from json_each(?))
        """,
        batchId,
        withheld);
  }

  private static void assign(Handle handle, long batchId, long coderId, String posts) {
    handle.execute(
        """
        insert into assignment (batch_id, coder_id, post_id)
        select p.batch_id, ?, p.post_id
        from json_each(?) own
        cross join batch_post p on p.batch_id = ? and p.post_id = own.value
        """,
        coderId,
        posts,
        batchId);
  }

  private static String json(LongStream ids) {
    return ids.mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
  }

  private static long insert(Handle handle, Batch batch, String sampling) {
    return handle
        .createQuery(
            """
            insert into batch (name, others_hidden, withheld_share, seed, sampling, created_at)
            values (:name, :hidden, :share, :seed, :sampling, :createdAt)
            returning id
            """)
        .bind("name", batch.name())
        .bind("hidden", batch.othersHidden())
        .bind("share", batch.withheldShare())
        .bind("seed", batch.seed())
        .bind("sampling", sampling)
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
          new ReadingFreeze(handle, symbols).freeze(batchId);
        });
  }

  /// The frozen annotations of a coder, in order of posts, their codes as they count now;
  /// none while the batch is open.
  public List<Annotation> reading(long batchId, long coderId, int round) {
    return connections.read(
        handle -> {
          AnswersNow now = new AnswersNow(symbols.now(handle));
          return handle
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
              .map(now::annotation)
              .list();
        });
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

  /// The posts of a batch in the order in which they are to be coded.
  public List<Member> members(long batchId) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select post_id, withheld
                    from batch_post
                    where batch_id = :batch
                    order by position
                    """)
                .bind("batch", batchId)
                .map((rs, ctx) -> new Member(rs.getLong(1), rs.getBoolean(2)))
                .list());
  }

  /// Ids of the posts that are in any batch, open or closed.
  public BitSet batchedPosts() {
    return connections.read(
        handle -> ids(handle.createQuery("select distinct post_id from batch_post")));
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
