package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Batch;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.Decision;

/// What became of machines' suggestions on the posts that people have done. Posts that cleaning
/// excluded are left out, and so are those on which an open batch still withholds suggestions.
public final class SuggestionFates {
  private static final String SHOWN =
      """
      select d.coder_id, m.coder_id as machine_id, a.tier_id, c.code_id, d.decision,
        count(*) as count
      from decision d
      cross join coding c on c.id = d.suggestion_id
      cross join answer a on a.id = c.answer_id
      cross join annotation m on m.id = a.annotation_id
      where d.round = :round and d.coder_id in (select value from json_each(:coders))
        and (d.coder_id, m.post_id) in (
          select coder_id, post_id
          from annotation indexed by annotation_done
          where coder_id in (select value from json_each(:coders)) and round = :round
            and run_id is null and done = 1 and suggestions_seen = 'shown')
      """;
  private static final String WITHHELD =
      """
      select n.coder_id, m.coder_id as machine_id, a.tier_id, c.code_id, null as decision,
        count(*) as count
      from annotation n indexed by annotation_done
      cross join annotation m on m.post_id = n.post_id and m.run_id is not null
      cross join answer a on a.annotation_id = m.id
      cross join coding c on c.answer_id = a.id
      where n.coder_id in (select value from json_each(:coders)) and n.round = :round
        and n.run_id is null and n.done = 1 and n.suggestions_seen = 'withheld'
        and m.run_id = (
          select max(x.run_id)
          from annotation x
          where x.post_id = n.post_id and x.coder_id = m.coder_id and x.run_id is not null)
      """;
  private static final String POSTS =
      """
      and m.post_id not in (
        select id from post indexed by post_excluded where exclusion is not null)
      and not exists (
        select 1
        from import indexed by import_taken_back
        where taken_back_at is not null and m.post_id between first_post and last_post)
      and m.post_id not in (
        select p.post_id
        from batch b
        join batch_post p on p.batch_id = b.id
        where b.closed_at is null and p.withheld = 1)
      and (:batch = 0 or m.post_id in (select post_id from batch_post where batch_id = :batch))
      """;
  private static final String BY_CODE = "group by 1, 2, 3, 4, 5";
  private static final int EVERY_BATCH = 0;

  private final Connections connections;
  private final Symbols symbols;

  SuggestionFates(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// Counts the suggestions that people were shown, by what they decided, and those that were
  /// withheld from them: of each machine, what its latest run said of the post.
  ///
  /// @param coderIds the people
  /// @param batch posts of this batch only
  public List<SuggestionCount> counts(Collection<Long> coderIds, int round, Optional<Batch> batch) {
    return connections.read(
        handle -> {
          List<SuggestionCount> counts = new ArrayList<>();
          CodesNow now = symbols.now(handle);
          for (String suggestions : List.of(SHOWN, WITHHELD)) {
            handle
                .createQuery(suggestions + POSTS + BY_CODE)
                .bind("round", round)
                .bind("coders", coderIds.toString())
                .bind("batch", batch.map(Batch::id).orElse((long) EVERY_BATCH))
                .map((rs, ctx) -> count(handle, rs))
                .forEach(count -> now(now, count).ifPresent(counts::add));
          }
          return List.copyOf(counts);
        });
  }

  private SuggestionCount count(Handle handle, ResultSet rs) throws SQLException {
    return new SuggestionCount(
        rs.getLong("coder_id"),
        rs.getLong("machine_id"),
        symbols.tierKey(handle, rs.getLong("tier_id")),
        symbols.codeKey(handle, rs.getLong("code_id")),
        decision(rs.getString("decision")),
        rs.getInt("count"));
  }

  /// A count under the code that stands; several of one code come one after another.
  private static Optional<SuggestionCount> now(CodesNow now, SuggestionCount given) {
    return now.tier(given.tier())
        .flatMap(
            tier ->
                now.code(given.tier(), given.code())
                    .map(
                        code ->
                            new SuggestionCount(
                                given.coderId(),
                                given.machineId(),
                                tier,
                                code,
                                given.decision(),
                                given.count())));
  }

  private static @Nullable Decision decision(@Nullable String word) {
    return word == null ? null : Words.parse(Decision.class, word);
  }

  /// The posts of which some machine has something to suggest.
  public BitSet posts() {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          handle
              .createQuery(
                  """
                  select m.post_id
                  from annotation m indexed by annotation_of_run
                  where m.run_id is not null and exists (
                    select 1
                    from answer a
                    cross join coding c on c.answer_id = a.id
                    where a.annotation_id = m.id)
                  """)
              .map((rs, ctx) -> rs.getInt(1))
              .forEach(posts::set);
          return posts;
        });
  }
}
