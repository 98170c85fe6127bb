package org.tiercel.store;

/// The readings of files that made the corpus.
public final class Imports {
  private final Connections connections;

  Imports(Connections connections) {
    this.connections = connections;
  }

  /// Removes what an import that was cut off has left behind.
  void sweep() {
    connections.writeOnly(
        handle ->
            handle
                .createQuery("select id, first_post from import where finished_at is null")
                .mapToMap()
                .list());
  }
}
