package org.tiercel.store;

import java.util.Arrays;
import java.util.BitSet;
import org.jdbi.v3.core.Handle;

/// The posts on which machines offer something, run by run. What a batch withholds is among them;
/// who asks takes it out.
public final class OfferedPosts {
  private final Connections connections;

  OfferedPosts(Connections connections) {
    this.connections = connections;
  }

  /// The posts that a run has processed so far.
  public BitSet processed(long runId) {
    return connections.read(
        handle ->
            posts(
                handle,
                "select post_id from annotation indexed by annotation_of_run where run_id = :run",
                runId));
  }

  /// The posts on which a run offers at least one code.
  public BitSet offered(long runId) {
    return connections.read(
        handle ->
            posts(
                handle,
                """
                select n.post_id
                from annotation n indexed by annotation_of_run
                where n.run_id = :run and exists (
                  select 1
                  from answer a indexed by answer_key
                  cross join coding c indexed by coding_key on c.answer_id = a.id
                  where a.annotation_id = n.id)
                """,
                runId));
  }

  private static BitSet posts(Handle handle, String query, long runId) {
    BitSet posts = new BitSet();
    handle.createQuery(query).bind("run", runId).map((rs, ctx) -> rs.getInt(1)).forEach(posts::set);
    return posts;
  }

  /// The least confidence, from 0 to 1, of what a run offers on each post, by row id; NaN where it
  /// offers nothing or does not say how sure it is.
  ///
  /// @param length one more than the highest row id wanted
  public float[] leastConfidence(long runId, int length) {
    float[] least = new float[length];
    Arrays.fill(least, Float.NaN);
    return connections.read(
        handle -> {
          handle
              .createQuery(
                  """
                  select n.post_id, s.confidence
                  from annotation n indexed by annotation_of_run
                  cross join answer a indexed by answer_key on a.annotation_id = n.id
                  cross join coding c indexed by coding_key on c.answer_id = a.id
                  cross join suggestion s on s.coding_id = c.id
                  where n.run_id = :run and s.confidence is not null and n.post_id < :length
                  """)
              .bind("run", runId)
              .bind("length", length)
              .map(
                  (rs, ctx) -> {
                    int post = rs.getInt(1);
                    float confidence = rs.getFloat(2);
                    if (Float.isNaN(least[post]) || confidence < least[post]) {
                      least[post] = confidence;
                    }
                    return post;
                  })
              .forEach(post -> {});
          return least;
        });
  }
}
