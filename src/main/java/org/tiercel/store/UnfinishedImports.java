package org.tiercel.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Removes an import that did not come to its end, whole. It can be cut off itself and goes on the
/// next time, since the import's own row goes last.
final class UnfinishedImports {
  private static final int BLOCK = 50_000;

  private record Row(long id, String content, boolean indexed) {}

  private final Connections connections;

  UnfinishedImports(Connections connections) {
    this.connections = connections;
  }

  void remove() {
    List<Long> starts =
        connections.read(
            handle ->
                handle
                    .createQuery("select first_post from import where finished_at is null")
                    .mapTo(Long.class)
                    .list());
    for (long first : starts) {
      removeFrom(first);
    }
  }

  /// Everything from this post on belongs to the unfinished import, as there is only one at a time.
  /// Nothing can point to its posts, so nobody looks for what does: that would read other tables
  /// whole for each of them.
  private void removeFrom(long first) {
    connections.onWriter(handle -> handle.execute("pragma foreign_keys = off"));
    try {
      if (first == 1) {
        connections.writeOnly(UnfinishedImports::removeAllPosts);
      }
      boolean more = true;
      while (more) {
        more = connections.write(handle -> removeBlock(handle, first));
      }
      connections.writeOnly(UnfinishedImports::removeRest);
    } finally {
      connections.onWriter(handle -> handle.execute("pragma foreign_keys = on"));
    }
  }

  private static void removeAllPosts(Handle handle) {
    handle.execute("insert into post_text (post_text) values ('delete-all')");
    handle.execute("delete from post");
  }

  private static boolean removeBlock(Handle handle, long first) {
    List<Row> rows =
        handle
            .createQuery(
                """
                select id, content, exclusion is null
                from post
                where id >= :first
                order by id desc
                limit :block
                """)
            .bind("first", first)
            .bind("block", BLOCK)
            .map((rs, ctx) -> new Row(rs.getLong(1), rs.getString(2), rs.getBoolean(3)))
            .list();
    if (rows.isEmpty()) {
      return false;
    }
    unindex(handle, rows);
    handle.execute("delete from post where id >= ?", rows.getLast().id());
    return true;
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

  private static void removeRest(Handle handle) {
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
    handle.execute("delete from import where finished_at is null");
  }
}
