package org.tiercel.reconcile.batch;

import java.util.List;

/// What a batch is to be.
///
/// @param name unique in the project
/// @param coders names of the people who code it; those who are new join the project
/// @param sampling which posts
/// @param skipBatched whether posts of other batches, open or closed, are left out
/// @param seed decides every draw: posts, order, who codes which, and what is withheld
/// @param overlap the share of posts, 0 to 1, that every coder codes; the rest is dealt out
/// @param othersHidden whether the coders may not see each other's codes while it is open
/// @param withheldShare the share of posts whose suggestions nobody is shown; 0 shows all, 1 hides
///     all
public record BatchPlan(
    String name,
    List<String> coders,
    Sampling sampling,
    boolean skipBatched,
    long seed,
    double overlap,
    boolean othersHidden,
    double withheldShare) {
  /// Copies the list.
  public BatchPlan {
    coders = coders.stream().map(String::strip).distinct().toList();
    name = name.strip();
  }

  boolean hidesAnything() {
    return othersHidden || withheldShare > 0;
  }
}
