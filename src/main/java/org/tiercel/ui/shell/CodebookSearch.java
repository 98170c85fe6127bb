package org.tiercel.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Finds tiers and codes by their label, key and definition: every word must occur somewhere in
/// them. Those whose label begins with what is typed come first, then those whose label holds it.
final class CodebookSearch {
  private static final Pattern SPACE = Pattern.compile("[\\s\"]+");

  private record Ranked(SearchHit hit, int rank) {}

  private final String typed;
  private final List<String> words;

  private CodebookSearch(String typed) {
    this.typed = lower(typed.strip());
    this.words = SPACE.splitAsStream(this.typed).filter(word -> !word.isEmpty()).toList();
  }

  /// The tiers and codes that what is typed finds.
  ///
  /// @param most how many at most
  static List<SearchHit> find(Codebook codebook, String typed, int most) {
    return new CodebookSearch(typed).in(codebook).stream().limit(most).toList();
  }

  private List<SearchHit> in(Codebook codebook) {
    List<Ranked> found = new ArrayList<>();
    for (Tier tier : codebook.tiers()) {
      add(found, new SearchHit.OfTier(tier), tier.label(), tier.key(), tier.question());
      tier.allCodes().forEach(code -> add(found, tier, code));
    }
    found.sort(Comparator.comparingInt(Ranked::rank));
    return found.stream().map(Ranked::hit).toList();
  }

  private void add(List<Ranked> found, Tier tier, Code code) {
    add(found, new SearchHit.OfCode(tier, code), code.label(), code.key(), code.definition());
  }

  private void add(List<Ranked> found, SearchHit hit, String label, String key, String meaning) {
    String all = lower(label + "\n" + key + "\n" + meaning);
    if (!words.isEmpty() && words.stream().allMatch(all::contains)) {
      found.add(new Ranked(hit, rank(lower(label))));
    }
  }

  private int rank(String label) {
    if (label.startsWith(typed)) {
      return 0;
    }
    return label.contains(typed) ? 1 : 2;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
