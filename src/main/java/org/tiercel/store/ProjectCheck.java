package org.tiercel.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Looks whether a project is sound: the database file, the references in it, and what the schema
/// alone cannot hold.
public final class ProjectCheck {
  private static final int MOST_FINDINGS = 20;

  private final Connections connections;

  ProjectCheck(Connections connections) {
    this.connections = connections;
  }

  /// What is wrong, one sentence each; empty when the project is sound.
  public List<String> findings() {
    return connections.read(
        handle -> {
          List<String> findings = new ArrayList<>(database(handle));
          if (!findings.isEmpty()) {
            // Nothing else can be asked of a damaged file.
            return findings;
          }
          findings.addAll(references(handle));
          findings.addAll(
              rows(
                  handle,
                  "an answer without the codes it says it has",
                  """
                  select a.id
                  from answer a
                  where a.state <> 'pending'
                    and (a.state = 'coded')
                      <> exists (select 1 from coding c where c.answer_id = a.id)
                  limit :most
                  """));
          findings.addAll(
              rows(
                  handle,
                  "an excerpt that reaches beyond its post",
                  """
                  select e.id
                  from excerpt e
                  join annotation n on n.id = e.annotation_id
                  join post p on p.id = n.post_id
                  where e.end_offset > 2 * length(p.content)
                  limit :most
                  """));
          findings.addAll(
              rows(
                  handle,
                  "an import whose count of posts is wrong",
                  """
                  select i.id
                  from import i
                  where i.finished_at is not null
                    and i.imported + i.excluded
                      <> (
                      select count(*)
                      from post p
                      where p.id between i.first_post and i.last_post and p.import_id = i.id)
                  limit :most
                  """));
          return findings;
        });
  }

  private static List<String> database(Handle handle) {
    return handle
        .createQuery("pragma integrity_check(" + MOST_FINDINGS + ")")
        .mapTo(String.class)
        .list()
        .stream()
        .filter(line -> !line.equals("ok"))
        .map(line -> "The database file is damaged: " + line + ".")
        .toList();
  }

  private static List<String> references(Handle handle) {
    return handle
        .createQuery("pragma foreign_key_check")
        .map((rs, ctx) -> rs.getString(1) + " points to a missing " + rs.getString(3))
        .stream()
        .distinct()
        .limit(MOST_FINDINGS)
        .map(line -> "A row of " + line + ".")
        .toList();
  }

  private static List<String> rows(Handle handle, String what, String query) {
    return handle.createQuery(query).bind("most", MOST_FINDINGS).mapTo(Long.class).list().stream()
        .map(id -> "There is " + what + " (row " + id + ").")
        .toList();
  }
}
