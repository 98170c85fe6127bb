package org.tiercel.reconcile.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;

/// Draws the posts of a batch.
final class PostDrawing {
  private final ProjectFile project;
  private final Codebook codebook;
  private final SplitMix64 random;

  PostDrawing(ProjectFile project, Codebook codebook, SplitMix64 random) {
    this.project = project;
    this.codebook = codebook;
    this.random = random;
  }

  /// Draws posts: the same for the same state of the generator and the same pool.
  ///
  /// @param pool the posts to draw from
  /// @throws TiercelException if there are not as many as asked for
  DrawnPosts draw(Sampling sampling, BitSet pool) {
    return switch (sampling) {
      case Sampling.All() -> DrawnPosts.of(pool.stream().toArray());
      case Sampling.Listed(List<Long> posts) -> DrawnPosts.of(listed(posts, pool));
      case Sampling.AtRandom(int posts) -> DrawnPosts.of(inOrder(some(pool, posts)));
      case Sampling.Stratified(int posts, Strata by) ->
          proportional(new StratumReading(project).of(by, pool), enough(pool, posts));
      case Sampling.Enriched enriched -> enriched(enriched, pool);
      case Sampling.UncertainFirst uncertain -> uncertainFirst(uncertain, pool);
    };
  }

  private static int[] listed(List<Long> posts, BitSet pool) {
    BitSet wanted = new BitSet();
    posts.forEach(post -> wanted.set(Math.toIntExact(post)));
    BitSet missing = (BitSet) wanted.clone();
    missing.andNot(pool);
    if (!missing.isEmpty()) {
      throw new TiercelException(
          "%d of the posts listed cannot be drawn, because cleaning excluded them or they are in"
                  .formatted(missing.cardinality())
              + " another batch; leave them out of the list.");
    }
    return wanted.stream().toArray();
  }

  private int[] some(BitSet pool, int posts) {
    return random.draw(pool.stream().toArray(), enough(pool, posts));
  }

  private static int enough(BitSet pool, int posts) {
    if (posts > pool.cardinality()) {
      throw new TiercelException(
          "There are %d posts to draw from, fewer than the %d asked for; ask for fewer."
              .formatted(pool.cardinality(), posts));
    }
    return posts;
  }

  private DrawnPosts proportional(SortedMap<String, BitSet> strata, int posts) {
    int[] sizes = strata.values().stream().mapToInt(BitSet::cardinality).toArray();
    return fromEach(strata, LargestRemainders.shares(posts, sizes));
  }

  private DrawnPosts fromEach(SortedMap<String, BitSet> strata, int[] counts) {
    List<StratumDraw> draws = new ArrayList<>();
    BitSet drawn = new BitSet();
    for (Map.Entry<String, BitSet> stratum : strata.entrySet()) {
      int count = counts[draws.size()];
      IntStream.of(some(stratum.getValue(), count)).forEach(drawn::set);
      draws.add(new StratumDraw(stratum.getKey(), stratum.getValue().cardinality(), count));
    }
    return DrawnPosts.of(drawn.stream().toArray(), draws);
  }

  private DrawnPosts enriched(Sampling.Enriched sampling, BitSet pool) {
    Set<String> codes = withDescendants(sampling);
    BitSet rare = new BitSet();
    new StratumReading(project)
        .codes(sampling.codes())
        .forEach((post, given) -> rare.set(post, given.stream().anyMatch(codes::contains)));
    rare.and(pool);
    if (rare.isEmpty()) {
      throw new TiercelException(
          "%s gave none of the codes %s to a post that can be drawn; name other codes, or another"
                  .formatted(
                      sampling.codes().coder().name(),
                      sampling.rare().stream().sorted().collect(Collectors.joining(", ")))
              + " coder.");
    }
    BitSet others = (BitSet) pool.clone();
    others.andNot(rare);
    int posts = enough(pool, sampling.posts());
    int wanted = (int) Math.round(sampling.share() * posts);
    int fromRare = Math.max(Math.min(wanted, rare.cardinality()), posts - others.cardinality());
    return fromEach(
        new TreeMap<>(Map.of("with a rare code", rare, "without", others)),
        new int[] {fromRare, posts - fromRare});
  }

  private Set<String> withDescendants(Sampling.Enriched sampling) {
    return codebook.tier(sampling.codes().tier()).stream()
        .flatMap(tier -> sampling.rare().stream().flatMap(key -> tier.code(key).stream()))
        .flatMap(code -> code.withDescendants())
        .map(code -> code.key())
        .collect(Collectors.toSet());
  }

  private DrawnPosts uncertainFirst(Sampling.UncertainFirst sampling, BitSet pool) {
    Map<Integer, Double> sureness = project.suggestions().leastConfidence(sampling.run().id());
    BitSet known = new BitSet();
    sureness.keySet().forEach(known::set);
    known.andNot(project.codings().withheld());
    known.and(pool);
    if (sampling.posts() > known.cardinality()) {
      throw new TiercelException(
          "Run %d of %s says how sure it is on %d posts that can be drawn, fewer than the %d asked for; ask for fewer, or name another run."
              .formatted(
                  sampling.run().id(),
                  sampling.run().coder().name(),
                  known.cardinality(),
                  sampling.posts()));
    }
    // The sort is stable: posts of the same confidence stay in the random order.
    return DrawnPosts.of(
        IntStream.of(random.shuffled(known.stream().toArray()))
            .boxed()
            .sorted(Comparator.comparing(sureness::get))
            .limit(sampling.posts())
            .mapToInt(Integer::intValue)
            .toArray());
  }

  private static int[] inOrder(int[] posts) {
    Arrays.sort(posts);
    return posts;
  }
}
