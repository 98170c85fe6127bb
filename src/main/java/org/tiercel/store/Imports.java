package org.tiercel.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.tiercel.domain.TiercelException;

/// The readings of files that made the corpus.
public final class Imports {
  private static final RowMapper<ImportedFile> IMPORTED =
      (rs, ctx) -> {
        Long takenBackAt = AnnotationLoader.nullableLong(rs, "taken_back_at");
        return new ImportedFile(
            rs.getLong("id"),
            rs.getString("file"),
            rs.getString("format"),
            rs.getString("mapping"),
            Instant.ofEpochMilli(rs.getLong("started_at")),
            Instant.ofEpochMilli(rs.getLong("finished_at")),
            rs.getInt("first_post"),
            rs.getInt("last_post"),
            rs.getLong("imported"),
            rs.getLong("excluded"),
            rs.getString("report"),
            takenBackAt == null ? null : Instant.ofEpochMilli(takenBackAt),
            rs.getLong("removed"));
      };

  private final Connections connections;

  Imports(Connections connections) {
    this.connections = connections;
  }

  /// Notes that a file begins to be read into the project.
  ///
  /// @param file name of the file
  /// @param format what it is read as
  /// @param mapping which column is what, as JSON
  /// @param sameText whether two texts by one author are exact duplicates; only texts with the same
  ///     hash are compared
  /// @throws TiercelException if another import is under way
  public ImportWriter begin(
      String file,
      String format,
      String mapping,
      Instant startedAt,
      BiPredicate<String, String> sameText) {
    HashedPosts authorsTexts = new HashedPosts();
    return connections.write(
        handle -> {
          requireNoneUnderWay(handle);
          long first =
              handle
                  .createQuery(
                      """
                      select 1 + max(
                        (select coalesce(max(id), 0) from post),
                        (select coalesce(max(last_post + removed), 0) from import))
                      """)
                  .mapTo(Long.class)
                  .one();
          long id =
              handle
                  .createQuery(
                      """
                      insert into import (file, format, mapping, started_at, first_post)
                      values (:file, :format, :mapping, :startedAt, :first)
                      returning id
                      """)
                  .bind("file", file)
                  .bind("format", format)
                  .bind("mapping", mapping)
                  .bind("startedAt", startedAt.toEpochMilli())
                  .bind("first", first)
                  .mapTo(Long.class)
                  .one();
          readAuthorsTexts(handle, authorsTexts);
          return new ImportWriter(connections, id, first, authorsTexts, sameText);
        });
  }

  /// What would become of posts if they were imported now.
  public ExpectedFates expected() {
    HashedPosts authorsTexts = new HashedPosts();
    connections.read(
        handle -> {
          readAuthorsTexts(handle, authorsTexts);
          return true;
        });
    return new ExpectedFates(connections, authorsTexts);
  }

  private static void requireNoneUnderWay(Handle handle) {
    boolean underWay =
        handle
            .createQuery("select exists (select 1 from import where finished_at is null)")
            .mapTo(Boolean.class)
            .one();
    if (underWay) {
      throw new TiercelException(
          "Another import into this project is under way; wait until it has ended.");
    }
  }

  private static void readAuthorsTexts(Handle handle, HashedPosts authorsTexts) {
    handle
        .createQuery(
            """
            select id, platform_id, author, text_hash
            from post
            where author is not null and exclusion is null
              and not exists (
                select 1
                from import indexed by import_taken_back
                where taken_back_at is not null and post.id between first_post and last_post)
            """)
        .map(
            (rs, ctx) -> {
              authorsTexts.add(
                  ImportWriter.hash(rs.getLong(2), rs.getString(3), rs.getLong(4)), rs.getInt(1));
              return true;
            })
        .forEach(row -> {});
  }

  /// The imports that came to their end, oldest first; also those that were taken back.
  public List<ImportedFile> all() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select id, file, format, mapping, started_at, finished_at, first_post,
                      last_post, imported, excluded, report, taken_back_at, removed
                    from import
                    where finished_at is not null
                    order by id
                    """)
                .map(IMPORTED)
                .list());
  }

  /// The import with this id, if it came to its end.
  public Optional<ImportedFile> find(long id) {
    return all().stream().filter(file -> file.id() == id).findFirst();
  }

  /// Removes what an import that was cut off has left behind.
  void sweep() {
    new UnfinishedImports(connections).remove();
  }
}
