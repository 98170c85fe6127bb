package org.tiercel.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.PostText;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Suggester;
import org.tiercel.suggest.rules.RuleSuggester;

/// How fast the rules read: 300 phrases and 20 patterns in three tiers over made-up posts of 60 to
/// 240 characters, of which about a third say something that a rule finds. Arguments: number of
/// posts (1,000,000) and seed (1). Runs in one thread and prints posts a second.
public final class RulesBench {
  private static final int WORDS = 4_000;
  private static final int PHRASES = 300;
  private static final int PATTERNS = 20;
  private static final int CODES = 20;
  private static final int WARM_UP = 50_000;

  /// Posts are drawn from so many texts, so that the bench measures reading and not making them.
  private static final int TEXTS = 100_000;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();

  private RulesBench(long seed) {
    random = new Random(seed);
    for (int i = 0; i < WORDS; i++) {
      words.add(word());
    }
    for (int i = 0; i < PHRASES; i++) {
      phrases.add(someWord() + " " + someWord() + (i % 2 == 0 ? " " + someWord() : ""));
    }
  }

  /// Runs the bench.
  public static void main(String[] args) {
    int posts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    RulesBench bench = new RulesBench(seed);
    RuleSuggester rules = RuleSuggester.of(bench.codebook());
    List<String> texts = bench.texts();
    try (Suggester.Session session = rules.open()) {
      proposals(session, texts, WARM_UP);
      long start = cpuTime();
      long found = proposals(session, texts, posts);
      double seconds = (cpuTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "seed %d: %,d posts in %.2f s of processor time, %,.0f posts/s, %,d proposals, slow"
              + " patterns: %s%n",
          seed,
          posts,
          seconds,
          posts / seconds,
          found,
          rules.slowPatterns());
    }
  }

  /// Of this thread, in nanoseconds: other programs on the machine do not count.
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long proposals(Suggester.Session session, List<String> texts, int posts) {
    long found = 0;
    for (int i = 0; i < posts; i++) {
      PostText post = new PostText(i, texts.get(i % texts.size()));
      found += ((Answered) session.suggest(post)).all().count();
    }
    return found;
  }

  private Codebook codebook() {
    Condition opened = new Condition.HasCode("use", List.of("c1", "c2", "c3", "c4", "c5"));
    return new Codebook(
        "Bench",
        1,
        "",
        "",
        List.of(
            tier("use", Scope.POST, TierKind.SINGLE, null, 0),
            tier("themes", Scope.POST, TierKind.MULTI, opened, 1),
            tier("value", Scope.EXCERPT, TierKind.SINGLE, opened, 2)));
  }

  /// Every third phrase and pattern, spread over the codes.
  private Tier tier(String key, Scope scope, TierKind kind, @Nullable Condition when, int third) {
    List<Code> codes = new ArrayList<>();
    for (int c = 0; c < CODES; c++) {
      List<String> any = new ArrayList<>();
      List<String> patterns = new ArrayList<>();
      for (int p = 3 * c + third; p < PHRASES; p += 3 * CODES) {
        any.add(phrases.get(p));
      }
      if (3 * c + third < PATTERNS) {
        patterns.add(pattern());
      }
      codes.add(code("c" + c, new Rules(any, patterns, List.of(someWord() + " " + someWord()))));
    }
    return new Tier(key, key, "", scope, kind, when, null, codes);
  }

  private String pattern() {
    return "(" + someWord() + "|" + someWord() + ").{0,40}" + someWord() + "(s|ed|ing)?";
  }

  private static Code code(String key, Rules rules) {
    return new Code(
        key, key, "", List.of(), List.of(), List.of(), null, null, true, null, false, rules,
        List.of());
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      int length = 60 + random.nextInt(180);
      while (text.length() < length) {
        text.append(piece()).append(random.nextInt(12) == 0 ? ". " : " ");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private String piece() {
    return switch (random.nextInt(60)) {
      case 0 -> phrases.get(random.nextInt(PHRASES));
      case 1 -> "😂💀";
      case 2 -> "that’s";
      case 3 -> "café";
      case 4 -> someWord().toUpperCase(Locale.ROOT);
      default -> someWord();
    };
  }

  private String someWord() {
    // Squared: some words are frequent, as in any language.
    double share = random.nextDouble();
    return words.get((int) (share * share * WORDS));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int c = 2 + random.nextInt(6); c > 0; c--) {
      word.append(
          "etaoinshrdlucmfwypvbgkjqxz".charAt(Math.min(random.nextInt(26), random.nextInt(26))));
    }
    return word.toString();
  }
}
