package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.Applicability;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.privacy.MaskedText;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.llm.Reading;

/// Reads what a model wrote about a post: tolerant in form, strict in content, whatever the server
/// promised. What comes out names codes of the codebook and spans of the post only. Shared between
/// threads.
///
/// Words that are no answer come out as failed: prose, JSON that is cut off, broken or too large,
/// an answer to another post, one that says nothing about a tier that applies, and one whose codes
/// under a tier all do not exist, since *none* would then be untrue. Anything else that is wrong is
/// left out, or marked, and listed.
public final class AnswerReader {
  private final AskedTiers asked;
  private final Set<String> wanted;
  private final Applicability applicability;
  private final Map<String, TierCodes> codes = new HashMap<>();

  /// @param codebook the codebook that the model was told
  /// @param tiers keys of the tiers wanted, as for the prompt; what is said under others only
  ///     counts for conditions
  /// @throws org.tiercel.domain.TiercelException if no code can be suggested under these tiers
  public AnswerReader(Codebook codebook, List<String> tiers) {
    asked = new AskedTiers(codebook, tiers);
    wanted = Set.copyOf(tiers);
    applicability = new Applicability(codebook);
    for (Tier tier : asked.all()) {
      codes.put(tier.key(), new TierCodes(tier));
    }
  }

  /// What the words come to.
  ///
  /// @param words what the model wrote
  /// @param post the post as the model read it
  public Reading read(String words, MaskedText post) {
    Problems problems = new Problems();
    try {
      ObjectNode answer = AnswerText.object(words);
      requireSamePost(answer, post);
      return new PostAnswer(asked, wanted, applicability, codes, problems, post).read(answer);
    } catch (UnreadableAnswer e) {
      return new Reading(new PostSuggestions.Failed(e.reason()), problems.list(), 0);
    }
  }

  private static void requireSamePost(ObjectNode answer, MaskedText post) throws UnreadableAnswer {
    Optional<String> named = PostReference.read(answer.path(AnswerField.POST).asText());
    if (named.isPresent() && !named.get().equals(PostReference.of(post))) {
      throw new UnreadableAnswer("The answer is about another post.");
    }
  }
}
