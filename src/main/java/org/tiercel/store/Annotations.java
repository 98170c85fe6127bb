package org.tiercel.store;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;

/// What coders said, read back. People's annotations are changed only by [Acts], those of machines
/// only written by [RunWriter].
public final class Annotations {
  private static final int CHUNK = 1_000;

  private final Connections connections;
  private final Symbols symbols;

  Annotations(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// The annotation under a key, if anything was ever said there.
  public Optional<Annotation> find(AnnotationKey key) {
    return connections.read(
        handle -> {
          List<Long> ids =
              handle
                  .createQuery(
                      """
                      select id
                      from annotation
                      where post_id = :post and coder_id = :coder and round = :round
                        and coalesce(run_id, 0) = :run
                      """)
                  .bind("post", key.postId())
                  .bind("coder", key.coderId())
                  .bind("round", key.round())
                  .bind("run", key.runId())
                  .mapTo(Long.class)
                  .list();
          return AnnotationLoader.load(handle, symbols, ids).stream().findFirst();
        });
  }

  /// Every annotation on a post by people and the consensus.
  public List<Annotation> ofPost(long postId) {
    return connections.read(
        handle ->
            AnnotationLoader.load(
                handle,
                symbols,
                handle
                    .createQuery(
                        "select id from annotation where post_id = :post and run_id is null")
                    .bind("post", postId)
                    .mapTo(Long.class)
                    .list()));
  }

  /// Hands over what a person or the consensus has said of these posts in one round, done or not.
  public void forEachOn(
      Collection<Long> postIds, long coderId, int round, Consumer<Annotation> consumer) {
    connections.read(
        handle -> {
          for (List<Long> chunk : chunks(List.copyOf(postIds))) {
            List<Long> ids =
                handle
                    .createQuery(
                        """
                        select id
                        from annotation indexed by annotation_of_person
                        where coder_id = :coder and round = :round and run_id is null
                          and post_id in (select value from json_each(:posts))
                        """)
                    .bind("coder", coderId)
                    .bind("round", round)
                    .bind("posts", chunk.toString())
                    .mapTo(Long.class)
                    .list();
            AnnotationLoader.load(handle, symbols, ids).forEach(consumer);
          }
          return true;
        });
  }

  private static List<List<Long>> chunks(List<Long> ids) {
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + CHUNK)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + CHUNK)))
        .toList();
  }

  /// How many codes people and the consensus have given.
  public long codings() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select count(*)
                    from coding c
                    join answer a on a.id = c.answer_id
                    join annotation n on n.id = a.annotation_id
                    where n.run_id is null
                    """)
                .mapTo(Long.class)
                .one());
  }

  /// Hands over a coder's done annotations of one round, in order of posts.
  public void forEachDone(long coderId, int round, Consumer<Annotation> consumer) {
    forEach(
        """
        select id
        from annotation
        where coder_id = :owner and round = :round and run_id is null and done = 1
          and post_id > :after
        order by post_id
        limit :chunk
        """,
        coderId,
        round,
        consumer);
  }

  /// Hands over what a run said of each post it processed, in order of posts.
  public void forEachOfRun(long runId, Consumer<Annotation> consumer) {
    forEach(
        """
        select id
        from annotation
        where run_id = :owner and round = :round and post_id > :after
        order by post_id
        limit :chunk
        """,
        runId,
        1,
        consumer);
  }

  private void forEach(String pageOfIds, long owner, int round, Consumer<Annotation> consumer) {
    connections.read(
        handle -> {
          long after = 0;
          while (true) {
            List<Long> ids =
                handle
                    .createQuery(pageOfIds)
                    .bind("owner", owner)
                    .bind("round", round)
                    .bind("after", after)
                    .bind("chunk", CHUNK)
                    .mapTo(Long.class)
                    .list();
            if (ids.isEmpty()) {
              return true;
            }
            List<Annotation> chunk = AnnotationLoader.load(handle, symbols, ids);
            chunk.forEach(consumer);
            after = chunk.getLast().key().postId();
          }
        });
  }

  /// Ids of the posts that a coder has done in a round.
  public BitSet donePosts(long coderId, int round) {
    return posts(
        """
        select post_id
        from annotation indexed by annotation_done
        where coder_id = :coder and round = :round and run_id is null and done = 1
        """,
        coderId,
        round);
  }

  /// Ids of the posts on which a coder has said anything in a round, done or not.
  public BitSet begunPosts(long coderId, int round) {
    return posts(
        """
        select post_id
        from annotation indexed by annotation_of_person
        where coder_id = :coder and round = :round and run_id is null
        """,
        coderId,
        round);
  }

  /// Ids of the posts that a coder has flagged in a round.
  public BitSet flaggedPosts(long coderId, int round) {
    return posts(
        """
        select post_id
        from annotation indexed by annotation_flagged
        where coder_id = :coder and round = :round and run_id is null and flag is not null
        """,
        coderId,
        round);
  }

  private BitSet posts(String query, long coderId, int round) {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          handle
              .createQuery(query)
              .bind("coder", coderId)
              .bind("round", round)
              .map((rs, ctx) -> rs.getInt(1))
              .forEach(posts::set);
          return posts;
        });
  }
}
