package org.tiercel.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A statement with its values in the order of their places, without what Jdbi does to find them
/// by name: for rows that are written thousands of times. Lent by [KeptStatements] until closed.
final class KeptStatement implements AutoCloseable {
  private final KeptStatements lender;
  private final PreparedStatement statement;

  private KeptStatement(KeptStatements lender, PreparedStatement statement) {
    this.lender = lender;
    this.statement = statement;
  }

  /// @param handle of a connection of a project
  static KeptStatement of(Handle handle, String sql) {
    try {
      KeptStatements lender = (KeptStatements) handle.getStatementBuilder();
      return new KeptStatement(lender, lender.lend(handle.getConnection(), sql));
    } catch (SQLException e) {
      throw StorageErrors.wrap(e);
    }
  }

  /// Changes rows.
  void run(@Nullable Object... values) throws SQLException {
    bind(values);
    statement.executeUpdate();
  }

  /// The number in the one row that comes back.
  long number(@Nullable Object... values) throws SQLException {
    bind(values);
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("no row came back");
      }
      return rows.getLong(1);
    }
  }

  private void bind(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() {
    try {
      lender.giveBack(statement);
    } catch (SQLException e) {
      throw StorageErrors.wrap(e);
    }
  }
}
