package org.tiercel.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The numbered steps that make a project's schema, each run once and in order.
final class Migrations {
  private final List<String> scripts;

  /// @param scripts the first makes version 1, the second version 2, and so on
  Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /// The steps of this version of Tiercel.
  static Migrations shipped() {
    return new Migrations(
        List.of(
            script("migration/001.sql"),
            script("migration/002.sql"),
            script("migration/003.sql"),
            script("migration/004.sql"),
            script("migration/005.sql")));
  }

  List<String> scripts() {
    return scripts;
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The version that a file has after all steps.
  int newest() {
    return scripts.size();
  }

  /// Runs the steps that a file of some version still needs, inside the caller's transaction.
  ///
  /// @param handle the writing connection
  /// @param version the file's version; 0 for a new file
  void run(Handle handle, int version) {
    for (int next = version + 1; next <= scripts.size(); next++) {
      handle.createScript(scripts.get(next - 1)).execute();
      handle.execute("pragma user_version = " + next);
    }
  }
}
