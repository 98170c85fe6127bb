package org.tiercel.suggest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.suggest.rules.RuleBooks.book;
import static org.tiercel.suggest.rules.RuleBooks.code;
import static org.tiercel.suggest.rules.RuleBooks.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.spec.SpecCase;
import org.tiercel.store.PostText;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;
import org.tiercel.suggest.Suggester;

class RuleSuggesterTest {
  private static final Codebook CODEBOOK =
      book(
          tier(
              "use",
              Scope.POST,
              TierKind.SINGLE,
              null,
              code("personal", "i use"),
              code("friend", "my friend"),
              code("other", "they use")),
          tier(
              "attitude",
              Scope.POST,
              TierKind.SINGLE,
              when("use", "personal"),
              code("good", "love it"),
              code("bad", "hate it")),
          tier(
              "themes",
              Scope.POST,
              TierKind.MULTI,
              when("attitude", "good", "bad"),
              code(
                  "support",
                  new Rules(List.of("help"), List.of(), List.of()),
                  code("emotional", "helped me cry"),
                  code("practical", "helped me plan")),
              code("cost", "cheap")),
          tier(
              "product",
              Scope.EXCERPT,
              TierKind.SINGLE,
              when("use", "personal"),
              code("gpt", "chatgpt"),
              code("claude", "claude")),
          tier(
              "impact",
              Scope.EXCERPT,
              TierKind.ORDINAL,
              when("product", "gpt"),
              code("negative", new Rules(List.of("worse"), List.of(), List.of("not worse"))),
              code("positive", "better")));

  static List<SpecCase> suggestions() {
    return SpecCase.of("rules/suggestions.txt");
  }

  @ParameterizedTest
  @MethodSource("suggestions")
  void rules_propose(SpecCase spec) {
    String text = SpecText.readPost(spec.given().getFirst());
    assertThat(shown(RuleBooks.suggest(CODEBOOK, text), text))
        .containsExactlyElementsOf(spec.expected());
  }

  @Test
  void it_answers_the_tiers_that_have_rules() {
    Tier withoutRules = tier("free", Scope.POST, TierKind.MULTI, null, code("a"));
    Tier ruled = tier("ruled", Scope.POST, TierKind.MULTI, null, code("a", "gpt"));
    Tier severity =
        new Tier(
            "severity",
            "Severity",
            "",
            Scope.POST,
            TierKind.ORDINAL,
            null,
            "ruled",
            List.of(code("mild", "mild")));
    RuleSuggester rules = RuleSuggester.of(book(withoutRules, ruled, severity));
    assertThat(rules.tiers()).containsExactly("ruled");
    assertThat(rules.kind()).isEqualTo(CoderKind.RULES);
    assertThat(rules.name()).isEqualTo("Rules");
    assertThat(all(rules, "a mild gpt")).extracting(Proposal::tier).containsExactly("ruled");
  }

  @Test
  void of_some_tiers_conditions_are_judged_by_all() {
    RuleSuggester rules = RuleSuggester.of(CODEBOOK, Set.of("attitude", "unknown"));
    assertThat(rules.tiers()).containsExactly("attitude");
    assertThat(all(rules, "i use it and love it"))
        .extracting(Proposal::code)
        .containsExactly("good");
    assertThat(all(rules, "they use it and love it")).isEmpty();
  }

  @Test
  void ties_are_counted_by_question() {
    String text = "i use it. chatgpt or claude? chatgpt, no claude.";
    PostSuggestions found = RuleBooks.suggest(CODEBOOK, text);
    assertThat(((Answered) found).ties()).isEqualTo(2);
    assertThat(((Answered) RuleBooks.suggest(CODEBOOK, "i use, my friend, they use")).ties())
        .isEqualTo(1);
  }

  @Test
  void a_proposal_names_the_first_rule_that_fits_and_claims_no_confidence() {
    Codebook codebook =
        RuleBooks.oneCode(new Rules(List.of("GPT"), List.of("my .pt bot"), List.of()));
    Proposal proposal = all(RuleSuggester.of(codebook), "my gpt bot").getFirst();
    assertThat(proposal.rationale()).isEqualTo("The pattern “my .pt bot” fits the text.");
    assertThat(proposal.evidence()).containsExactly(new Span(0, 10));
    assertThat(proposal.confidence()).isNull();
    assertThat(all(RuleSuggester.of(codebook), "a gpt").getFirst().rationale())
        .isEqualTo("The phrase “GPT” stands in the text.");
  }

  @Test
  void equal_rules_have_equal_parameters_and_other_rules_have_others() {
    String parameters = RuleSuggester.of(CODEBOOK).parameters();
    assertThat(RuleSuggester.of(CODEBOOK).parameters()).isEqualTo(parameters);
    assertThat(parameters)
        .startsWith(
            "{\"codebook\":\"Test\",\"version\":1,"
                + "\"tiers\":[\"use\",\"attitude\",\"themes\",\"product\",\"impact\"],"
                + "\"rules\":\"sha256:");
    assertThat(RuleSuggester.of(RuleBooks.oneCode(rules("a"))).parameters())
        .isNotEqualTo(RuleSuggester.of(RuleBooks.oneCode(rules("b"))).parameters());
  }

  @Test
  void patterns_that_need_no_literal_are_named() {
    Rules rules = new Rules(List.of(), List.of("gpt\\d", "\\d+ \\d+"), List.of());
    assertThat(RuleSuggester.of(RuleBooks.oneCode(rules)).slowPatterns())
        .containsExactly("t/c: \\d+ \\d+");
  }

  @Test
  void a_session_forgets_the_post_before() {
    try (Suggester.Session session = RuleSuggester.of(CODEBOOK).open()) {
      session.suggest(new PostText(1, "i use it"));
      assertThat(session.suggest(new PostText(2, "hello"))).isEqualTo(PostSuggestions.NOTHING);
    }
  }

  @Test
  void a_codebook_without_rules_finds_nothing() {
    Codebook codebook = book(tier("t", Scope.POST, TierKind.MULTI, null, code("c")));
    assertThat(RuleSuggester.of(codebook).tiers()).isEmpty();
    assertThat(RuleBooks.suggest(codebook, "gpt")).isEqualTo(PostSuggestions.NOTHING);
  }

  private static Condition when(String tier, String... codes) {
    return new Condition.HasCode(tier, List.of(codes));
  }

  private static Rules rules(String phrase) {
    return new Rules(List.of(phrase), List.of(), List.of());
  }

  private static List<Proposal> all(RuleSuggester rules, String text) {
    try (Suggester.Session session = rules.open()) {
      return ((Answered) session.suggest(new PostText(1, text))).all().toList();
    }
  }

  private static List<String> shown(PostSuggestions found, String text) {
    Answered answered = (Answered) found;
    List<String> lines = new ArrayList<>();
    answered.ofPost().forEach(proposal -> lines.add(shown(proposal, text)));
    for (ProposedExcerpt excerpt : answered.ofExcerpts()) {
      lines.add("[" + Objects.requireNonNull(excerpt.span()).of(text) + "]");
      excerpt.proposals().forEach(proposal -> lines.add(shown(proposal, text)));
    }
    return lines.isEmpty() ? List.of("nothing") : lines;
  }

  private static String shown(Proposal proposal, String text) {
    return proposal.tier()
        + ": "
        + proposal.code()
        + (proposal.tied() ? "?" : "")
        + " at "
        + proposal.evidence().stream().map(s -> s.of(text)).collect(Collectors.joining(" | "));
  }
}
