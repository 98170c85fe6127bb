package org.tiercel.store;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps the prepared statements of one connection for the next time they are asked for: preparing
/// one takes SQLite longer than running it. A statement that is in use is never handed out again.
final class KeptStatements implements StatementBuilder {
  private static final int MOST_KEPT = 100;

  private final DefaultStatementBuilder fresh = new DefaultStatementBuilder();

  /// The statements in use, with the SQL they were asked for by: Jdbi closes them by another.
  private final IdentityHashMap<Statement, String> lent = new IdentityHashMap<>();

  private final SequencedMap<String, PreparedStatement> idle = new LinkedHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
      return fresh.create(connection, sql, context);
    }
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept != null ? kept : fresh.create(connection, sql, context);
    lent.put(statement, sql);
    return statement;
  }

  /// A statement with its values unset, until it is given back.
  PreparedStatement lend(Connection connection, String sql) throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept != null ? kept : connection.prepareStatement(sql);
    lent.put(statement, sql);
    return statement;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    giveBack(statement);
  }

  /// Takes a statement back.
  void giveBack(Statement statement) throws SQLException {
    String asked = lent.remove(statement);
    if (asked == null
        || idle.containsKey(asked)
        || !(statement instanceof PreparedStatement prepared)) {
      statement.close();
      return;
    }
    prepared.clearParameters();
    idle.put(asked, prepared);
    if (idle.size() > MOST_KEPT) {
      idle.pollFirstEntry().getValue().close();
    }
  }

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return fresh.create(connection, context);
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return fresh.createCall(connection, sql, context);
  }
}
