package org.tiercel.coding.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;

/// Finds the posts of a coder's queue. What an open batch hides from the coder opens no way here: a
/// condition that would tell what others said is shut while their codes are hidden, and posts whose
/// suggestions are withheld are as posts without any. Safe for use by several threads.
public final class QueueReader {
  private final ProjectFile project;
  private final Coder coder;
  private final int round;
  private final Offered offered;
  private @Nullable Disputes disputes;
  private @Nullable Ranks timeRanks;
  private List<Integer> timeRanksOf = List.of();

  /// @param coder whose queue it is
  /// @param round the round that the coder is in
  public QueueReader(ProjectFile project, Coder coder, int round) {
    this.project = project;
    this.coder = coder;
    this.round = round;
    this.offered = new Offered(project);
  }

  /// The posts of a queue and their order.
  ///
  /// @param posts row ids of those that meet every condition
  /// @param ranks their order
  /// @param shut conditions that were left aside, because a batch hides what they would tell
  public record Queue(BitSet posts, Ranks ranks, List<Condition> shut) {
    /// Copies the list.
    public Queue {
      shut = List.copyOf(shut);
    }
  }

  /// Finds them.
  ///
  /// @param codebook the version in force, for the codes below a code
  public Queue read(PostFilter filter, PostSort sort, Codebook codebook) {
    boolean othersHidden = othersHidden();
    List<Condition> shut =
        filter.conditions().stream().filter(c -> othersHidden && tellsOfOthers(c)).toList();
    BitSet included = project.posts().included();
    BitSet posts = (BitSet) included.clone();
    for (Condition condition : filter.conditions()) {
      if (!shut.contains(condition)) {
        restrict(posts, condition, codebook);
      }
    }
    return new Queue(posts, ranks(sort, filter, included), shut);
  }

  /// Whether what other people say is hidden from the coder now.
  public boolean othersHidden() {
    return project.batches().othersHiddenFrom(coder.id());
  }

  private boolean tellsOfOthers(Condition condition) {
    return switch (condition) {
      case Condition.HasCode code ->
          code.whose().runId() == 0 && code.whose().coderId() != coder.id();
      case Condition.Disputed _ -> true;
      case Condition.OnPlatform _,
          Condition.Posted _,
          Condition.OfBatch _,
          Condition.Suggested _,
          Condition.WithMemo _,
          Condition.Words _ ->
          false;
    };
  }

  private void restrict(BitSet posts, Condition condition, Codebook codebook) {
    switch (condition) {
      case Condition.HasCode code -> restrict(posts, code, codebook);
      case Condition.OnPlatform(Set<String> names) ->
          posts.and(project.queuePosts().onPlatforms(names));
      case Condition.Posted(LocalDate from, LocalDate to) ->
          posts.and(
              project.queuePosts().posted(start(from), start(to == null ? null : to.plusDays(1))));
      case Condition.OfBatch(long batchId, String _) ->
          posts.and(project.batches().assignedPosts(batchId, coder.id()));
      case Condition.Suggested _ -> {
        posts.and(offered());
        posts.andNot(withheld());
      }
      case Condition.Disputed(String tier) -> posts.and(disputed(codebook, tier));
      case Condition.WithMemo _ -> posts.and(project.queuePosts().withMemo(coder.id(), round));
      case Condition.Words(String typed) -> {
        BitSet found = new BitSet();
        project.search().page(typed, 0, Integer.MAX_VALUE).forEach(id -> found.set(id.intValue()));
        posts.and(found);
      }
    }
  }

  private void restrict(BitSet posts, Condition.HasCode code, Codebook codebook) {
    BitSet with =
        project
            .queuePosts()
            .withCode(code.whose(), code.tier(), within(codebook, code.tier(), code.code()));
    if (code.whose().runId() != 0) {
      with.andNot(withheld());
    }
    if (code.present()) {
      posts.and(with);
    } else {
      posts.andNot(with);
    }
  }

  private static Set<String> within(Codebook codebook, String tier, String code) {
    Set<String> keys =
        codebook.tier(tier).flatMap((Tier t) -> t.code(code)).stream()
            .flatMap(Code::withDescendants)
            .map(Code::key)
            .collect(Collectors.toSet());
    return keys.isEmpty() ? Set.of(code) : keys;
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private BitSet withheld() {
    return project.queuePosts().withheldFrom(coder.id());
  }

  private synchronized BitSet disputed(Codebook codebook, @Nullable String tier) {
    List<String> tiers = codebook.tiers().stream().map(Tier::key).toList();
    if (disputes == null || !disputes.isOf(tiers)) {
      disputes = new Disputes(project, tiers);
    }
    return disputes.posts(tier);
  }

  private Ranks ranks(PostSort sort, PostFilter filter, BitSet included) {
    return switch (sort.by()) {
      case GIVEN ->
          filter.conditions().stream()
              .filter(Condition.OfBatch.class::isInstance)
              .map(Condition.OfBatch.class::cast)
              .findFirst()
              .map(batch -> Ranks.of(inOrder(batch)))
              .orElseGet(Ranks::byId);
      case DATE -> byTime(included);
      case RANDOM -> Ranks.random(included, sort.seed());
      case UNCERTAINTY -> Ranks.of(leastSureFirst(included));
    };
  }

  private int[] inOrder(Condition.OfBatch batch) {
    return LongStream.of(project.batches().postsOf(batch.batchId(), coder.id()))
        .mapToInt(Math::toIntExact)
        .toArray();
  }

  private synchronized BitSet offered() {
    return offered.posts();
  }

  private synchronized int[] leastSureFirst(BitSet included) {
    BitSet shown = (BitSet) included.clone();
    shown.andNot(withheld());
    return offered.leastSureFirst(shown);
  }

  /// Posts come and go only by imports, which change how many there are.
  private synchronized Ranks byTime(BitSet included) {
    List<Integer> now = List.of(included.cardinality(), included.length());
    if (timeRanks == null || !now.equals(timeRanksOf)) {
      timeRanks = Ranks.of(project.queuePosts().byTime());
      timeRanksOf = now;
    }
    return timeRanks;
  }

  /// Reads ahead what takes longer the first time, so that conditions that are about to be chosen
  /// are answered at once. Nothing that is hidden is read.
  public void prepare(Codebook codebook) {
    offered();
    leastSureFirst(project.posts().included());
    if (!othersHidden()) {
      disputed(codebook, null);
    }
  }
}
