package org.tiercel.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;

/// The rows of a block of an import, by prepared statements: a million posts leave no time for
/// anything between them and SQLite.
final class ImportStatements implements AutoCloseable {
  /// What a post said before, for a closer look.
  record Before(long id, @Nullable String author, long platform, String text) {}

  private final Connection connection;
  private final List<PreparedStatement> open = new ArrayList<>();
  private final PreparedStatement post;
  private final PreparedStatement words;
  private final PreparedStatement byKey;
  private final PreparedStatement byId;
  private final PreparedStatement platform;
  private final PreparedStatement platformId;
  private final PreparedStatement thread;

  ImportStatements(Connection connection) throws SQLException {
    this.connection = connection;
    post =
        prepare(
            """
            insert into post (id, import_id, platform_id, external_id, thread_id, parent, author,
              posted_at, link, metrics, content, text_hash, exclusion)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (platform_id, external_id) do nothing
            """);
    words = prepare("insert into post_text (rowid, content) values (?, ?)");
    byKey =
        prepare(
            """
            select id, author, platform_id, content
            from post
            where platform_id = ? and external_id = ?
            """);
    byId = prepare("select id, author, platform_id, content from post where id = ?");
    platform = prepare("insert into platform (name) values (?) on conflict do nothing");
    platformId = prepare("select id from platform where name = ?");
    thread =
        prepare(
            """
            insert into thread (platform_id, external_id, title) values (?, ?, ?)
            on conflict do update set title = coalesce(title, excluded.title)
            returning id
            """);
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    open.add(statement);
    return statement;
  }

  /// Adds a post, unless there is one with its platform and external id.
  ///
  /// @return whether it was added
  boolean post(
      long id,
      long importId,
      long platformId,
      @Nullable Long threadId,
      NewPost row,
      @Nullable Exclusion exclusion)
      throws SQLException {
    Instant time = row.time();
    post.setLong(1, id);
    post.setLong(2, importId);
    post.setLong(3, platformId);
    post.setString(4, row.key().externalId());
    number(post, 5, threadId);
    post.setString(6, row.thread().parent());
    post.setString(7, row.author());
    number(post, 8, time == null ? null : Long.valueOf(time.toEpochMilli()));
    post.setString(9, row.link());
    post.setString(10, row.metrics());
    post.setString(11, row.text());
    post.setLong(12, row.textHash());
    post.setString(13, exclusion == null ? null : exclusion.step());
    return post.executeUpdate() > 0;
  }

  void words(long id, NewPost row) throws SQLException {
    words.setLong(1, id);
    words.setString(2, row.words());
    words.executeUpdate();
  }

  private static void number(PreparedStatement statement, int at, @Nullable Long value)
      throws SQLException {
    if (value == null) {
      statement.setNull(at, Types.INTEGER);
    } else {
      statement.setLong(at, value);
    }
  }

  @Nullable Before byKey(long platformNumber, String externalId) throws SQLException {
    byKey.setLong(1, platformNumber);
    byKey.setString(2, externalId);
    return one(byKey);
  }

  @Nullable Before byId(long id) throws SQLException {
    byId.setLong(1, id);
    return one(byId);
  }

  private static @Nullable Before one(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      return row.next()
          ? new Before(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4))
          : null;
    }
  }

  /// The number of a platform, which is given one if it has none yet.
  long platform(String name) throws SQLException {
    platform.setString(1, name);
    platform.executeUpdate();
    platformId.setString(1, name);
    return number(platformId);
  }

  /// The number of a thread, which is given one if it has none yet.
  long thread(long platformNumber, String externalId, @Nullable String title) throws SQLException {
    thread.setLong(1, platformNumber);
    thread.setString(2, externalId);
    thread.setString(3, title);
    return number(thread);
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : open) {
      statement.close();
    }
  }
}
