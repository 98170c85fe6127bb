package org.tiercel.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.FormerCodes;

/// The versions of a project's codebook, as JSON. Versions are added, never altered.
public final class Codebooks {
  private static final RowMapper<CodebookVersion> VERSION =
      (rs, ctx) ->
          new CodebookVersion(
              rs.getInt("version"),
              rs.getString("name"),
              rs.getString("content"),
              Instant.ofEpochMilli(rs.getLong("saved_at")),
              rs.getString("note"),
              FormerCodesJson.read(rs.getString("former")),
              undone(rs));

  private final Connections connections;

  Codebooks(Connections connections) {
    this.connections = connections;
  }

  private static @Nullable Integer undone(ResultSet rs) throws SQLException {
    int version = rs.getInt("undoes");
    return rs.wasNull() ? null : Integer.valueOf(version);
  }

  /// All versions, oldest first.
  public List<CodebookVersion> all() {
    return connections.read(
        handle ->
            handle
                .createQuery(
                    """
                    select version, name, content, saved_at, note, former, undoes
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
                    select version, name, content, saved_at, note, former, undoes
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
            insert into codebook (version, name, content, saved_at, coder_id, note, former, undoes)
            values (:version, :name, :content, :savedAt, :coder, :note, :former, :undoes)
            """)
        .bind("version", version.version())
        .bind("name", version.name())
        .bind("content", version.content())
        .bind("savedAt", version.savedAt().toEpochMilli())
        .bind("coder", coderId)
        .bind("note", version.note())
        .bind("former", FormerCodesJson.write(version.former()))
        .bind("undoes", version.undoes())
        .execute();
  }

  /// What tiers and codes of earlier versions count as under the version in force.
  public FormerCodes former() {
    return current().former();
  }

  /// Who saved each version, by version; those that a project was made with are left out.
  public Map<Integer, Long> savers() {
    return connections.read(
        handle -> {
          Map<Integer, Long> savers = new HashMap<>();
          handle
              .createQuery("select version, coder_id from codebook where coder_id is not null")
              .map((rs, ctx) -> savers.put(rs.getInt("version"), rs.getLong("coder_id")))
              .forEach(before -> {});
          return savers;
        });
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
