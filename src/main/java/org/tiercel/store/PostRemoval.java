package org.tiercel.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Removes posts with their words from the file, inside the caller's transaction. Nothing may point
/// to them.
final class PostRemoval {
  private record Row(long id, String content, boolean indexed) {}

  private PostRemoval() {}

  /// Removes every post there is.
  static void all(Handle handle) {
    handle.execute("insert into post_text (post_text) values ('delete-all')");
    handle.execute("delete from post");
  }

  /// Removes posts from the last one down.
  ///
  /// @param first the least id to remove
  /// @param last the greatest id to remove
  /// @param most how many at most
  /// @return the ids of those removed, falling
  static List<Long> last(Handle handle, long first, long last, int most) {
    List<Row> rows =
        handle
            .createQuery(
                """
                select id, content, exclusion is null
                from post
                where id between :first and :last
                order by id desc
                limit :most
                """)
            .bind("first", first)
            .bind("last", last)
            .bind("most", most)
            .map((rs, ctx) -> new Row(rs.getLong(1), rs.getString(2), rs.getBoolean(3)))
            .list();
    if (!rows.isEmpty()) {
      unindex(handle, rows);
      handle.execute("delete from post where id between ? and ?", rows.getLast().id(), last);
    }
    return rows.stream().map(Row::id).toList();
  }

  private static void unindex(Handle handle, List<Row> rows) {
    try (PreparedStatement delete =
        handle
            .getConnection()
            .prepareStatement(
                "insert into post_text (post_text, rowid, content) values ('delete', ?, ?)")) {
      for (Row row : rows) {
        if (row.indexed()) {
          delete.setLong(1, row.id());
          delete.setString(2, SearchWords.indexed(row.content()));
          delete.executeUpdate();
        }
      }
    } catch (SQLException e) {
      throw StorageErrors.wrap(e);
    }
  }

  /// Removes threads and platforms that have no posts.
  static void placesWithoutPosts(Handle handle) {
    handle.execute(
        """
        delete from thread
        where not exists (select 1 from post p where p.thread_id = thread.id)
        """);
    handle.execute(
        """
        delete from platform
        where not exists (select 1 from post p where p.platform_id = platform.id)
          and not exists (select 1 from thread t where t.platform_id = platform.id)
        """);
  }
}
