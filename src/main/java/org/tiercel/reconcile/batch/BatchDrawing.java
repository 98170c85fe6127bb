package org.tiercel.reconcile.batch;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.ProjectFile;

/// Draws batches; nothing is saved. The seed gives a generator of its own to each of four draws
/// (posts, who codes which, what is withheld, order), so that one does not shift with another.
public final class BatchDrawing {
  private final ProjectFile project;
  private final Codebook codebook;

  /// @param project whose posts are drawn
  /// @param codebook its version in force
  public BatchDrawing(ProjectFile project, Codebook codebook) {
    this.project = project;
    this.codebook = codebook;
  }

  /// Draws a batch: the same for the same plan and the same corpus. A batch that hides anything
  /// comes in random order; one that does not in the order of the corpus, or uncertain posts first.
  ///
  /// @throws TiercelException if nobody codes it, if there are too few posts, or if the
  ///     withheld share comes to no post or to all
  public DrawnBatch draw(BatchPlan plan) {
    if (plan.coders().isEmpty()) {
      throw new TiercelException("A batch needs somebody who codes it; name at least one coder.");
    }
    SplitMix64 seed = new SplitMix64(plan.seed());
    SplitMix64 forPosts = seed.split();
    SplitMix64 forCoders = seed.split();
    SplitMix64 forWithheld = seed.split();
    SplitMix64 forOrder = seed.split();
    DrawnPosts drawn =
        new PostDrawing(project, codebook, forPosts).draw(plan.sampling(), pool(plan));
    int[] posts = drawn.ids();
    requirePosts(posts);
    BitSet withheld = Dealing.share(plan.withheldShare(), posts, forWithheld);
    requireWithheld(plan, posts, withheld);
    int[] order = plan.hidesAnything() ? forOrder.shuffled(posts) : posts;
    List<BitSet> assigned =
        new Dealing(plan.overlap(), forCoders).deal(posts, plan.coders().size());
    return new DrawnBatch(
        IntStream.of(order).mapToObj(post -> new Member(post, withheld.get(post))).toList(),
        assigned,
        drawn.strata(),
        SamplingJson.of(plan, drawn.strata()));
  }

  private BitSet pool(BatchPlan plan) {
    BitSet pool = project.posts().included();
    if (plan.skipBatched()) {
      pool.andNot(project.batches().batchedPosts());
    }
    return pool;
  }

  private static void requirePosts(int[] posts) {
    if (posts.length == 0) {
      throw new TiercelException(
          "There is no post to draw; import posts, or draw from those of other batches too.");
    }
  }

  private static void requireWithheld(BatchPlan plan, int[] posts, BitSet withheld) {
    boolean some = plan.withheldShare() > 0 && plan.withheldShare() < 1;
    if (some && (withheld.isEmpty() || withheld.cardinality() == posts.length)) {
      throw new TiercelException(
          "A withheld share of %s comes to %d of %d posts, so shown and withheld posts could not be compared; choose another share, or more posts."
              .formatted(plan.withheldShare(), withheld.cardinality(), posts.length));
    }
  }
}
