package org.tiercel.analysis.crossing;

import java.util.List;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;

/// Two tiers to be crossed, and what is counted.
///
/// @param rows the tier whose codes are the rows
/// @param columns another tier, whose codes are the columns
/// @param unit what a cell counts
public record Crossing(Tier rows, Tier columns, CountingUnit unit) {
  /// @throws TiercelException if a tier is crossed with itself, or excerpts are to be counted where
  ///     no tier asks of them
  public Crossing {
    if (rows.key().equals(columns.key())) {
      throw new TiercelException(
          "Rows and columns are both the tier %s; choose two different tiers."
              .formatted(rows.key()));
    }
    if (!units(rows, columns).contains(unit)) {
      throw new TiercelException(
          "The tiers %s and %s are about posts, which have no excerpts to count; count posts or"
                  .formatted(rows.key(), columns.key())
              + " authors.");
    }
  }

  /// Two tiers counted by their usual unit: excerpts where one of them asks of excerpts, else
  /// posts.
  public static Crossing of(Tier rows, Tier columns) {
    return new Crossing(rows, columns, units(rows, columns).getFirst());
  }

  /// The units that two tiers can be counted by, the usual one first.
  public static List<CountingUnit> units(Tier rows, Tier columns) {
    return scope(rows, columns) == Scope.EXCERPT
        ? List.of(CountingUnit.EXCERPT, CountingUnit.POST, CountingUnit.AUTHOR)
        : List.of(CountingUnit.POST, CountingUnit.AUTHOR);
  }

  private static Scope scope(Tier rows, Tier columns) {
    return rows.scope() == Scope.EXCERPT || columns.scope() == Scope.EXCERPT
        ? Scope.EXCERPT
        : Scope.POST;
  }

  /// Where two codes have to stand together: in one excerpt, or in one post.
  public Scope scope() {
    return scope(rows, columns);
  }

  /// Whether a unit can enter several cells, so that each cell is judged by its own present/absent
  /// table.
  public boolean entersSeveralCells() {
    boolean codedUnits =
        switch (unit) {
          case EXCERPT -> true;
          case POST -> scope() == Scope.POST;
          case AUTHOR -> false;
        };
    return !codedUnits || severalCodes(rows) || severalCodes(columns);
  }

  private static boolean severalCodes(Tier tier) {
    return !tier.kind().oneCode() || tier.per() != null;
  }
}
