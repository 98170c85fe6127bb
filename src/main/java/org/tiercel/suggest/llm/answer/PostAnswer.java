package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.privacy.MaskedText;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;
import org.tiercel.suggest.llm.Reading;

/// The answer about one post while it is read.
final class PostAnswer {
  private static final int MOST_EXCERPTS = 200;
  private static final Comparator<ProposedExcerpt> BY_TEXT =
      Comparator.comparing(
          ProposedExcerpt::span, Comparator.nullsFirst(Comparator.<Span>naturalOrder()));

  private final AskedTiers asked;
  private final Set<String> wanted;
  private final Applicability applicability;
  private final Map<String, TierCodes> codes;
  private final Problems problems;
  private final Evidence evidence;

  PostAnswer(
      AskedTiers asked,
      Set<String> wanted,
      Applicability applicability,
      Map<String, TierCodes> codes,
      Problems problems,
      MaskedText post) {
    this.asked = asked;
    this.wanted = wanted;
    this.applicability = applicability;
    this.codes = codes;
    this.problems = problems;
    this.evidence = new Evidence(post, problems);
  }

  Reading read(ObjectNode answer) throws UnreadableAnswer {
    TierAnswers ofPost = said(Scope.POST, answer, Map.of());
    List<Proposal> proposals = proposals(Scope.POST, ofPost, null);
    List<ProposedExcerpt> excerpts = excerpts(answer, ofPost.codesByTier());
    Answered answered = new Answered(proposals, excerpts);
    int without = (int) answered.all().filter(Proposal::evidenceMissing).count();
    return new Reading(answered, problems.list(), without);
  }

  /// What is said under the tiers of a scope. A tier that applies must have been answered.
  private TierAnswers said(Scope scope, ObjectNode answer, Map<String, Set<String>> codesOfPost)
      throws UnreadableAnswer {
    TierFields fields = new TierFields(asked.of(scope), answer, problems);
    TierAnswers answers = new TierAnswers(codes, problems, codesOfPost);
    for (Tier tier : asked.of(scope)) {
      Optional<JsonNode> node = fields.of(tier);
      TierCodes known = codes.get(tier.key());
      if (node.isPresent() && known != null) {
        answers.add(tier, new CodingReader(tier, known, problems).read(node.get()));
      }
    }
    for (Tier tier : applicability.applicable(scope, answers.codesByTier())) {
      if (asked.all().contains(tier) && !answers.tiers().contains(tier)) {
        throw new UnreadableAnswer(
            "The answer says nothing under \"%s\", which applies.".formatted(tier.key()));
      }
    }
    return answers;
  }

  /// @param excerpt the excerpt's place; absent for the post
  private List<Proposal> proposals(Scope scope, TierAnswers answers, @Nullable Place excerpt) {
    List<Tier> applicable = applicability.applicable(scope, answers.codesByTier());
    List<Proposal> proposals = new ArrayList<>();
    for (Tier tier : answers.tiers()) {
      List<Given> given = answers.of(tier);
      if (!given.isEmpty() && !applicable.contains(tier)) {
        problems.note(
            "\"%s\" was answered though it does not apply; left out.".formatted(tier.key()));
      } else if (wanted.contains(tier.key())) {
        noteTies(tier, answers);
        given.forEach(
            coding -> proposals.add(proposal(tier, coding, answers.tied(tier, coding), excerpt)));
      }
    }
    return proposals;
  }

  private void noteTies(Tier tier, TierAnswers answers) {
    List<String> tied =
        answers.of(tier).stream()
            .filter(coding -> answers.tied(tier, coding))
            .map(coding -> coding.code().key())
            .toList();
    if (!tied.isEmpty()) {
      problems.note(
          "Under \"%s\" only one code can stand, but the answer gives %s; it stays pending."
              .formatted(tier.key(), String.join(", ", tied)));
    }
  }

  private Proposal proposal(Tier tier, Given coding, boolean tied, @Nullable Place excerpt) {
    List<Span> spans = excerpt == null ? evidence.spans(tier, coding) : List.of();
    boolean missing = excerpt == null ? spans.isEmpty() : excerpt.evidenceMissing();
    return new Proposal(
        tier.key(),
        coding.per(),
        coding.code().key(),
        coding.term(),
        coding.confidence(),
        coding.rationale(),
        spans,
        missing,
        tied);
  }

  private List<ProposedExcerpt> excerpts(ObjectNode answer, Map<String, Set<String>> codesOfPost)
      throws UnreadableAnswer {
    JsonNode written = answer.path(AnswerField.EXCERPTS);
    boolean applies =
        applicability.applicable(Scope.EXCERPT, codesOfPost).stream()
            .anyMatch(asked.of(Scope.EXCERPT)::contains);
    if (applies && !written.isArray() && !written.isNull()) {
      throw new UnreadableAnswer("The answer has no list of excerpts, which are asked for.");
    }
    if (written.size() > MOST_EXCERPTS) {
      throw new UnreadableAnswer(
          "The answer has %d excerpts, more than can be meant.".formatted(written.size()));
    }
    if (!applies) {
      if (!written.isEmpty()) {
        problems.note("There are excerpts though no tier of excerpts applies; left out.");
      }
      return List.of();
    }
    List<ProposedExcerpt> excerpts = new ArrayList<>();
    for (JsonNode excerpt : written) {
      if (excerpt instanceof ObjectNode object) {
        excerpt(object, codesOfPost).ifPresent(excerpts::add);
      } else {
        problems.note("An excerpt without codes was left out.");
      }
    }
    excerpts.sort(BY_TEXT);
    return excerpts;
  }

  private Optional<ProposedExcerpt> excerpt(ObjectNode excerpt, Map<String, Set<String>> ofPost)
      throws UnreadableAnswer {
    TierAnswers said = said(Scope.EXCERPT, excerpt, ofPost);
    if (said.tiers().stream().allMatch(tier -> said.of(tier).isEmpty())) {
      problems.note("An excerpt without codes was left out.");
      return Optional.empty();
    }
    Place place = evidence.place(excerpt);
    List<Proposal> proposals = proposals(Scope.EXCERPT, said, place);
    return proposals.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProposedExcerpt(place.span(), proposals));
  }
}
