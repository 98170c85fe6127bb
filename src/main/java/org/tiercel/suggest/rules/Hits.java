package org.tiercel.suggest.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiercel.suggest.rules.RuleIndex.Rule;
import org.tiercel.suggest.rules.RuleIndex.Use;

/// What the rules find in one post after another: which rule or guard, and where. Keeps its tables
/// from post to post; one thread at a time.
final class Hits {
  private final RuleIndex index;
  private final FoldedText text = new FoldedText();
  private final int[] ruleOfPattern;

  /// One bit for each need of a pattern that the text has met.
  private final int[] met;

  private final int[] needed;
  private final List<Hit> hits = new ArrayList<>();

  Hits(RuleIndex index) {
    this.index = index;
    int patterns = index.patterns().size();
    met = new int[patterns];
    needed = new int[patterns];
    ruleOfPattern = new int[patterns];
    for (int p = 0; p < patterns; p++) {
      needed[p] = (1 << index.patterns().get(p).needs().size()) - 1;
    }
    for (int r = 0; r < index.rules().size(); r++) {
      Rule rule = index.rules().get(r);
      if (rule.pattern() >= 0) {
        ruleOfPattern[rule.pattern()] = r;
      }
    }
  }

  /// Reads another post.
  void read(String post) {
    hits.clear();
    Arrays.fill(met, 0);
    text.load(post);
    index.automaton().scan(text, this::at);
    for (int p = 0; p < met.length; p++) {
      if (met[p] == needed[p]) {
        int rule = ruleOfPattern[p];
        index.patterns().get(p).find(text, (start, end) -> hit(rule, start, end));
      }
    }
  }

  /// The rules and guards that stand in the post read last, in no particular order.
  List<Hit> found() {
    return hits;
  }

  private void at(int phrase, int end) {
    int start = end - index.automaton().length(phrase);
    List<Use> uses = index.uses(phrase);
    // By index: an iterator for every occurrence of a literal like "ai" would be felt.
    for (int u = 0; u < uses.size(); u++) {
      switch (uses.get(u)) {
        case Use.OfNeed(int pattern, int need) -> met[pattern] |= 1 << need;
        case Use.OfPhrase(int rule) -> {
          if (isWhole(start, end)) {
            hit(rule, start, end);
          }
        }
        case Use.OfGuard(int code) -> {
          if (isWhole(start, end)) {
            hits.add(new Hit(code, Hit.GUARD, text.span(start, end)));
          }
        }
      }
    }
  }

  private boolean isWhole(int start, int end) {
    return text.isBoundary(start) && text.isBoundary(end);
  }

  private void hit(int rule, int start, int end) {
    hits.add(new Hit(index.rules().get(rule).code(), rule, text.span(start, end)));
  }
}
