package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;

/// Makes an answer of what the rules found in a post: only tiers that apply are answered, judged by
/// the rules' own proposals, of which tied ones open nothing. Under tiers of excerpts, the sentence
/// that holds a match becomes the excerpt.
final class PostReading {
  private final RuleIndex index;
  private final Applicability applicability;
  private final Set<String> answered;

  /// @param index the rules
  /// @param applicability of the codebook they are from
  /// @param answered keys of the tiers to propose codes for
  PostReading(RuleIndex index, Applicability applicability, Set<String> answered) {
    this.index = index;
    this.applicability = applicability;
    this.answered = answered;
  }

  /// The answer.
  ///
  /// @param text the post
  /// @param hits what was found in it
  PostSuggestions answer(String text, List<Hit> hits) {
    List<Proposal> ofPost = ofPost(hits);
    List<ProposedExcerpt> excerpts = excerpts(text, hits, ofPost);
    List<Proposal> asked = asked(ofPost);
    return asked.isEmpty() && excerpts.isEmpty()
        ? PostSuggestions.NOTHING
        : new PostSuggestions.Answered(asked, excerpts);
  }

  private List<Proposal> ofPost(List<Hit> hits) {
    List<Proposal> found = new Passage(index, hits).proposals(Scope.POST);
    return found.stream().allMatch(p -> index.isAlwaysAsked(p.tier()))
        ? found
        : applicable(Scope.POST, found, codes(found));
  }

  private List<ProposedExcerpt> excerpts(String text, List<Hit> hits, List<Proposal> ofPost) {
    List<Hit> inExcerpts =
        hits.stream()
            .filter(hit -> index.codes().get(hit.code()).tier().scope() == Scope.EXCERPT)
            .toList();
    boolean opened =
        inExcerpts.stream().anyMatch(hit -> !hit.isGuard())
            && !applicability.applicable(Scope.EXCERPT, codes(ofPost)).isEmpty();
    return opened ? excerptsOf(text, inExcerpts, codes(ofPost)) : List.of();
  }

  private List<ProposedExcerpt> excerptsOf(
      String text, List<Hit> hits, Map<String, Set<String>> codesOfPost) {
    List<Span> matches =
        hits.stream().filter(hit -> !hit.isGuard()).map(Hit::span).sorted().toList();
    List<ProposedExcerpt> excerpts = new ArrayList<>();
    for (Span sentence : Sentences.around(text, matches)) {
      List<Hit> inside = hits.stream().filter(hit -> hit.span().overlaps(sentence)).toList();
      List<Proposal> proposals = ofExcerpt(inside, codesOfPost);
      if (!proposals.isEmpty()) {
        excerpts.add(new ProposedExcerpt(sentence, proposals));
      }
    }
    return excerpts;
  }

  private List<Proposal> ofExcerpt(List<Hit> inside, Map<String, Set<String>> codesOfPost) {
    List<Proposal> found = new Passage(index, inside).proposals(Scope.EXCERPT);
    Map<String, Set<String>> codes = new HashMap<>(codesOfPost);
    codes.putAll(codes(found));
    return asked(applicable(Scope.EXCERPT, found, codes));
  }

  private List<Proposal> applicable(
      Scope scope, List<Proposal> found, Map<String, Set<String>> codes) {
    Set<String> tiers =
        applicability.applicable(scope, codes).stream().map(Tier::key).collect(Collectors.toSet());
    return found.stream().filter(proposal -> tiers.contains(proposal.tier())).toList();
  }

  private List<Proposal> asked(List<Proposal> proposals) {
    return proposals.stream().filter(proposal -> answered.contains(proposal.tier())).toList();
  }

  private static Map<String, Set<String>> codes(List<Proposal> proposals) {
    return proposals.stream()
        .filter(proposal -> !proposal.tied())
        .collect(
            Collectors.groupingBy(
                Proposal::tier, Collectors.mapping(Proposal::code, Collectors.toSet())));
  }
}
