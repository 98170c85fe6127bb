package org.tiercel.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts posts into a project without reading a file, for tests that are not about importing.
public final class PostRows {
  private PostRows() {}

  /// A post to be put in.
  ///
  /// @param id external id
  /// @param platform its platform
  /// @param author pseudonym
  /// @param time when it was posted
  /// @param thread external id of its thread
  /// @param threadTitle title of its thread
  /// @param parent external id of the post it answers
  /// @param likes how many
  /// @param text its text
  public record Row(
      String id,
      String platform,
      @Nullable String author,
      @Nullable Instant time,
      @Nullable String thread,
      @Nullable String threadTitle,
      @Nullable String parent,
      long likes,
      String text) {
    /// A post of which nothing is known but its text.
    public static Row of(String id, String text) {
      return new Row(id, "TikTok", null, null, null, null, null, 0, text);
    }
  }

  /// Puts posts into an open project; their row ids follow in order.
  public static void add(ProjectFile project, List<Row> posts) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.path())) {
      connection.setAutoCommit(false);
      int first = number(connection, "select coalesce(max(id), 0) + 1 from post");
      run(
          connection,
          "insert into import (file, format, mapping, started_at, finished_at, first_post,"
              + " last_post, imported) values ('test', 'test', '{}', 0, 0, "
              + (first + ", " + (first + posts.size() - 1) + ", " + posts.size() + ")"));
      Map<String, Integer> platforms = new HashMap<>();
      Map<String, Integer> threads = new HashMap<>();
      insert(connection, posts, platforms, threads);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(
      Connection connection,
      List<Row> posts,
      Map<String, Integer> platforms,
      Map<String, Integer> threads)
      throws SQLException {
    int importId = number(connection, "select max(id) from import");
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            insert into post (import_id, platform_id, external_id, thread_id, parent, author,
              posted_at, metrics, content, duplicate_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
            """)) {
      for (Row row : posts) {
        statement.setInt(1, importId);
        int platform = platform(connection, row.platform(), platforms);
        statement.setInt(2, platform);
        statement.setString(3, row.id());
        statement.setObject(4, thread(connection, platform, row, threads));
        statement.setString(5, row.parent());
        statement.setString(6, row.author());
        Instant time = row.time();
        statement.setObject(7, time == null ? null : time.toEpochMilli());
        statement.setString(8, row.likes() == 0 ? null : "{\"likes\": " + row.likes() + "}");
        statement.setString(9, row.text());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static int platform(Connection connection, String name, Map<String, Integer> known)
      throws SQLException {
    Integer id = known.get(name);
    if (id == null) {
      run(connection, "insert or ignore into platform (name) values ('" + name + "')");
      id = number(connection, "select id from platform where name = '" + name + "'");
      known.put(name, id);
    }
    return id;
  }

  private static @Nullable Integer thread(
      Connection connection, int platform, Row row, Map<String, Integer> known)
      throws SQLException {
    String thread = row.thread();
    if (thread == null) {
      return null;
    }
    Integer id = known.get(platform + thread);
    if (id == null) {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "insert into thread (platform_id, external_id, title) values (?, ?, ?)")) {
        statement.setInt(1, platform);
        statement.setString(2, thread);
        statement.setString(3, row.threadTitle());
        statement.executeUpdate();
      }
      id = number(connection, "select max(id) from thread");
      known.put(platform + thread, id);
    }
    return id;
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }
}
