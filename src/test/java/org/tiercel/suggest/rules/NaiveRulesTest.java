package org.tiercel.suggest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.TierKind;
import org.tiercel.suggest.PostSuggestions.Answered;

/// Everything together beside a matcher that is too slow to use: each phrase by itself as a
/// `java.util.regex` with look-around. The texts are of letters that need no folding but case.
class NaiveRulesTest {
  private static final List<String> PIECES =
      List.of("ai", "bot", "my", "Gpt", "é", "ж", "1", " ", " ", " ", ", ", "-", "😂");

  @RepeatedTest(200)
  void a_code_is_proposed_where_looking_for_each_phrase_alone_finds_it(RepetitionInfo repetition) {
    long seed = 90_210L + repetition.getCurrentRepetition();
    Random random = new Random(seed);
    Rules rules = new Rules(phrases(random, 12), List.of(), phrases(random, 1));
    Codebook codebook =
        RuleBooks.book(
            RuleBooks.tier("t", Scope.POST, TierKind.MULTI, null, RuleBooks.code("c", rules)));
    String text = text(random, 30);
    Set<Span> found =
        ((Answered) RuleBooks.suggest(codebook, text))
            .all()
            .flatMap(proposal -> proposal.evidence().stream())
            .collect(Collectors.toSet());
    assertThat(found)
        .as("seed %d, rules %s, text %s", seed, rules, text)
        .isEqualTo(naive(rules, text));
  }

  private static List<String> phrases(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> text(random, 1 + random.nextInt(3)).strip())
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .toList();
  }

  private static String text(Random random, int pieces) {
    return IntStream.range(0, pieces)
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }

  private static Set<Span> naive(Rules rules, String text) {
    if (rules.not().stream().anyMatch(guard -> !spans(guard, text).isEmpty())) {
      return Set.of();
    }
    Set<Span> all =
        rules.any().stream()
            .flatMap(phrase -> spans(phrase, text).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return all.stream()
        .filter(span -> all.stream().noneMatch(other -> contains(other, span)))
        .collect(Collectors.toSet());
  }

  private static boolean contains(Span outer, Span inner) {
    return !outer.equals(inner) && outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static Set<Span> spans(String phrase, String text) {
    String words = Pattern.quote(phrase.toLowerCase(Locale.ROOT)).replaceAll(" +", "\\\\E +\\\\Q");
    Matcher matcher =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))"
                    + words
                    + "(?!(?<=[\\p{L}\\p{N}])[\\p{L}\\p{N}])")
            .matcher(text.toLowerCase(Locale.ROOT));
    Set<Span> spans = new TreeSet<>();
    for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
