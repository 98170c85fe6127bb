package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.CodesNow;

/// What one coder said under a few tiers, read in one pass for counting. Only done annotations of
/// posts of the corpus count: neither those that cleaning dropped nor those of imports taken back.
public final class Codings {
  private static final String CODES =
      """
      select n.post_id, coalesce(a.excerpt_id, 0), a.tier_id,
        case a.state when 'coded' then 0 when 'none' then 1 else 2 end, coalesce(c.code_id, 0),
        a.codebook_version
      """;

  /// The states by the numbers that [#CODES] gives them: reading words would take as long as all
  /// the rest of a row.
  private static final List<AnswerState> STATES =
      List.of(AnswerState.CODED, AnswerState.NONE, AnswerState.PENDING);

  private static final String ANSWERS =
      """
      cross join answer a on a.annotation_id = n.id
        and a.tier_id in (select id from tier where key in (select value from json_each(:tiers)))
      left join coding c on c.answer_id = a.id
      """;
  private static final String INCLUDED =
      """
      and n.post_id not in (
        select id from post indexed by post_excluded where exclusion is not null)
      and not exists (
        select 1
        from import indexed by import_taken_back
        where taken_back_at is not null and n.post_id between first_post and last_post)
      """;
  private static final String OF_PERSON =
      """
      where n.coder_id = :coder and n.round = :round and n.run_id is null and n.done = 1
      """
          + INCLUDED;
  private static final String OF_RUN =
      """
      where n.run_id = :run and n.done = 1
      """
          + INCLUDED;
  private static final String BY_DONE = " from annotation n indexed by annotation_done ";
  private static final String BY_RUN = " from annotation n indexed by annotation_of_run ";
  private static final String IN_ORDER = " order by n.post_id ";

  private static final int ASK_AGAIN = -1;

  private final Connections connections;
  private final Symbols symbols;

  Codings(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// Hands over what was said, in order of posts. An answer with several codes comes several times.
  /// What a run did not find was not written: see [#posts].
  ///
  /// @param tiers keys of the tiers wanted
  public void forEach(CodeSource source, Collection<String> tiers, Consumer<GivenCode> consumer) {
    connections.read(
        handle -> {
          CodesNow now = symbols.now(handle);
          query(handle, source, CODES, ANSWERS, IN_ORDER)
              .bind("tiers", json(countingAs(now, tiers)))
              .map((rs, ctx) -> now(now, code(handle, rs)))
              .forEach(code -> code.ifPresent(consumer));
          return true;
        });
  }

  private GivenCode code(Handle handle, ResultSet rs) throws SQLException {
    long code = rs.getLong(5);
    return new GivenCode(
        rs.getLong(1),
        rs.getLong(2),
        symbols.tierKey(handle, rs.getLong(3)),
        STATES.get(rs.getInt(4)),
        rs.getInt(6),
        code == 0 ? null : symbols.codeKey(handle, code));
  }

  private static Set<String> countingAs(CodesNow now, Collection<String> tiers) {
    return tiers.stream()
        .flatMap(tier -> now.tiersCountingAs(tier).stream())
        .collect(Collectors.toSet());
  }

  /// A code as it counts now. One that does not stand any more leaves *none* behind, or an answer
  /// that has to be asked again and so is older than every version.
  private static Optional<GivenCode> now(CodesNow now, GivenCode given) {
    return now.former().isEmpty()
        ? Optional.of(given)
        : now.tier(given.tier()).map(tier -> now(now, tier, given));
  }

  private static GivenCode now(CodesNow now, String tier, GivenCode given) {
    String code = given.code();
    if (code == null) {
      return under(tier, given, given.state(), given.version(), null);
    }
    Optional<String> counts = now.code(given.tier(), code);
    if (counts.isPresent()) {
      return under(tier, given, given.state(), given.version(), counts.get());
    }
    return now.isAskedAgain(given.tier(), code)
        ? under(tier, given, AnswerState.PENDING, ASK_AGAIN, null)
        : under(tier, given, AnswerState.NONE, given.version(), null);
  }

  private static GivenCode under(
      String tier, GivenCode given, AnswerState state, int version, @Nullable String code) {
    return new GivenCode(given.postId(), given.excerptId(), tier, state, version, code);
  }

  /// The posts that were done, or processed by the run.
  public BitSet posts(CodeSource source) {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          query(handle, source, "select n.post_id", "", "")
              .map((rs, ctx) -> rs.getInt(1))
              .forEach(posts::set);
          return posts;
        });
  }

  /// How many excerpts each post has that has any, by post.
  public Map<Long, Integer> excerpts(CodeSource source) {
    return connections.read(
        handle -> {
          Map<Long, Integer> excerpts = new HashMap<>();
          query(
                  handle,
                  source,
                  "select n.post_id, count(*)",
                  "cross join excerpt e on e.annotation_id = n.id ",
                  " group by n.post_id")
              .map((rs, ctx) -> excerpts.put(rs.getLong(1), rs.getInt(2)))
              .forEach(before -> {});
          return excerpts;
        });
  }

  /// Hands over the posts that were done with the pseudonyms of their authors, null where unknown.
  public void forEachAuthor(CodeSource source, BiConsumer<Long, @Nullable String> consumer) {
    connections.read(
        handle -> {
          query(
                  handle,
                  source,
                  "select n.post_id, p.author",
                  "cross join post p on p.id = n.post_id ",
                  IN_ORDER)
              .map(
                  (rs, ctx) -> {
                    consumer.accept(rs.getLong(1), rs.getString(2));
                    return true;
                  })
              .forEach(row -> {});
          return true;
        });
  }

  /// The posts on which an open batch shows nobody what machines said.
  public BitSet withheld() {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          handle
              .createQuery(
                  """
                  select p.post_id
                  from batch b
                  join batch_post p on p.batch_id = b.id
                  where b.closed_at is null and p.withheld = 1
                  """)
              .map((rs, ctx) -> rs.getInt(1))
              .forEach(posts::set);
          return posts;
        });
  }

  /// A query over the annotations of a source, put together from the constants of this class.
  private static Query query(
      Handle handle, CodeSource source, String select, String joins, String tail) {
    return source.runId() == 0
        ? handle
            .createQuery(select + BY_DONE + joins + OF_PERSON + tail)
            .bind("coder", source.coderId())
            .bind("round", source.round())
        : handle.createQuery(select + BY_RUN + joins + OF_RUN + tail).bind("run", source.runId());
  }

  private static String json(Collection<String> keys) {
    return keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
