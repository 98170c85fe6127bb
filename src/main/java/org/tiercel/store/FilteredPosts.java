package org.tiercel.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.tiercel.domain.Exclusion;
import org.tiercel.task.Progress;

/// Finds the posts that a filter lets through.
///
/// @param progress asked whether to stop
record FilteredPosts(Connections connections, Progress progress) {
  private static final int ASKED_EVERY = 4_096;
  private static final int HITS = 10_000;

  /// The posts that a filter lets through.
  BitSet of(PostFilter filter) {
    BitSet posts = connections.read(handle -> ofState(handle, filter));
    progress.stopIfCancelled();
    connections.read(
        handle -> {
          narrow(handle, filter, posts);
          return true;
        });
    progress.stopIfCancelled();
    if (!SearchQuery.parse(filter.query()).isEmpty()) {
      posts.and(found(filter.query(), posts));
    }
    return posts;
  }

  private BitSet ofState(Handle handle, PostFilter filter) {
    BitSet included = new Posts(connections).included();
    if (filter.state() == PostFilter.State.IN_CORPUS) {
      return included;
    }
    BitSet posts = ranges(handle, false);
    if (filter.state() == PostFilter.State.EXCLUDED) {
      posts.andNot(included);
      if (filter.exclusion() != null) {
        posts.and(excluded(handle, filter.exclusion()));
      }
    }
    return posts;
  }

  private BitSet excluded(Handle handle, Exclusion reason) {
    BitSet takenBack = ranges(handle, true);
    if (reason == Exclusion.TAKEN_BACK) {
      return takenBack;
    }
    BitSet excluded = new BitSet();
    add(
        handle
            .createQuery(
                """
                select id
                from post indexed by post_excluded
                where exclusion is not null and exclusion = :reason
                """)
            .bind("reason", reason.step()),
        excluded);
    excluded.andNot(takenBack);
    return excluded;
  }

  private static BitSet ranges(Handle handle, boolean takenBackOnly) {
    BitSet posts = new BitSet();
    handle
        .createQuery(
            """
            select first_post, last_post
            from import
            where finished_at is not null and last_post >= first_post
              and (taken_back_at is not null or not :takenBackOnly)
            """)
        .bind("takenBackOnly", takenBackOnly)
        .map((rs, ctx) -> new int[] {rs.getInt(1), rs.getInt(2) + 1})
        .forEach(range -> posts.set(range[0], range[1]));
    return posts;
  }

  private void narrow(Handle handle, PostFilter filter, BitSet posts) {
    if (filter.imported() != null) {
      BitSet imported = new BitSet();
      handle
          .createQuery("select first_post, last_post from import where id = :id")
          .bind("id", filter.imported())
          .map((rs, ctx) -> new int[] {rs.getInt(1), rs.getInt(2) + 1})
          .forEach(range -> imported.set(range[0], Math.max(range[0], range[1])));
      posts.and(imported);
    }
    if (filter.platform() != null) {
      BitSet there = new BitSet();
      add(
          handle
              .createQuery(
                  """
                  select p.id
                  from platform f
                  cross join post p indexed by post_key on p.platform_id = f.id
                  where f.name = :platform
                  """)
              .bind("platform", filter.platform()),
          there);
      posts.and(there);
    }
    if (filter.from() != null || filter.before() != null) {
      BitSet then = new BitSet();
      add(
          handle
              .createQuery("select id from post where posted_at >= :from and posted_at < :before")
              .bind("from", filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochMilli())
              .bind(
                  "before",
                  filter.before() == null ? Long.MAX_VALUE : filter.before().toEpochMilli()),
          then);
      posts.and(then);
    }
  }

  private void add(Query query, BitSet posts) {
    int[] seen = new int[1];
    query
        .map((rs, ctx) -> rs.getInt(1))
        .forEach(
            id -> {
              if (++seen[0] % ASKED_EVERY == 0) {
                progress.stopIfCancelled();
              }
              posts.set(id);
            });
  }

  /// The index finds posts of the corpus. Others are few, and read.
  private BitSet found(String query, BitSet among) {
    BitSet found = new BitSet();
    PostSearch search = new PostSearch(connections);
    List<Long> page = search.page(query, 0, HITS);
    while (!page.isEmpty()) {
      page.forEach(id -> found.set(Math.toIntExact(id)));
      progress.stopIfCancelled();
      page = search.page(query, page.getLast(), HITS);
    }
    BitSet others = (BitSet) among.clone();
    others.andNot(new Posts(connections).included());
    SearchQuery parsed = SearchQuery.parse(query);
    List<Long> chunk = new ArrayList<>();
    for (int id = others.nextSetBit(0); id >= 0; id = others.nextSetBit(id + 1)) {
      chunk.add((long) id);
      if (chunk.size() == ASKED_EVERY || others.nextSetBit(id + 1) < 0) {
        progress.stopIfCancelled();
        new Posts(connections)
            .byIds(chunk).stream()
                .filter(post -> parsed.isIn(post.text()))
                .forEach(post -> found.set((int) post.id()));
        chunk.clear();
      }
    }
    return found;
  }
}
