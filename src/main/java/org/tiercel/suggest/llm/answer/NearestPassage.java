package org.tiercel.suggest.llm.answer;

import java.util.Optional;
import org.tiercel.domain.Span;

/// The passage of a text that a quote is nearest to.
final class NearestPassage {
  /// Where so many are the same, the others are not looked at.
  private static final int MOST_PASSAGES = 20;

  private NearestPassage() {}

  /// The first of the nearest passages; absent if none is near enough, or if passages with other
  /// words are as near.
  ///
  /// @param text folded
  /// @param quote folded
  /// @param most how many characters may differ
  static Optional<Span> of(String text, String quote, int most) {
    int[] distances = new NearMatch(quote).distances(text, false);
    int best = most + 1;
    for (int distance : distances) {
      best = Math.min(best, distance);
    }
    if (best > most) {
      return Optional.empty();
    }
    NearMatch backwards = new NearMatch(new StringBuilder(quote).reverse());
    Span first = null;
    int at = 0;
    int looked = 0;
    while (at < distances.length) {
      if (distances[at] != best) {
        at++;
        continue;
      }
      Span passage = endingAt(text, at + 1, quote.length(), best, backwards);
      if (first == null) {
        first = passage;
      } else if (!passage.of(text).equals(first.of(text))) {
        return Optional.empty();
      }
      if (++looked == MOST_PASSAGES) {
        break;
      }
      // Ends that follow within the distance belong to the same passage.
      at = Math.max(at + 1 + best, passage.end() + quote.length() / 2);
    }
    return Optional.ofNullable(first);
  }

  /// The piece that ends at a place with this distance, as long as the quote if there are several.
  private static Span endingAt(
      String text, int end, int length, int distance, NearMatch backwards) {
    int from = Math.max(0, end - length - distance);
    int[] distances =
        backwards.distances(new StringBuilder(text.substring(from, end)).reverse(), true);
    int best = -1;
    for (int i = 0; i < distances.length; i++) {
      boolean closer = best < 0 || Math.abs(i + 1 - length) < Math.abs(best + 1 - length);
      if (distances[i] == distance && closer) {
        best = i;
      }
    }
    return trimmed(text, end - best - 1, end);
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end - 1 && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start + 1 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Span(start, end);
  }
}
