package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.Decision;

/// What became of machines' suggestions on the posts that people have done, read for counting.
public final class SuggestionFates {
  /// The decisions by the numbers that the query gives them: reading words would take longer.
  private static final List<Decision> DECISIONS =
      List.of(Decision.ACCEPTED, Decision.CHANGED, Decision.REJECTED, Decision.PASSED_OVER);

  private static final int NOT_DECIDED = -1;

  private final Connections connections;
  private final Symbols symbols;

  SuggestionFates(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// Hands over the suggestions that were shown to some people, with what they decided, and then
  /// those that were withheld from them: of each machine, what its latest run said of the post.
  ///
  /// @param coderIds the people
  public void forEach(Collection<Long> coderIds, int round, Consumer<SuggestionFate> consumer) {
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select d.coder_id, m.coder_id, m.post_id, a.tier_id, c.code_id,
                    case d.decision when 'accepted' then 0 when 'changed' then 1
                      when 'rejected' then 2 else 3 end
                  from decision d
                  cross join coding c on c.id = d.suggestion_id
                  cross join answer a on a.id = c.answer_id
                  cross join annotation m on m.id = a.annotation_id
                  cross join annotation n indexed by annotation_done on n.coder_id = d.coder_id
                    and n.round = d.round and n.post_id = m.post_id and n.run_id is null
                    and n.done = 1
                  where d.round = :round and n.suggestions_seen = 'shown'
                    and d.coder_id in (select value from json_each(:coders))
                  """)
              .bind("round", round)
              .bind("coders", coderIds.toString())
              .map((rs, ctx) -> fate(handle, rs))
              .forEach(consumer);
          handle
              .createQuery(
                  """
                  select n.coder_id, m.coder_id, n.post_id, a.tier_id, c.code_id, -1
                  from annotation n indexed by annotation_done
                  cross join annotation m on m.post_id = n.post_id and m.run_id is not null
                  cross join answer a on a.annotation_id = m.id
                  cross join coding c on c.answer_id = a.id
                  where n.coder_id in (select value from json_each(:coders)) and n.round = :round
                    and n.run_id is null and n.done = 1 and n.suggestions_seen = 'withheld'
                    and m.run_id = (
                      select max(x.run_id)
                      from annotation x
                      where x.post_id = n.post_id and x.coder_id = m.coder_id
                        and x.run_id is not null)
                  """)
              .bind("round", round)
              .bind("coders", coderIds.toString())
              .map((rs, ctx) -> fate(handle, rs))
              .forEach(consumer);
          return true;
        });
  }

  private SuggestionFate fate(Handle handle, ResultSet rs) throws SQLException {
    int decision = rs.getInt(6);
    return new SuggestionFate(
        rs.getLong(1),
        rs.getLong(2),
        rs.getLong(3),
        symbols.tierKey(handle, rs.getLong(4)),
        symbols.codeKey(handle, rs.getLong(5)),
        decision == NOT_DECIDED ? null : DECISIONS.get(decision));
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
