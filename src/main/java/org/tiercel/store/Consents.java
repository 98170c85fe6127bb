package org.tiercel.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.mapper.RowMapper;

/// To which hosts posts of this project may be sent. What was given is never removed; hosts are
/// compared without regard to case.
public final class Consents {
  private static final RowMapper<Consent> CONSENT =
      (rs, ctx) ->
          new Consent(
              rs.getString("host"),
              rs.getLong("posts"),
              Instant.ofEpochMilli(rs.getLong("at")),
              rs.getString("given_by"));

  private final Connections connections;

  Consents(Connections connections) {
    this.connections = connections;
  }

  /// Keeps a consent.
  public void give(Consent consent) {
    connections.writeOnly(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into consent (host, posts, at, given_by)
                    values (:host, :posts, :at, :by)
                    """)
                .bind("host", consent.host().toLowerCase(Locale.ROOT))
                .bind("posts", consent.posts())
                .bind("at", consent.at().toEpochMilli())
                .bind("by", consent.by())
                .execute());
  }

  /// Everything that was given, oldest first.
  public List<Consent> all() {
    return connections.read(
        handle ->
            handle
                .createQuery("select host, posts, at, given_by from consent order by id")
                .map(CONSENT)
                .list());
  }

  /// Whether posts may be sent to a host.
  public boolean given(String host) {
    return connections.read(
        handle ->
            handle
                .createQuery("select exists (select 1 from consent where host = :host)")
                .bind("host", host.toLowerCase(Locale.ROOT))
                .mapTo(Boolean.class)
                .one());
  }
}
