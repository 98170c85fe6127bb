package org.tiercel.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Run;
import org.tiercel.domain.Span;

/// Writes what a run says, a block of posts at a time.
public final class RunWriter {
  private final Connections connections;
  private final Symbols symbols;
  private final Run run;

  RunWriter(Connections connections, Symbols symbols, Run run) {
    this.connections = connections;
    this.symbols = symbols;
    this.run = run;
  }

  /// Saves a block: all of its posts count as processed when this returns, or none does.
  ///
  /// @param block posts that this run has not processed before
  public void write(List<MachineAnnotation> block) {
    connections.writeOnly(
        handle -> {
          Numbers numbers = new Numbers(handle);
          try (RunStatements rows = new RunStatements(handle)) {
            for (MachineAnnotation annotation : block) {
              write(numbers, rows, annotation);
            }
            count(handle, block);
          } catch (SQLException e) {
            throw StorageErrors.wrap(e);
          }
        });
  }

  private void count(Handle handle, List<MachineAnnotation> block) throws SQLException {
    try (KeptStatement update =
        KeptStatement.of(
            handle,
            """
            update run
            set posts = posts + ?, suggestions = suggestions + ?, ties = ties + ?, none = none + ?
            where id = ?
            """)) {
      update.run(
          block.size(),
          block.stream().mapToLong(MachineAnnotation::codings).sum(),
          block.stream().mapToLong(MachineAnnotation::ties).sum(),
          block.stream().filter(post -> post.codings() == 0).count(),
          run.id());
    }
  }

  private void write(Numbers numbers, RunStatements rows, MachineAnnotation annotation)
      throws SQLException {
    long id = rows.annotation(annotation.postId(), run.coder().id(), run.id());
    for (Excerpt excerpt : annotation.excerpts()) {
      rows.excerpt(excerpt, id);
    }
    for (MachineAnswer answer : annotation.answers()) {
      long tier = numbers.tier(answer.key().tier());
      long answerId = rows.answer(id, tier, answer, run.codebookVersion());
      for (MachineCoding machine : answer.codings()) {
        long code = numbers.code(tier, machine.coding().code());
        long codingId = rows.coding(answerId, code, machine.coding());
        rows.suggestion(codingId, machine);
        for (Span span : machine.coding().evidence()) {
          rows.evidence(codingId, span);
        }
      }
    }
  }

  /// The numbers of tiers and codes in one block, each looked up once. They are forgotten with the
  /// block, because a block that is rolled back takes numbers it made with it.
  private final class Numbers {
    private final Handle handle;
    private final Map<String, Long> tiers = new HashMap<>();
    private final Map<Long, Map<String, Long>> codes = new HashMap<>();

    private Numbers(Handle handle) {
      this.handle = handle;
    }

    private long tier(String key) {
      return tiers.computeIfAbsent(key, k -> symbols.tier(handle, k));
    }

    private long code(long tier, String key) {
      return codes
          .computeIfAbsent(tier, t -> new HashMap<>())
          .computeIfAbsent(key, k -> symbols.code(handle, tier, k));
    }
  }
}
