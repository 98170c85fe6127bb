package org.tiercel.agreement.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;

/// What coders said of the posts that they have done, two coders at a time, and what each of them
/// saw of suggestions. Safe for use by several threads.
public final class PairedAnswers {
  private final LevelOf levelOf;
  private final Asked asked;
  private final List<Tier> tiers;
  private final Map<Coder, CoderRatings> coders;

  PairedAnswers(LevelOf levelOf, Asked asked, List<Tier> tiers, List<CoderRatings> coders) {
    this.levelOf = levelOf;
    this.asked = asked;
    this.tiers = List.copyOf(tiers);
    this.coders =
        coders.stream().collect(Collectors.toMap(CoderRatings::coder, Function.identity()));
  }

  /// What two coders said under one tier.
  ///
  /// @param tier which
  /// @param units posts, or under a `per` tier posts by code; under a tier that is asked of
  ///     excerpts, posts with the set of codes that their excerpts carry
  public record OfTier(Tier tier, UnitTable units) {}

  /// The answers of two coders tier by tier, where both found that the tier applies.
  public List<OfTier> of(Coder first, Coder second) {
    List<CoderRatings> pair = List.of(ratings(first), ratings(second));
    PostUnits posts = new PostUnits(pair);
    List<String> names = List.of(first.name(), second.name());
    return tiers.stream().map(tier -> new OfTier(tier, units(tier, posts, names))).toList();
  }

  private UnitTable units(Tier tier, PostUnits posts, List<String> names) {
    if (tier.scope() == Scope.EXCERPT) {
      return units(tier, names, posts.sets(tier)).sets(false);
    }
    List<UnitRow> rows = posts.of(tier).stream().filter(row -> row.applicable() > 1).toList();
    return units(tier, names, rows).answers();
  }

  private TierUnits units(Tier tier, List<String> names, List<UnitRow> rows) {
    return new TierUnits(tier, levelOf, names, rows, asked.choiceUnder(tier));
  }

  /// What a coder saw of suggestions on a post; nothing where the coder has not done it.
  ///
  /// @param post row id of the post
  public Optional<Exposure> exposure(Coder coder, int post) {
    return Optional.ofNullable(ratings(coder).posts().get(post)).map(PostRatings::exposure);
  }

  private CoderRatings ratings(Coder coder) {
    CoderRatings found = coders.get(coder);
    if (found == null) {
      throw new IllegalArgumentException("not read: " + coder.name());
    }
    return found;
  }
}
