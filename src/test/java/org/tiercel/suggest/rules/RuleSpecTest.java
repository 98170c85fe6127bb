package org.tiercel.suggest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Rules;
import org.tiercel.spec.SpecCase;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;

/// What rules find, as the files in `spec/rules` say.
class RuleSpecTest {
  static List<SpecCase> phrases() {
    return SpecCase.of("rules/phrases.txt");
  }

  static List<SpecCase> patterns() {
    return SpecCase.of("rules/patterns.txt");
  }

  static List<SpecCase> literals() {
    return SpecCase.of("rules/literals.txt");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void phrases_are_found(SpecCase spec) {
    List<String> written = written(spec);
    List<String> guards =
        written.stream().filter(p -> p.startsWith("not ")).map(p -> p.substring(4)).toList();
    List<String> phrases = written.stream().filter(p -> !p.startsWith("not ")).toList();
    assertFound(spec, new Rules(phrases, List.of(), guards));
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void patterns_are_found(SpecCase spec) {
    assertFound(spec, new Rules(List.of(), written(spec), List.of()));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void patterns_need_literals(SpecCase spec) {
    List<Set<String>> needs =
        new PatternRule(SpecText.read(spec.given().getFirst())).needs().stream().toList();
    List<String> shown =
        needs.isEmpty() ? List.of("anything") : needs.stream().map(RuleSpecTest::show).toList();
    assertThat(shown).containsExactlyElementsOf(spec.expected());
  }

  private static void assertFound(SpecCase spec, Rules rules) {
    String text = SpecText.readPost(spec.given().getLast());
    List<String> found =
        evidence(rules, text).isEmpty() ? List.of("nothing") : evidence(rules, text);
    assertThat(found)
        .containsExactlyElementsOf(spec.expected().stream().map(SpecText::read).toList());
  }

  private static List<String> evidence(Rules rules, String text) {
    PostSuggestions found = RuleBooks.suggest(RuleBooks.oneCode(rules), text);
    assertThat(found).isInstanceOf(Answered.class);
    return ((Answered) found)
        .all()
        .map(Proposal::evidence)
        .flatMap(List::stream)
        .map(span -> SpecText.show(span, text))
        .toList();
  }

  private static List<String> written(SpecCase spec) {
    return spec.given().subList(0, spec.given().size() - 1).stream().map(SpecText::read).toList();
  }

  private static String show(Set<String> members) {
    return members.stream()
        .sorted()
        .map(m -> m.replace(' ', '_'))
        .collect(Collectors.joining(" | "));
  }
}
