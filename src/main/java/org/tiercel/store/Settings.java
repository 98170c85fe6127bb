package org.tiercel.store;

import java.util.Optional;

/// Named values kept with a project, such as its notice or the secret of its pseudonyms.
public final class Settings {
  /// A sentence about the corpus that the window shows at all times, such as that it is synthetic.
  public static final String NOTICE = "notice";

  /// The secret under which author names become pseudonyms; never leaves the file.
  public static final String PSEUDONYM_SECRET = "pseudonym-secret";

  /// Whether posts may be sent to this computer alone: `yes`, or absent.
  public static final String ONLY_THIS_COMPUTER = "only-this-computer";

  /// Tells this project from every other one.
  public static final String PROJECT_UID = "project-uid";

  private final Connections connections;

  Settings(Connections connections) {
    this.connections = connections;
  }

  /// The value under a key.
  public Optional<String> get(String key) {
    return connections.read(
        handle ->
            handle
                .createQuery("select value from setting where key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne());
  }

  /// Sets the value under a key.
  public void put(String key, String value) {
    connections.writeOnly(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into setting (key, value) values (:key, :value)
                    on conflict (key) do update set value = excluded.value
                    """)
                .bind("key", key)
                .bind("value", value)
                .execute());
  }
}
