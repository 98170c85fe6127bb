package org.tiercel.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.CodesNow;

/// How often people and the consensus gave codes.
public final class CodeCounts {
  private static final String OF_CODES =
      """
      select n.coder_id, count(*) as codings, count(distinct n.post_id) as posts,
        count(distinct case when n.done = 1 then n.post_id end) as done
      from coding c
      join answer a on a.id = c.answer_id
      join annotation n on n.id = a.annotation_id
      where n.run_id is null and c.code_id in (
        select k.id
        from code k
        join tier t on t.id = k.tier_id
        where t.key in (select value from json_each(:tiers))
          and k.key in (select value from json_each(:codes)))
      group by n.coder_id
      order by n.coder_id
      """;
  private static final String OF_TIER =
      """
      select n.coder_id, count(c.id) as codings, count(distinct n.post_id) as posts,
        count(distinct case when n.done = 1 then n.post_id end) as done
      from answer a
      join annotation n on n.id = a.annotation_id
      left join coding c on c.answer_id = a.id
      where n.run_id is null and a.tier_id in (
        select id from tier where key in (select value from json_each(:tiers)))
      group by n.coder_id
      order by n.coder_id
      """;

  private final Connections connections;
  private final Symbols symbols;

  CodeCounts(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// What one coder has given.
  ///
  /// @param coderId the coder
  /// @param codings how many codings
  /// @param posts on how many posts
  /// @param done how many of the posts the coder has done
  public record OfCoder(long coderId, long codings, long posts, long done) {}

  /// How many codings each code has, by tier and code, as they count now; codes without any are
  /// left out.
  ///
  /// @param coder the one coder whose codings are counted; everybody's where none is named
  public Map<String, Map<String, Long>> all(OptionalLong coder) {
    return connections.read(
        handle -> {
          CodesNow now = symbols.now(handle);
          Map<String, Map<String, Long>> counts = new HashMap<>();
          handle
              .createQuery(
                  """
                  select a.tier_id, c.code_id, count(*) as codings
                  from annotation n
                  cross join answer a on a.annotation_id = n.id
                  cross join coding c on c.answer_id = a.id
                  where n.run_id is null and (:everybody or n.coder_id = :coder)
                  group by 1, 2
                  """)
              .bind("everybody", coder.isEmpty())
              .bind("coder", coder.orElse(0))
              .map(
                  (rs, ctx) -> {
                    String tier = symbols.tierKey(handle, rs.getLong("tier_id"));
                    String code = symbols.codeKey(handle, rs.getLong("code_id"));
                    long codings = rs.getLong("codings");
                    now.tier(tier)
                        .ifPresent(
                            t ->
                                now.code(tier, code)
                                    .ifPresent(
                                        c ->
                                            counts
                                                .computeIfAbsent(t, key -> new HashMap<>())
                                                .merge(c, codings, Long::sum)));
                    return codings;
                  })
              .forEach(count -> {});
          return counts;
        });
  }

  /// What each coder has given of some codes of a tier.
  ///
  /// @param codes keys of codes that stand
  public List<OfCoder> of(String tier, Collection<String> codes) {
    return connections.read(
        handle -> {
          CodesNow now = symbols.now(handle);
          Set<String> counting =
              codes.stream()
                  .flatMap(code -> now.codesCountingAs(tier, code).stream())
                  .collect(Collectors.toSet());
          return handle
              .createQuery(OF_CODES)
              .bind("tiers", json(now.tiersCountingAs(tier)))
              .bind("codes", json(counting))
              .map(
                  (rs, ctx) ->
                      new OfCoder(rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getLong(4)))
              .list();
        });
  }

  /// What each coder has said under a tier.
  public List<OfCoder> of(String tier) {
    return connections.read(
        handle ->
            handle
                .createQuery(OF_TIER)
                .bind("tiers", json(symbols.now(handle).tiersCountingAs(tier)))
                .map(
                    (rs, ctx) ->
                        new OfCoder(rs.getLong(1), rs.getLong(2), rs.getLong(3), rs.getLong(4)))
                .list());
  }

  private static String json(Collection<String> keys) {
    return keys.stream().map(key -> '"' + key + '"').collect(Collectors.joining(",", "[", "]"));
  }
}
