package org.tiercel.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;

/// The posts of a project, read. Those of an import that is under way belong to nobody yet, and are
/// neither listed nor found by name.
public final class Posts {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CHUNK = 2_000;
  private static final String COLUMNS =
      """
      select p.id, f.name as platform, p.external_id, p.author, p.posted_at, p.parent,
        t.external_id as thread, t.title, p.link, p.metrics, p.content,
        case
          when exists (
            select 1
            from import indexed by import_taken_back
            where taken_back_at is not null and p.id between first_post and last_post)
          then 'import-taken-back'
          else p.exclusion
        end as exclusion
      """;
  private static final String POSTS =
      COLUMNS
          + """
          from post p
          join platform f on f.id = p.platform_id
          left join thread t on t.id = p.thread_id
          """;
  private static final RowMapper<Post> POST = (rs, ctx) -> post(rs);

  private final Connections connections;

  Posts(Connections connections) {
    this.connections = connections;
  }

  /// The post with this row id.
  public Optional<Post> find(long id) {
    return byIds(List.of(id)).stream().findFirst();
  }

  /// The posts with these row ids, in rising order; ids that do not exist are left out.
  public List<Post> byIds(Collection<Long> ids) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    POSTS
                        + """
                        where p.id in (select value from json_each(:ids))
                        order by p.id
                        """)
                .bind("ids", ids.toString())
                .map(POST)
                .list());
  }

  /// The post that a platform knows by this id.
  public Optional<Post> find(PostKey key) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    POSTS
                        + """
                        where f.name = :platform and p.external_id = :external
                          and p.id < (
                            select coalesce(min(first_post), 1 << 62)
                            from import
                            where finished_at is null)
                        """)
                .bind("platform", key.platform())
                .bind("external", key.externalId())
                .map(POST)
                .findOne());
  }

  /// Row ids of the posts with this external id, one for each platform that has it.
  public List<Long> idsOf(String externalId) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select p.id
                    from platform f
                    join post p on p.platform_id = f.id and p.external_id = :external
                    where p.id < (
                      select coalesce(min(first_post), 1 << 62)
                      from import
                      where finished_at is null)
                    """)
                .bind("external", externalId)
                .mapTo(Long.class)
                .list());
  }

  /// Hands over every post with one of these external ids, whatever its platform.
  public void forEachNamed(Collection<String> externalIds, Consumer<Post> consumer) {
    connections.read(
        handle -> {
          handle
              .createQuery(
                  COLUMNS
                      + """
                      from json_each(:externals) named
                      cross join platform f
                      cross join post p on p.platform_id = f.id and p.external_id = named.value
                      left join thread t on t.id = p.thread_id
                      """)
              .bind("externals", json(externalIds))
              .map(POST)
              .forEach(consumer);
          return true;
        });
  }

  /// The posts of the same thread, in rising order of ids.
  ///
  /// @param after only posts with greater ids
  /// @param limit how many at most
  public List<Post> ofThread(String platform, String thread, long after, int limit) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    COLUMNS
                        + """
                        from platform f
                        join thread t on t.platform_id = f.id
                        join post p on p.thread_id = t.id
                        where f.name = :platform and t.external_id = :thread and p.id > :after
                        order by p.id
                        limit :limit
                        """)
                .bind("platform", platform)
                .bind("thread", thread)
                .bind("after", after)
                .bind("limit", limit)
                .map(POST)
                .list());
  }

  /// Ids of the posts of the corpus, those that cleaning kept. Read from the ranges of the imports,
  /// not from the posts.
  public BitSet included() {
    return connections.read(
        handle -> {
          BitSet posts = new BitSet();
          handle
              .createQuery(
                  """
                  select first_post, last_post
                  from import
                  where finished_at is not null and taken_back_at is null
                    and last_post >= first_post
                  """)
              .map((rs, ctx) -> new int[] {rs.getInt(1), rs.getInt(2) + 1})
              .forEach(range -> posts.set(range[0], range[1]));
          handle
              .createQuery(
                  "select id from post indexed by post_excluded where exclusion is not null")
              .map((rs, ctx) -> rs.getInt(1))
              .forEach(posts::clear);
          return posts;
        });
  }

  /// How many posts cleaning kept.
  public long count() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(sum(imported), 0)
                    from import
                    where finished_at is not null and taken_back_at is null
                    """)
                .mapTo(Long.class)
                .one());
  }

  /// Id and text of some posts that cleaning kept, in rising order of ids.
  ///
  /// @param after only posts with greater ids
  /// @param limit how many at most
  public List<PostText> texts(long after, int limit) {
    return connections.read(handle -> texts(handle, after, limit));
  }

  /// Hands over id and text of every post that cleaning kept, in order of ids.
  ///
  /// @param after only posts with greater ids
  public void forEachText(long after, Consumer<PostText> consumer) {
    connections.read(
        handle -> {
          long from = after;
          while (true) {
            List<PostText> page = texts(handle, from, CHUNK);
            if (page.isEmpty()) {
              return true;
            }
            page.forEach(consumer);
            from = page.getLast().id();
          }
        });
  }

  /// Hands over where and when every post was written that cleaning kept, in order of ids.
  public void forEachOrigin(Consumer<PostOrigin> consumer) {
    connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select p.id, f.name, p.posted_at
                  from post p
                  join platform f on f.id = p.platform_id
                  where p.exclusion is null
                    and p.id < (
                      select coalesce(min(first_post), 1 << 62)
                      from import
                      where finished_at is null)
                  order by p.id
                  """)
              .map(
                  (rs, ctx) -> {
                    Long postedAt = AnnotationLoader.nullableLong(rs, "posted_at");
                    return new PostOrigin(
                        rs.getLong(1),
                        rs.getString(2),
                        postedAt == null ? null : Instant.ofEpochMilli(postedAt));
                  })
              .forEach(consumer);
          return true;
        });
  }

  private static List<PostText> texts(Handle handle, long after, int limit) {
    return handle
        .createQuery(
            """
            select id, content
            from post
            where id > :after and exclusion is null
              and id < (
                select coalesce(min(first_post), 1 << 62) from import where finished_at is null)
              and not exists (
                select 1
                from import indexed by import_taken_back
                where taken_back_at is not null and post.id between first_post and last_post)
            order by id
            limit :limit
            """)
        .bind("after", after)
        .bind("limit", limit)
        .map((rs, ctx) -> new PostText(rs.getLong(1), rs.getString(2)))
        .list();
  }

  private static Post post(ResultSet rs) throws SQLException {
    Long postedAt = AnnotationLoader.nullableLong(rs, "posted_at");
    String exclusion = rs.getString("exclusion");
    return new Post(
        rs.getLong("id"),
        new PostKey(rs.getString("platform"), rs.getString("external_id")),
        rs.getString("author"),
        postedAt == null ? null : Instant.ofEpochMilli(postedAt),
        rs.getString("parent"),
        rs.getString("thread"),
        rs.getString("title"),
        rs.getString("link"),
        metrics(rs.getString("metrics")),
        rs.getString("content"),
        exclusion == null ? null : Exclusion.ofStep(exclusion));
  }

  private static Map<String, Long> metrics(@Nullable String json) {
    if (json == null) {
      return Map.of();
    }
    try {
      return JSON.readValue(json, new TypeReference<HashMap<String, Long>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("metrics cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  private static String json(Collection<String> texts) {
    try {
      return JSON.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
