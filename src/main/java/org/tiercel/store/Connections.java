package org.tiercel.store;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;
import org.tiercel.domain.TiercelException;

/// The connections to one open project: a single writer, one transaction at a time, and readers
/// that see the last commit and never wait for it. Safe for use by several threads.
final class Connections implements AutoCloseable {
  private static final int BUSY_MILLIS = 5_000;
  private static final int CACHE_KIB = 32 * 1024;

  private final Path file;
  private final StorageErrors errors;
  private final @Nullable Handle writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Handle> idleReaders = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private Connections(Path file, boolean writable) {
    this.file = file;
    this.errors = new StorageErrors(file);
    this.writer = writable ? open(file, false) : null;
  }

  /// Opens a file for reading and writing; it must exist, unless it is to be created.
  static Connections writable(Path file) {
    return new Connections(file, true);
  }

  /// Opens a file for reading alone.
  static Connections readOnly(Path file) {
    return new Connections(file, false);
  }

  private Handle open(Path path, boolean reader) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setCacheSize(-CACHE_KIB);
    config.setTransactionMode(reader ? TransactionMode.DEFERRED : TransactionMode.IMMEDIATE);
    config.setReadOnly(reader);
    // Each connection serves one thread at a time, so it need not guard itself.
    config.setOpenMode(SQLiteOpenMode.NOMUTEX);
    // The driver would ask for the last row id after each insert; statements that need it say
    // "returning id".
    config.setGetGeneratedKeys(false);
    if (!reader) {
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.FULL);
    }
    // A factory, because a handle over a connection that was passed in would not close it.
    String url = "jdbc:sqlite:" + path.toAbsolutePath();
    return errors.translating(
        () ->
            Jdbi.create(() -> config.createConnection(url))
                .configure(SqlStatements.class, c -> c.setUnusedBindingAllowed(false))
                .open()
                .setStatementBuilder(new KeptStatements()));
  }

  /// Runs a reading in a transaction of its own, so that it sees one state of the file.
  <T> T read(Function<Handle, T> reading) {
    Handle idle = idleReaders.poll();
    Handle handle = idle != null ? idle : open(file, true);
    try {
      return errors.translating(() -> handle.inTransaction(reading::apply));
    } finally {
      if (closed) {
        handle.close();
      } else {
        idleReaders.add(handle);
      }
    }
  }

  /// Runs a change in one transaction: all of it is saved when this returns, or none of it.
  ///
  /// @throws TiercelException if the file is open read-only
  <T> T write(Function<Handle, T> change) {
    Handle handle = requireWriter();
    writing.lock();
    try {
      return errors.translating(() -> handle.inTransaction(change::apply));
    } finally {
      writing.unlock();
    }
  }

  /// As [#write] for a change that returns nothing.
  void writeOnly(Consumer<Handle> change) {
    Handle handle = requireWriter();
    writing.lock();
    try {
      errors.translating(
          () -> {
            handle.useTransaction(change::accept);
            return true;
          });
    } finally {
      writing.unlock();
    }
  }

  /// Runs something on the writing connection outside of a transaction, for pragmas.
  void onWriter(Consumer<Handle> action) {
    Handle handle = requireWriter();
    writing.lock();
    try {
      errors.translating(
          () -> {
            action.accept(handle);
            return true;
          });
    } finally {
      writing.unlock();
    }
  }

  /// Runs a change in one transaction without looking whether the rows that others point to are
  /// there, for a great many rows whose references were just looked up.
  void writeUnchecked(Consumer<Handle> change) {
    onWriter(
        handle -> {
          handle.execute("pragma foreign_keys = off");
          try {
            handle.useTransaction(change::accept);
          } finally {
            handle.execute("pragma foreign_keys = on");
          }
        });
  }

  boolean writable() {
    return writer != null;
  }

  private Handle requireWriter() {
    if (writer == null) {
      throw new TiercelException(
          file + " is open read-only, so nothing can be changed; open it for writing first.");
    }
    return writer;
  }

  /// Closes every connection; a writable file is left as one plain file.
  @Override
  public void close() {
    closed = true;
    for (Handle reader = idleReaders.poll(); reader != null; reader = idleReaders.poll()) {
      reader.close();
    }
    if (writer != null) {
      writing.lock();
      try {
        errors.translating(() -> leaveOneFile(writer));
        writer.close();
      } finally {
        writing.unlock();
      }
    }
  }

  /// Folds the write-ahead log in. A writer that has read nothing yet does not know of a log that a
  /// reader has made, and would leave it behind.
  private static boolean leaveOneFile(Handle writer) {
    writer.createQuery("select count(*) from sqlite_schema").mapTo(Long.class).one();
    writer.createQuery("pragma journal_mode = delete").mapToMap().list();
    return true;
  }
}
