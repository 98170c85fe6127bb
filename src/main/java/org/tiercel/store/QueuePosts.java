package org.tiercel.store;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// The posts that a queue asks for, as sets and orders of row ids. Posts that cleaning dropped, and
/// those of an import that is under way, may be among them: see [Posts#included]. Nothing here
/// looks at what a batch hides; who asks does.
public final class QueuePosts {
  private final Connections connections;
  private final Symbols symbols;

  QueuePosts(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// The names of the platforms that posts come from.
  public List<String> platforms() {
    return connections.read(
        handle ->
            handle
                .createQuery("select name from platform order by name")
                .mapTo(String.class)
                .list());
  }

  /// The posts of some platforms.
  public BitSet onPlatforms(Collection<String> names) {
    return set(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id
                    from platform f
                    cross join post p indexed by post_key on p.platform_id = f.id
                    where f.name in (<names>)
                    """)
                .bindList("names", List.copyOf(names)));
  }

  /// The posts of a stretch of time.
  ///
  /// @param from the first instant; absent: from the beginning
  /// @param before the first instant behind it; absent: to the end
  public BitSet posted(@Nullable Instant from, @Nullable Instant before) {
    return set(
        handle ->
            handle
                .createQuery("select id from post where posted_at >= :from and posted_at < :before")
                .bind("from", from == null ? Long.MIN_VALUE : from.toEpochMilli())
                .bind("before", before == null ? Long.MAX_VALUE : before.toEpochMilli()));
  }

  /// The posts whose time is known, oldest first.
  public int[] byTime() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    "select id from post where posted_at is not null order by posted_at, id")
                .mapTo(Integer.class)
                .stream()
                .mapToInt(Integer::intValue)
                .toArray());
  }

  /// The posts to which a source gave one of some codes, as a draft or done, on the post or on one
  /// of its excerpts. What was given under former codes counts as what they are now.
  ///
  /// @param tier key of the tier
  /// @param codes keys of the codes
  public BitSet withCode(CodeSource source, String tier, Collection<String> codes) {
    return set(
        handle -> {
          CountedCodes counted = CountedCodes.read(handle, symbols.now(handle));
          Query query =
              source.runId() == 0
                  ? handle
                      .createQuery(
                          """
                          select n.post_id
                          from json_each(:codes) k
                          cross join coding c on c.code_id = k.value
                          cross join answer a on a.id = c.answer_id
                          cross join annotation n on n.id = a.annotation_id
                          where n.coder_id = :coder and n.round = :round and n.run_id is null
                          """)
                      .bind("coder", source.coderId())
                      .bind("round", source.round())
                  : handle
                      .createQuery(
                          """
                          select n.post_id
                          from json_each(:codes) k
                          cross join coding c on c.code_id = k.value
                          cross join answer a on a.id = c.answer_id
                          cross join annotation n on n.id = a.annotation_id
                          where n.run_id = :run
                          """)
                      .bind("run", source.runId());
          return query.bind("codes", counted.ids(tier, codes).toString());
        });
  }

  /// On how many posts a person has given each code, as drafts too, by key of the tier and of the
  /// code. Codes that were never given are left out.
  public Map<String, Map<String, Integer>> codeCounts(long coderId, int round) {
    return connections.read(
        handle -> {
          CountedCodes counted = CountedCodes.read(handle, symbols.now(handle));
          Map<String, Map<String, Integer>> counts = new HashMap<>();
          handle
              .createQuery(
                  """
                  select c.code_id, count(distinct n.post_id)
                  from annotation n indexed by annotation_of_person
                  cross join answer a indexed by answer_key on a.annotation_id = n.id
                  cross join coding c indexed by coding_key on c.answer_id = a.id
                  where n.coder_id = :coder and n.round = :round and n.run_id is null
                  group by c.code_id
                  """)
              .bind("coder", coderId)
              .bind("round", round)
              .map((rs, ctx) -> new long[] {rs.getLong(1), rs.getLong(2)})
              .forEach(
                  row ->
                      counted
                          .of(row[0])
                          .ifPresent(
                              code ->
                                  counts
                                      .computeIfAbsent(code.tier(), tier -> new HashMap<>())
                                      .merge(code.code(), (int) row[1], Integer::sum)));
          return counts;
        });
  }

  /// The posts on which a coder has written a memo, or one on an excerpt.
  public BitSet withMemo(long coderId, int round) {
    return set(
        handle ->
            handle
                .createQuery(
                    """
                    select post_id
                    from annotation n indexed by annotation_of_person
                    where coder_id = :coder and round = :round and run_id is null
                      and (memo <> '' or exists (
                        select 1 from excerpt e where e.annotation_id = n.id and e.memo <> ''))
                    """)
                .bind("coder", coderId)
                .bind("round", round));
  }

  /// The posts whose suggestions an open batch withholds from a coder.
  public BitSet withheldFrom(long coderId) {
    return set(
        handle ->
            handle
                .createQuery(
                    """
                    select p.post_id
                    from batch b
                    join batch_post p on p.batch_id = b.id
                    join assignment a on a.batch_id = p.batch_id and a.post_id = p.post_id
                    where b.closed_at is null and p.withheld = 1 and a.coder_id = :coder
                    """)
                .bind("coder", coderId));
  }

  /// The posts with exactly the text of a post, itself among them.
  public BitSet withTextOf(long postId) {
    return set(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id
                    from post o
                    join post p on p.text_hash = o.text_hash and p.content = o.content
                    where o.id = :post
                    """)
                .bind("post", postId));
  }

  /// Hands over what a person has answered in one round where the person is done.
  public void forEachAnswer(long coderId, int round, DoneAnswers answers) {
    connections.read(
        handle -> {
          CountedCodes counted = CountedCodes.read(handle, symbols.now(handle));
          handle
              .createQuery(
                  """
                  select n.post_id, a.tier_id, coalesce(c.code_id, 0)
                  from annotation n indexed by annotation_done
                  cross join answer a indexed by answer_key on a.annotation_id = n.id
                  left join coding c indexed by coding_key on c.answer_id = a.id
                  where n.coder_id = :coder and n.round = :round and n.run_id is null
                    and n.done = 1 and a.state <> 'pending'
                  order by n.post_id, a.tier_id
                  """)
              .bind("coder", coderId)
              .bind("round", round)
              .map(
                  (rs, ctx) -> {
                    String tier = symbols.tierKey(handle, rs.getLong(2));
                    counted.hand(rs.getInt(1), tier, rs.getLong(3), answers);
                    return true;
                  })
              .forEach(row -> {});
          return true;
        });
  }

  private BitSet set(Function<Handle, Query> query) {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          query.apply(handle).map((rs, ctx) -> rs.getInt(1)).forEach(posts::set);
          return posts;
        });
  }
}
