package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswersNow;
import org.tiercel.domain.Coder;

/// The history of a project, append-only. Saving an act changes the annotation and writes the
/// history in one transaction.
public final class Acts {
  private final Connections connections;
  private final Symbols symbols;

  Acts(Connections connections, Symbols symbols) {
    this.connections = connections;
    this.symbols = symbols;
  }

  /// Saves acts: all of them are on disk when this returns, or none.
  public void save(List<Act> acts) {
    connections.writeOnly(
        handle -> {
          AnnotationWriter writer = new AnnotationWriter(handle, symbols);
          for (Act act : acts) {
            writer.apply(act);
            append(handle, act);
          }
        });
  }

  private static void append(Handle handle, Act act) {
    insert(
        handle,
        act.uid(),
        act.group(),
        act.at(),
        act.annotation().coderId(),
        Words.of(act.kind()),
        act.annotation().hasPost() ? act.annotation() : null,
        ChangeJson.write(act.changes()),
        act.undoes());
  }

  /// Notes something that concerns the project and not one post, such as a change of coder.
  ///
  /// @param coder who did it
  /// @param what one word, such as `switched-coder`
  /// @param content details as JSON
  public void note(Coder coder, String what, String uid, Instant at, String content) {
    connections.writeOnly(
        handle -> insert(handle, uid, uid, at, coder.id(), what, null, content, null));
  }

  /// Saves a version of the codebook with who saved it, here and in the history: both or neither.
  ///
  /// @param coder who changed the codebook
  /// @throws IllegalStateException if the version exists
  public void save(CodebookVersion version, Coder coder, String uid) {
    connections.writeOnly(
        handle -> {
          Codebooks.insert(handle, version, coder.id());
          insert(
              handle,
              uid,
              uid,
              version.savedAt(),
              coder.id(),
              "codebook",
              null,
              ChangeJson.ofVersion(version),
              null);
        });
  }

  private static void insert(
      Handle handle,
      String uid,
      String group,
      Instant at,
      long coderId,
      String kind,
      @Nullable AnnotationKey annotation,
      String content,
      @Nullable String undoes) {
    handle
        .createUpdate(
            """
            insert into act (uid, act_group, at, coder_id, kind, post_id, round, content, undoes)
            values (:uid, :group, :at, :coder, :kind, :post, :round, :content, :undoes)
            """)
        .bind("uid", uid)
        .bind("group", group)
        .bind("at", at.toEpochMilli())
        .bind("coder", coderId)
        .bind("kind", kind)
        .bind("post", annotation == null ? null : annotation.postId())
        .bind("round", annotation == null ? null : annotation.round())
        .bind("content", content)
        .bind("undoes", undoes)
        .execute();
  }

  /// A coder's last acts that can be taken back, newest first. What was done together is not torn
  /// apart, so there may be more than asked for.
  ///
  /// @param least how many to read, if there are so many
  public List<Act> latest(long coderId, int least) {
    return reading(
        (handle, now) ->
            handle
                .createQuery(
                    """
                    with oldest as (
                      select id, act_group
                      from (
                        select id, act_group
                        from act
                        where coder_id = :coder
                          and (post_id is not null or kind in ('memo', 'put-back', 'undo', 'redo'))
                        order by id desc
                        limit :least
                      )
                      order by id
                      limit 1
                    ), before as (
                      select a.id
                      from oldest o
                      join act a on a.coder_id = :coder and a.id < o.id
                      where (a.post_id is not null or a.kind in ('memo', 'put-back', 'undo', 'redo'))
                        and a.act_group <> o.act_group
                      order by a.id desc
                      limit 1
                    )
                    select uid, act_group, at, kind, post_id, coder_id, round, content, undoes
                    from act
                    where coder_id = :coder
                      and (post_id is not null or kind in ('memo', 'put-back', 'undo', 'redo'))
                      and id > coalesce((select id from before), 0)
                    order by id desc
                    """)
                .bind("coder", coderId)
                .bind("least", least)
                .map((rs, ctx) -> act(rs, now))
                .list());
  }

  /// Everything done to a post, oldest first.
  public List<Act> ofPost(long postId) {
    return reading(
        (handle, now) ->
            handle
                .createQuery(
                    """
                    select uid, act_group, at, kind, post_id, coder_id, round, content, undoes
                    from act
                    where post_id = :post
                    order by id
                    """)
                .bind("post", postId)
                .map((rs, ctx) -> act(rs, now))
                .list());
  }

  /// The number of the newest act; 0 before the first. Numbers rise with each act.
  public long newest() {
    return connections.read(
        handle ->
            handle.createQuery("select coalesce(max(id), 0) from act").mapTo(Long.class).one());
  }

  /// The posts that acts have changed since.
  ///
  /// @param after the number of an act; those with greater numbers count
  public BitSet postsSince(long after) {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          handle
              .createQuery("select post_id from act where id > :after and post_id is not null")
              .bind("after", after)
              .map((rs, ctx) -> rs.getInt(1))
              .forEach(posts::set);
          return posts;
        });
  }

  /// Acts as they count now: what was said under former codes is read as what stands.
  private List<Act> reading(BiFunction<Handle, AnswersNow, List<Act>> acts) {
    return connections.read(handle -> acts.apply(handle, new AnswersNow(symbols.now(handle))));
  }

  private static Act act(ResultSet rs, AnswersNow now) throws SQLException {
    return new Act(
        rs.getString("uid"),
        rs.getString("act_group"),
        Instant.ofEpochMilli(rs.getLong("at")),
        Words.parse(ActKind.class, rs.getString("kind")),
        new AnnotationKey(rs.getLong("post_id"), rs.getLong("coder_id"), rs.getInt("round"), 0),
        ChangeJson.read(rs.getString("content")).stream()
            .flatMap(change -> now.change(change).stream())
            .toList(),
        rs.getString("undoes"));
  }

  /// How many acts the history holds.
  public long count() {
    return connections.read(
        handle -> handle.createQuery("select count(*) from act").mapTo(Long.class).one());
  }
}
