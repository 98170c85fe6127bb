package org.tiercel.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.tiercel.domain.TiercelException;

/// Turns what SQLite says into a sentence for the researcher where there is something to do about
/// it; the rest are programming errors and stay as they are.
final class StorageErrors {
  private final Path file;

  StorageErrors(Path file) {
    this.file = file;
  }

  /// Runs something that speaks to the database.
  <T> T translating(Supplier<T> action) {
    try {
      return action.get();
    } catch (JdbiException e) {
      throw translate(e);
    }
  }

  /// The exception to throw instead of one that came from Jdbi or the driver.
  RuntimeException translate(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        String sentence = sentence(sqlite.getResultCode());
        if (sentence != null) {
          return new TiercelException(sentence, e);
        }
      }
    }
    return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }

  private @Nullable String sentence(SQLiteErrorCode code) {
    String name = code.name();
    if (name.startsWith("SQLITE_FULL")) {
      return "The disk is full, so " + file + " was left as it was; make room and try again.";
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
      return file + " cannot be written to; check its permissions and those of its folder.";
    }
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      return ProjectHeader.damaged(file, "SQLite finds it malformed").getMessage();
    }
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return file + " is being written by another program; close it there and try again.";
    }
    if (name.startsWith("SQLITE_IOERR")) {
      return file
          + " could not be read or written; check that the disk is there and has room, then try"
          + " again.";
    }
    return null;
  }

  /// What JDBC threw, in the form in which Jdbi would have thrown it.
  static JdbiException wrap(SQLException e) {
    return new ConnectionException(e);
  }
}
