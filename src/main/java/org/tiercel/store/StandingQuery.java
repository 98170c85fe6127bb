package org.tiercel.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.tiercel.store.ImportStanding.Line;
import org.tiercel.store.ImportStanding.What;

/// Finds what stands on a range of posts.
///
/// @param first row id of the first post
/// @param last row id of the last post
record StandingQuery(int first, int last) {
  private record Reference(String table, String column) {}

  private record Known(What what, String query) {}

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              What.ANNOTATION,
              """
              select distinct c.name, n.post_id
              from annotation n
              join coder c on c.id = n.coder_id
              where n.post_id between :first and :last and n.run_id is null
              """),
          new Known(
              What.RUN,
              """
              select distinct c.name, n.post_id
              from annotation n
              join coder c on c.id = n.coder_id
              where n.post_id between :first and :last and n.run_id is not null
              """),
          new Known(
              What.RUN,
              """
              select distinct c.name, o.post_id
              from model_outcome o
              join run r on r.id = o.run_id
              join coder c on c.id = r.coder_id
              where o.post_id between :first and :last
              """),
          new Known(
              What.BATCH,
              """
              select b.name, p.post_id
              from batch_post p
              join batch b on b.id = p.batch_id
              where p.post_id between :first and :last
              """));

  private static final Known PAST =
      new Known(
          What.HISTORY,
          """
          select distinct c.name, a.post_id
          from act a
          join coder c on c.id = a.coder_id
          where a.post_id between :first and :last
          """);

  /// Whether anything at all points to one of the posts, from whatever table.
  boolean any(Handle handle) {
    return references(handle).stream().anyMatch(reference -> pointsThere(handle, reference));
  }

  private static List<Reference> references(Handle handle) {
    return handle
        .createQuery(
            """
            select t.name, f."from"
            from sqlite_schema t
            join pragma_foreign_key_list(t.name) f
            where t.type = 'table' and f."table" = 'post'
            """)
        .map((rs, ctx) -> new Reference(rs.getString(1), rs.getString(2)))
        .list();
  }

  /// The names are those of the schema itself.
  private boolean pointsThere(Handle handle, Reference reference) {
    return handle
        .createQuery(
            "select exists (select 1 from <table> where <column> between :first and :last)")
        .define("table", reference.table())
        .define("column", reference.column())
        .bind("first", first)
        .bind("last", last)
        .mapTo(Boolean.class)
        .one();
  }

  /// What stands there and whose it is.
  ImportStanding read(Handle handle) {
    if (last < first || !any(handle)) {
      return new ImportStanding(List.of(), 0);
    }
    List<Line> lines = new ArrayList<>();
    BitSet all = new BitSet();
    Map<What, Map<String, BitSet>> found = new LinkedHashMap<>();
    KNOWN.forEach(known -> read(handle, known, found, all));
    if (found.isEmpty()) {
      read(handle, PAST, found, all);
    }
    found.forEach(
        (what, owners) ->
            owners.forEach(
                (whose, posts) -> lines.add(new Line(what, whose, posts.cardinality()))));
    if (lines.isEmpty()) {
      lines.add(new Line(What.OTHER, "", 0));
    }
    return new ImportStanding(lines, all.cardinality());
  }

  private void read(Handle handle, Known known, Map<What, Map<String, BitSet>> found, BitSet all) {
    handle
        .createQuery(known.query())
        .bind("first", first)
        .bind("last", last)
        .map(
            (rs, ctx) -> {
              String whose = rs.getString(1);
              found
                  .computeIfAbsent(known.what(), what -> new LinkedHashMap<>())
                  .computeIfAbsent(whose, name -> new BitSet())
                  .set(rs.getInt(2));
              all.set(rs.getInt(2));
              return true;
            })
        .forEach(row -> {});
  }
}
