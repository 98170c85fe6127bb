package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.privacy.MaskedText;

/// The quotes of an answer, found in its post.
///
/// An excerpt has at least five words. A shorter quote stays where it stands, but counts as without
/// evidence: it is not known what else the model would have meant. In a post of fewer words, any
/// quote means the whole post.
final class Evidence {
  private static final int FEWEST_WORDS = 5;

  private final MaskedText post;
  private final Problems problems;
  private final QuoteAnchor anchor;

  Evidence(MaskedText post, Problems problems) {
    this.post = post;
    this.problems = problems;
    this.anchor = new QuoteAnchor(post);
  }

  /// The spans that bear a coding of the post out, in the order of the text; empty if none of its
  /// quotes stands in the post.
  List<Span> spans(Tier tier, Given coding) {
    Collection<Span> spans = new TreeSet<>();
    for (String quote : coding.quotes()) {
      Optional<Anchor> found = anchor.find(quote);
      found.ifPresent(at -> spans.add(at.span()));
      if (found.isEmpty()) {
        problems.note(
            "Under \"%s\", the quote %s for \"%s\" does not stand in the post."
                .formatted(tier.key(), Shown.quoted(quote), coding.code().key()));
      }
    }
    if (coding.quotes().isEmpty()) {
      problems.note(
          "Under \"%s\", nothing is quoted for \"%s\".".formatted(tier.key(), coding.code().key()));
    }
    return List.copyOf(spans);
  }

  /// Where an excerpt stands.
  Place place(ObjectNode excerpt) {
    String quote = excerpt.path(AnswerField.QUOTE).asText("");
    if (excerpt.path(AnswerField.WHOLE_POST).asBoolean()) {
      return new Place(null, false);
    }
    Optional<Anchor> found = anchor.find(quote);
    if (found.isEmpty()) {
      problems.note(
          quote.isBlank()
              ? "An excerpt has no quote."
              : "The excerpt %s does not stand in the post.".formatted(Shown.quoted(quote)));
      return new Place(null, true);
    }
    if (Words.count(post.text()) < FEWEST_WORDS) {
      return new Place(null, false);
    }
    Anchor at = found.get();
    boolean tooShort = Words.count(at.inMasked().of(post.text())) < FEWEST_WORDS;
    if (tooShort) {
      problems.note(
          "The excerpt %s has fewer than %s words.".formatted(Shown.quoted(quote), FEWEST_WORDS));
    }
    return new Place(at.span(), tooShort);
  }
}
