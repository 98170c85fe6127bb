package org.tiercel.reconcile.batch;

import java.util.BitSet;
import java.util.List;
import org.tiercel.store.Batches.Member;

/// A batch as it was drawn.
///
/// @param members its posts in the order in which they are to be coded
/// @param assigned the ids of each coder's posts, in the order of the plan's coders
/// @param strata how many posts came from which part of the corpus; empty where there are no parts
/// @param sampling all that decided the draw, as JSON
public record DrawnBatch(
    List<Member> members, List<BitSet> assigned, List<StratumDraw> strata, String sampling) {
  /// Copies the lists.
  public DrawnBatch {
    members = List.copyOf(members);
    assigned = List.copyOf(assigned);
    strata = List.copyOf(strata);
  }

  /// On how many posts suggestions are withheld.
  public int withheld() {
    return (int) members.stream().filter(Member::withheld).count();
  }
}
