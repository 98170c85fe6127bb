package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;

/// What most of several answers to the same question say (Wang et al. 2023 call it
/// self-consistency): question by question in the order of the codebook, see [Ballot]. Only repeats
/// in which a question arises have a vote on it, and it is decided only where it arises from what
/// was decided before. Excerpts are matched among the repeats; those that more than half of them
/// found are kept, see [ExcerptClusters].
final class Majority {
  private final AnsweredTiers tiers;

  Majority(Codebook codebook, Collection<String> tiers) {
    this.tiers = new AnsweredTiers(codebook, tiers);
  }

  /// @param repeats at least one
  Answered of(List<Answered> repeats) {
    List<Proposal> ofPost =
        decide(Scope.POST, List.of(), repeats.stream().map(r -> new Vote(r.ofPost(), List.of())));
    List<ProposedExcerpt> excerpts = new ArrayList<>();
    for (ExcerptClusters.Cluster cluster : ExcerptClusters.of(repeats)) {
      if (2 * cluster.members().size() > repeats.size()) {
        List<Proposal> proposals =
            decide(
                Scope.EXCERPT,
                ofPost,
                cluster.members().stream()
                    .map(m -> new Vote(m.excerpt().proposals(), repeats.get(m.repeat()).ofPost())));
        if (!proposals.isEmpty()) {
          excerpts.add(new ProposedExcerpt(cluster.span(), proposals));
        }
      }
    }
    return new Answered(ofPost, excerpts);
  }

  /// What one repeat says.
  ///
  /// @param proposals under the tiers that are decided
  /// @param around under the tiers of the post, where an excerpt is decided
  private record Vote(List<Proposal> proposals, List<Proposal> around) {
    List<Proposal> all() {
      List<Proposal> all = new ArrayList<>(around);
      all.addAll(proposals);
      return all;
    }

    List<Proposal> of(Tier tier, @Nullable String per) {
      return proposals.stream()
          .filter(p -> p.question().equals(new Proposal.Question(tier.key(), per)))
          .toList();
    }

    boolean gives(String tier, String code) {
      return all().stream().anyMatch(p -> p.tier().equals(tier) && p.code().equals(code));
    }
  }

  private List<Proposal> decide(Scope scope, List<Proposal> before, Stream<Vote> said) {
    List<Vote> votes = said.toList();
    List<Proposal> standing = new ArrayList<>(before);
    List<Proposal> decided = new ArrayList<>();
    for (Tier tier : tiers.of(scope)) {
      if (tiers.asked(tier, standing)) {
        for (Slot slot : slots(tier, standing)) {
          List<Proposal> elected = ballot(tier, slot.per(), votes).decide();
          decided.addAll(elected);
          standing.addAll(elected);
        }
      }
    }
    return decided;
  }

  /// @param per the code that is answered for; absent where there is none
  private record Slot(@Nullable String per) {}

  private static Set<Slot> slots(Tier tier, List<Proposal> standing) {
    Set<Slot> slots = new LinkedHashSet<>();
    if (tier.per() == null) {
      slots.add(new Slot(null));
    }
    for (Proposal proposal : standing) {
      if (proposal.tier().equals(tier.per()) && !proposal.tied()) {
        slots.add(new Slot(proposal.code()));
      }
    }
    return slots;
  }

  private Ballot ballot(Tier tier, @Nullable String per, List<Vote> votes) {
    Ballot ballot = new Ballot(tier.kind());
    for (Vote vote : votes) {
      List<Proposal> proposals = vote.of(tier, per);
      if (!proposals.isEmpty() || arises(tier, per, vote)) {
        ballot.add(proposals);
      }
    }
    return ballot;
  }

  private boolean arises(Tier tier, @Nullable String per, Vote vote) {
    String perTier = tier.per();
    return tiers.asked(tier, vote.all())
        && (perTier == null || per == null || vote.gives(perTier, per));
  }
}
