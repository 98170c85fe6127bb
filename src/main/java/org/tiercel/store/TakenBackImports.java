package org.tiercel.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.tiercel.domain.TiercelException;

/// Takes the posts of imports out of the corpus and puts them back, or removes them from the file.
public final class TakenBackImports {
  /// Bounds what is written between two commits, and so the journal beside the file.
  private static final int BLOCK = 20_000;

  private final Connections connections;

  TakenBackImports(Connections connections) {
    this.connections = connections;
  }

  /// What stands on the posts of an import, and whose it is. May take a second per million posts.
  public ImportStanding standing(ImportedFile file) {
    return connections.read(
        handle -> new StandingQuery(file.firstPost(), file.lastPost()).read(handle));
  }

  /// Takes the posts of an import out of the corpus. They stay in the file.
  ///
  /// @throws TiercelException if it is out already
  public void takeBack(ImportedFile file, Instant at) {
    connections.writeOnly(
        handle -> {
          int changed =
              handle.execute(
                  """
                  update import
                  set taken_back_at = ?
                  where id = ? and finished_at is not null and taken_back_at is null
                  """,
                  at.toEpochMilli(),
                  file.id());
          if (changed != 1) {
            throw new TiercelException(
                "Import %d (%s) has been taken back already.".formatted(file.id(), file.file()));
          }
        });
  }

  /// Puts the posts of an import, as far as they are still in the file, back into the corpus.
  ///
  /// @throws TiercelException if it is in the corpus
  public void bringBack(ImportedFile file) {
    connections.writeOnly(
        handle -> {
          int changed =
              handle.execute(
                  """
                  update import
                  set taken_back_at = null
                  where id = ? and taken_back_at is not null
                  """,
                  file.id());
          if (changed != 1) {
            throw new TiercelException(
                "Import %d (%s) is in the corpus, so there is nothing to bring back."
                    .formatted(file.id(), file.file()));
          }
        });
  }

  /// Removes the last posts of an import that was taken back, as many as make one transaction.
  ///
  /// @return how many were removed; 0 when none is left
  /// @throws TiercelException if something stands on one of them; then none is removed
  public int removeBlock(ImportedFile file) {
    int[] removed = new int[1];
    connections.writeUnchecked(handle -> removed[0] = removeBlock(handle, file));
    return removed[0];
  }

  private static int removeBlock(Handle handle, ImportedFile file) {
    int last =
        handle
            .createQuery(
                "select last_post from import where id = :id and taken_back_at is not null")
            .bind("id", file.id())
            .mapTo(Integer.class)
            .one();
    int first = file.firstPost();
    if (last < first) {
      return 0;
    }
    // All of them together take no longer than one block.
    boolean onlyOne = isTheOnlyOne(handle, first, last);
    int from = onlyOne ? first : Math.max(first, last - BLOCK + 1);
    if (new StandingQuery(from, last).any(handle)) {
      throw new TiercelException(
          "Somebody has begun to code posts of import %d (%s), so the rest of them stays."
              .formatted(file.id(), file.file()));
    }
    long excluded = excluded(handle, from, last);
    int removed = remove(handle, from, last, onlyOne);
    handle.execute(
        """
        update import
        set last_post = ?, removed = removed + ?, excluded = excluded - ?,
          imported = imported - ?
        where id = ?
        """,
        from - 1,
        removed,
        excluded,
        removed - excluded,
        file.id());
    if (from == first) {
      PostRemoval.placesWithoutPosts(handle);
    }
    return removed;
  }

  private static int remove(Handle handle, int from, int last, boolean onlyOne) {
    if (onlyOne) {
      PostRemoval.all(handle);
      return last - from + 1;
    }
    return PostRemoval.last(handle, from, last, BLOCK).size();
  }

  private static boolean isTheOnlyOne(Handle handle, int first, int last) {
    List<Integer> ends =
        handle
            .createQuery("select coalesce(min(id), 0), coalesce(max(id), 0) from post")
            .map((rs, ctx) -> List.of(rs.getInt(1), rs.getInt(2)))
            .one();
    return ends.getFirst() >= first && ends.getLast() <= last;
  }

  private static long excluded(Handle handle, int from, int last) {
    return handle
        .createQuery(
            """
            select count(*)
            from post indexed by post_excluded
            where exclusion is not null and id between :from and :last
            """)
        .bind("from", from)
        .bind("last", last)
        .mapTo(Long.class)
        .one();
  }
}
