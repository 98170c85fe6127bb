package org.tiercel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswersNow;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.CodesNow;
import org.tiercel.task.Progress;

/// The history as it is read, newest acts first. A page is found by the number of the act before
/// it, so that the last page costs what the first does.
public final class History {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// How many acts are gone through at once where most of them may not be looked for.
  private static final long BLOCK = 20_000;

  private static final String SELECT =
      """
      select a.id, a.at, a.kind, coalesce(a.post_id, 0) as post_id, coalesce(a.round, 0) as round,
        a.content, k.id as coder_id, k.name, k.kind as coder_kind
      from act a
      join coder k on k.id = a.coder_id
      """;

  private static final String SIFTED =
      """
        and (:anyKind or a.kind in (select value from json_each(:kinds)))
        and (:anyCode or exists (
          select 1 from json_each(:codes) c where instr(a.content, c.value) > 0))
      order by a.id desc
      limit :limit
      """;

  private static final String OF_ALL =
      SELECT + "where a.id < :before and a.id >= :floor\n" + SIFTED;

  private static final String OF_CODER =
      SELECT + "where a.coder_id = :coder and a.id < :before and a.id >= :floor\n" + SIFTED;

  private static final String OF_POST =
      SELECT
          + "where a.post_id = :post and a.id < :before and a.id >= :floor\n"
          + "  and (:anyCoder or a.coder_id = :coder)\n"
          + SIFTED;

  private final Connections connections;
  private final Symbols symbols;

  History(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// A page of acts, newest first. Answers read as they count now.
  ///
  /// @param before only acts with lower numbers
  /// @param limit how many at most
  public List<PastAct> page(HistoryFilter filter, long before, int limit, Progress progress) {
    List<PastAct> page = new ArrayList<>();
    long top = Math.min(before, newest() + 1);
    while (top > 0 && page.size() < limit) {
      progress.stopIfCancelled();
      long floor = filter.sifts() && filter.postId() == null ? Math.max(0, top - BLOCK) : 0;
      page.addAll(block(filter, top, floor, limit - page.size()));
      top = floor;
    }
    return page;
  }

  private long newest() {
    return connections.read(
        handle ->
            handle.createQuery("select coalesce(max(id), 0) from act").mapTo(Long.class).one());
  }

  private List<PastAct> block(HistoryFilter filter, long before, long floor, int limit) {
    return connections.read(
        handle -> {
          CodesNow codes = symbols.now(handle);
          AnswersNow now = new AnswersNow(codes);
          return handle
              .createQuery(
                  filter.postId() != null ? OF_POST : filter.coderId() != null ? OF_CODER : OF_ALL)
              .bind("post", filter.postId())
              .bind("coder", filter.coderId())
              .bind("anyCoder", filter.coderId() == null)
              .bind("before", before)
              .bind("floor", floor)
              .bind("anyKind", filter.kinds().isEmpty())
              .bind("kinds", json(filter.kinds()))
              .bind("anyCode", filter.code() == null)
              .bind("codes", json(needles(filter, codes)))
              .bind("limit", limit)
              .map((rs, ctx) -> act(rs, now))
              .list();
        });
  }

  /// What stands in the content of an act that is about a code, also under a key that it had
  /// before.
  private static List<String> needles(HistoryFilter filter, CodesNow codes) {
    String code = filter.code();
    if (code == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(code),
            codes.former().codes().stream()
                .filter(former -> former.now().contains(code))
                .map(former -> former.key()))
        .map("\"code\":\"%s\""::formatted)
        .toList();
  }

  /// The act with this number.
  public Optional<PastAct> find(long number) {
    return connections.read(
        handle -> {
          AnswersNow now = new AnswersNow(symbols.now(handle));
          return handle
              .createQuery(SELECT + "where a.id = :number")
              .bind("number", number)
              .map((rs, ctx) -> act(rs, now))
              .findOne();
        });
  }

  /// What was done to an annotation after an act, newest first.
  ///
  /// @param number of the act
  public List<PastAct> after(AnnotationKey key, long number) {
    return connections.read(
        handle -> {
          AnswersNow now = new AnswersNow(symbols.now(handle));
          return handle
              .createQuery(
                  SELECT
                      + """
                      where a.post_id = :post and a.coder_id = :coder and a.round = :round
                        and a.id > :number
                      order by a.id desc
                      """)
              .bind("post", key.postId())
              .bind("coder", key.coderId())
              .bind("round", key.round())
              .bind("number", number)
              .map((rs, ctx) -> act(rs, now))
              .list();
        });
  }

  private static PastAct act(ResultSet rs, AnswersNow now) throws SQLException {
    Coder coder =
        new Coder(
            rs.getLong("coder_id"),
            rs.getString("name"),
            Words.parse(CoderKind.class, rs.getString("coder_kind")));
    String content = rs.getString("content");
    boolean altered = content.startsWith("[");
    List<Change> changes =
        altered
            ? ChangeJson.read(content).stream().flatMap(c -> now.change(c).stream()).toList()
            : List.of();
    return new PastAct(
        rs.getLong("id"),
        Instant.ofEpochMilli(rs.getLong("at")),
        coder,
        rs.getString("kind"),
        new AnnotationKey(rs.getLong("post_id"), coder.id(), rs.getInt("round"), 0),
        changes,
        altered ? Map.of() : details(content));
  }

  private static Map<String, String> details(String content) {
    Map<String, String> details = new LinkedHashMap<>();
    try {
      JSON.readTree(content)
          .properties()
          .forEach(
              field ->
                  details.put(
                      field.getKey(),
                      field.getValue().isTextual()
                          ? field.getValue().textValue()
                          : Objects.toString(field.getValue())));
      return details;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("history cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static String json(List<String> words) {
    try {
      return JSON.writeValueAsString(words);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
