package org.tiercel.suggest.llm.answer;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;
import org.tiercel.privacy.MaskedText;

/// Finds a model's quotes in one post: exactly; else without regard to white space, case, forms of
/// letters, quotation marks and dashes; else with at most a tenth of its characters changed. What
/// is found are the post's own characters, whole graphemes, the first of equal places. A quote that
/// fits two different passages equally badly is not found. One thread at a time.
///
/// A quote compared character by character costs time: what a post's quotes cost together is
/// bounded, and beyond the bound only exact and folded ones are found.
final class QuoteAnchor {
  /// One in so many characters may differ.
  private static final int TOLERANCE = 10;

  /// Steps of the comparison for all quotes of a post: a tenth of a second.
  private static final long MOST_STEPS = 20_000_000;

  /// Room for white space and marks that a short post's quote may have too many of.
  private static final int WORDY = 1_000;

  private final MaskedText post;
  private final BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
  private @Nullable FoldedQuote folded;
  private String foldedText = "";
  private long steps = MOST_STEPS;

  /// @param post the post that the model read
  QuoteAnchor(MaskedText post) {
    this.post = post;
    graphemes.setText(post.text());
  }

  /// Where the quote stands, if it does.
  Optional<Anchor> find(String quote) {
    String words = quote.strip();
    if (words.isEmpty() || words.length() > 4L * post.text().length() + WORDY) {
      return Optional.empty();
    }
    int exact = firstAt(post.text(), words);
    if (exact >= 0) {
      return Optional.of(anchor(exact, exact + words.length(), Anchor.Fit.EXACT));
    }
    String sought = new FoldedQuote(words).text();
    return found(sought, Anchor.Fit.FOLDED)
        .or(() -> found(withoutEnds(sought), Anchor.Fit.FOLDED))
        .or(() -> near(withoutEnds(sought)));
  }

  private Optional<Anchor> found(String sought, Anchor.Fit fit) {
    FoldedQuote text = folded();
    int at = sought.isEmpty() ? -1 : firstAt(foldedText, sought);
    return at < 0
        ? Optional.empty()
        : Optional.of(anchor(text.start(at), text.end(at + sought.length() - 1), fit));
  }

  /// The first place that cuts no word, else the first place.
  private static int firstAt(String text, String sought) {
    int first = text.indexOf(sought);
    int at = first;
    while (at >= 0 && (cuts(text, at) || cuts(text, at + sought.length()))) {
      at = text.indexOf(sought, at + 1);
    }
    return at >= 0 ? at : first;
  }

  /// Whether letters or digits stand on both sides of a place.
  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at))
        && !Words.isUnspaced(text.codePointAt(at));
  }

  private Optional<Anchor> near(String sought) {
    FoldedQuote text = folded();
    int most = sought.length() / TOLERANCE;
    long cost = (long) NearMatch.blocks(sought.length()) * foldedText.length();
    if (most == 0 || sought.length() - most > foldedText.length() || cost > steps) {
      return Optional.empty();
    }
    steps -= cost;
    return NearestPassage.of(foldedText, sought, most)
        .map(span -> anchor(text.start(span.start()), text.end(span.end() - 1), Anchor.Fit.NEAR));
  }

  private FoldedQuote folded() {
    FoldedQuote known = folded;
    if (known == null) {
      known = new FoldedQuote(post.text());
      folded = known;
      foldedText = known.text();
    }
    return known;
  }

  /// Models put quotes in marks, and end them like sentences.
  private static String withoutEnds(String quote) {
    int start = 0;
    int end = quote.length();
    while (start < end && isPunctuation(quote.charAt(start))) {
      start++;
    }
    while (end > start && isPunctuation(quote.charAt(end - 1))) {
      end--;
    }
    return quote.substring(start, end);
  }

  private static boolean isPunctuation(char c) {
    return c == ' ' || "\"'.,;:!?-*_()[]。！？".indexOf(c) >= 0;
  }

  private Anchor anchor(int start, int end, Anchor.Fit fit) {
    int from = graphemes.isBoundary(start) ? start : graphemes.preceding(start);
    int to = graphemes.isBoundary(end) ? end : graphemes.following(end);
    Span inMasked = new Span(from, to);
    return new Anchor(post.original(inMasked), inMasked, fit);
  }
}
