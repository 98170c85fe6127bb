package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Memo;
import org.tiercel.domain.MemoSubject;

/// What coders noted on posts, excerpts, codes, tiers and the project. While an open batch hides
/// other coders from somebody, nobody else's memos are there for them.
public final class Memos {
  private static final String PROJECT = "project";
  private static final String TIER = "tier";
  private static final String CODE = "code";

  private final Connections connections;

  Memos(Connections connections) {
    this.connections = connections;
  }

  /// All memos that a coder may see: those on the project first, then on tiers and codes by their
  /// keys, then on posts and their excerpts.
  public List<Memo> visible(long coderId) {
    return found(coderId, new SearchQuery(List.of()), Integer.MAX_VALUE);
  }

  /// The memos that a coder may see and in which all words occur, in the same order.
  ///
  /// @param words as typed into a search box; without a word in them nothing is found
  /// @param coderId who searches
  /// @param most how many at most
  public List<Memo> search(String words, long coderId, int most) {
    SearchQuery query = SearchQuery.parse(words);
    return query.isEmpty() ? List.of() : found(coderId, query, most);
  }

  private List<Memo> found(long coderId, SearchQuery query, int most) {
    return connections.read(
        handle -> {
          List<Memo> memos = new ArrayList<>();
          try (var rows =
              handle
                  .createQuery(
                      """
                      with hidden as (
                        select exists (
                          select 1
                          from batch b
                          join assignment a on a.batch_id = b.id
                          where b.others_hidden = 1 and b.closed_at is null
                            and a.coder_id = :coder) as others
                      ), memos as (
                        select
                          case subject when 'project' then 1 when 'tier' then 2 else 3 end as place,
                          subject, subject_key, coder_id, 0 as post_id, 0 as round,
                          0 as excerpt_id, null as start_offset, null as end_offset, content
                        from memo
                        union all
                        select 4, 'post', '', coder_id, post_id, round, 0, null, null, memo
                        from annotation
                        where memo <> '' and run_id is null
                        union all
                        select 5, 'excerpt', '', n.coder_id, n.post_id, n.round, x.id,
                          x.start_offset, x.end_offset, x.memo
                        from excerpt x
                        join annotation n on n.id = x.annotation_id
                        where x.memo <> '' and n.run_id is null
                      )
                      select m.subject, m.subject_key, m.post_id, m.round, m.excerpt_id,
                        m.start_offset, m.end_offset, m.content, k.id as coder_id, k.name, k.kind
                      from memos m
                      join coder k on k.id = m.coder_id
                      cross join hidden h
                      where m.coder_id = :coder or not h.others
                      order by m.place, m.subject_key, m.post_id, m.round, m.start_offset,
                        m.excerpt_id, m.coder_id
                      """)
                  .bind("coder", coderId)
                  .map((rs, ctx) -> memo(rs))
                  .stream()) {
            rows.filter(memo -> query.occursIn(memo.text())).limit(most).forEach(memos::add);
          }
          return memos;
        });
  }

  private static Memo memo(ResultSet rs) throws SQLException {
    return new Memo(
        subject(rs),
        new Coder(
            rs.getLong("coder_id"),
            rs.getString("name"),
            Words.parse(CoderKind.class, rs.getString("kind"))),
        rs.getString("content"));
  }

  private static MemoSubject subject(ResultSet rs) throws SQLException {
    String key = rs.getString("subject_key");
    return switch (rs.getString("subject")) {
      case PROJECT -> new MemoSubject.OfProject();
      case TIER -> new MemoSubject.OfTier(key);
      case CODE ->
          new MemoSubject.OfCode(
              key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1));
      case "post" -> new MemoSubject.OfPost(rs.getLong("post_id"), rs.getInt("round"));
      default ->
          new MemoSubject.OfExcerpt(
              rs.getLong("post_id"),
              rs.getInt("round"),
              rs.getLong("excerpt_id"),
              AnnotationLoader.span(rs, "start_offset", "end_offset"));
    };
  }

  /// A coder's memo on a code, a tier or the project, or empty.
  public String note(MemoSubject.Note subject, long coderId) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select content
                    from memo
                    where subject = :subject and subject_key = :key and coder_id = :coder
                    """)
                .bind("subject", word(subject))
                .bind("key", key(subject))
                .bind("coder", coderId)
                .mapTo(String.class)
                .findOne()
                .orElse(""));
  }

  /// Writes a memo inside the caller's transaction, or removes it where the text is empty.
  static void write(Handle handle, MemoSubject.Note subject, long coderId, String text) {
    if (text.isEmpty()) {
      handle.execute(
          "delete from memo where subject = ? and subject_key = ? and coder_id = ?",
          word(subject),
          key(subject),
          coderId);
    } else {
      handle.execute(
          """
          insert into memo (subject, subject_key, coder_id, content) values (?, ?, ?, ?)
          on conflict (subject, subject_key, coder_id) do update set content = excluded.content
          """,
          word(subject),
          key(subject),
          coderId,
          text);
    }
  }

  private static String word(MemoSubject.Note subject) {
    return switch (subject) {
      case MemoSubject.OfProject _ -> PROJECT;
      case MemoSubject.OfTier _ -> TIER;
      case MemoSubject.OfCode _ -> CODE;
    };
  }

  /// Keys hold no slash.
  private static String key(MemoSubject.Note subject) {
    return switch (subject) {
      case MemoSubject.OfProject _ -> "";
      case MemoSubject.OfTier(String tier) -> tier;
      case MemoSubject.OfCode(String tier, String code) -> tier + "/" + code;
    };
  }
}
