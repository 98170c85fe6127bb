package org.tiercel.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// The versions of a project's codebook, as JSON. Versions are added, never altered.
public final class Codebooks {
  private static final RowMapper<CodebookVersion> VERSION =
      (rs, ctx) ->
          new CodebookVersion(
              rs.getInt("version"),
              rs.getString("name"),
              rs.getString("content"),
              Instant.ofEpochMilli(rs.getLong("saved_at")),
              rs.getString("note"));

  private final Connections connections;

  Codebooks(Connections connections) {
    this.connections = connections;
  }

  /// All versions, oldest first.
  public List<CodebookVersion> all() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select version, name, content, saved_at, note
                    from codebook
                    order by version
                    """)
                .map(VERSION)
                .list());
  }

  /// The version in force.
  ///
  /// @throws IllegalStateException if none was saved yet, which a created project never is
  public CodebookVersion current() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select version, name, content, saved_at, note
                    from codebook
                    order by version desc
                    limit 1
                    """)
                .map(VERSION)
                .one());
  }

  /// Saves a new version.
  ///
  /// @throws IllegalStateException if the version exists
  public void save(CodebookVersion version) {
    connections.writeOnly(handle -> insert(handle, version, null));
  }

  /// @param coderId who saved it; absent where the project was made with it
  static void insert(Handle handle, CodebookVersion version, @Nullable Long coderId) {
    handle
        .createUpdate(
            """
            insert into codebook (version, name, content, saved_at, coder_id, note)
            values (:version, :name, :content, :savedAt, :coder, :note)
            """)
        .bind("version", version.version())
        .bind("name", version.name())
        .bind("content", version.content())
        .bind("savedAt", version.savedAt().toEpochMilli())
        .bind("coder", coderId)
        .bind("note", version.note())
        .execute();
  }

  /// Who saved a version; empty where the project was made with it.
  public Optional<Long> savedBy(int version) {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select coder_id
                    from codebook
                    where version = :version and coder_id is not null
                    """)
                .bind("version", version)
                .mapTo(Long.class)
                .findOne());
  }
}
