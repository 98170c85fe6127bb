package org.tiercel.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.TiercelException;

/// The people, machines and the consensus that give codes in a project.
public final class Coders {
  static final RowMapper<Coder> CODER =
      (rs, ctx) ->
          new Coder(
              rs.getLong("id"),
              rs.getString("name"),
              Words.parse(CoderKind.class, rs.getString("kind")));

  private final Connections connections;

  Coders(Connections connections) {
    this.connections = connections;
  }

  /// Everybody, in the order they came.
  public List<Coder> all() {
    return connections.read(
        handle ->
            handle.createQuery("select id, name, kind from coder order by id").map(CODER).list());
  }

  /// The coder with this name.
  public Optional<Coder> find(String name) {
    return connections.read(handle -> find(handle, name));
  }

  private static Optional<Coder> find(Handle handle, String name) {
    return handle
        .createQuery("select id, name, kind from coder where name = :name")
        .bind("name", name)
        .map(CODER)
        .findOne();
  }

  /// The coder with this name, who joins the project if new.
  ///
  /// @throws TiercelException if the name is blank or belongs to a coder of another kind
  public Coder join(String name, CoderKind kind) {
    String trimmed = name.strip();
    if (trimmed.isEmpty()) {
      throw new TiercelException("A coder needs a name; give one.");
    }
    return connections.write(
        handle -> {
          handle
              .createUpdate(
                  "insert into coder (name, kind) values (:name, :kind) on conflict do nothing")
              .bind("name", trimmed)
              .bind("kind", Words.of(kind))
              .execute();
          Coder coder = find(handle, trimmed).orElseThrow();
          if (coder.kind() != kind) {
            throw new TiercelException(
                "%s is already the name of a %s in this project; choose another name."
                    .formatted(trimmed, Words.of(coder.kind())));
          }
          return coder;
        });
  }
}
