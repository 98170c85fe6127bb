package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;

class MajorityTest {
  private static final Codebook CODEBOOK =
      new Codebook(
          "Some",
          1,
          "",
          "",
          List.of(
              tier("use", Scope.POST, TierKind.SINGLE, null, null, "self", "kin", "none-of-these"),
              tier(
                  "feeling",
                  Scope.POST,
                  TierKind.SINGLE,
                  new Condition.HasCode("use", List.of("self")),
                  null,
                  "good",
                  "bad"),
              tier("themes", Scope.POST, TierKind.MULTI, null, null, "cost", "trust", "access"),
              tier("weight", Scope.POST, TierKind.ORDINAL, null, "themes", "low", "high"),
              tier("product", Scope.EXCERPT, TierKind.SINGLE, null, null, "gpt", "bard"),
              tier("value", Scope.EXCERPT, TierKind.MULTI, null, null, "care", "money")));
  private static final Majority MAJORITY =
      new Majority(CODEBOOK, CODEBOOK.tiers().stream().map(Tier::key).toList());

  private static Tier tier(
      String key,
      Scope scope,
      TierKind kind,
      @Nullable Condition when,
      @Nullable String per,
      String... codes) {
    List<Code> offered = Arrays.stream(codes).map(code -> Code.of(code, code)).toList();
    return new Tier(key, key, "", scope, kind, when, per, offered);
  }

  /// Written `tier=code` or `tier/per=code`.
  private static Proposal proposal(String words) {
    String[] sides = words.split("=", 2);
    String[] question = sides[0].split("/", 2);
    return new Proposal(
        question[0],
        question.length > 1 ? question[1] : null,
        sides[1],
        null,
        null,
        null,
        List.of(),
        false,
        false);
  }

  private static Answered says(String... proposals) {
    return new Answered(Arrays.stream(proposals).map(MajorityTest::proposal).toList(), List.of());
  }

  private static Answered marks(int start, int end, String... proposals) {
    List<Proposal> said = Arrays.stream(proposals).map(MajorityTest::proposal).toList();
    return new Answered(List.of(), List.of(new ProposedExcerpt(new Span(start, end), said)));
  }

  private static List<String> decided(Answered... repeats) {
    return words(MAJORITY.of(List.of(repeats)).ofPost());
  }

  private static List<String> words(List<Proposal> proposals) {
    List<String> words = new ArrayList<>();
    for (Proposal p : proposals) {
      String per = p.per() == null ? "" : "/" + p.per();
      words.add(p.tier() + per + "=" + p.code() + (p.tied() ? " tied" : ""));
    }
    return words;
  }

  @Test
  void the_code_of_most_repeats_stands_with_its_share_as_confidence() {
    Answered answered =
        MAJORITY.of(List.of(says("use=kin"), says("use=self"), says("use=kin"), says("use=kin")));
    assertThat(words(answered.ofPost())).containsExactly("use=kin");
    assertThat(answered.ofPost().getFirst().confidence()).isEqualTo(.75);
  }

  @Test
  void none_stands_when_most_repeats_say_so() {
    assertThat(decided(says(), says("use=kin"), says())).isEmpty();
  }

  @Test
  void codes_that_lead_together_are_tied_also_with_none() {
    assertThat(decided(says("use=kin"), says("use=none-of-these")))
        .containsExactly("use=kin tied", "use=none-of-these tied");
    assertThat(decided(says("use=kin"), says())).containsExactly("use=kin tied");
    assertThat(decided(says("use=kin"), says("use=self"), says("use=kin"), says("use=self")))
        .containsExactly("use=kin tied", "use=self tied");
  }

  @Test
  void in_a_multi_tier_each_code_needs_more_than_half() {
    assertThat(
            decided(
                says("themes=cost", "themes=trust"),
                says("themes=cost", "themes=access"),
                says("themes=cost", "themes=trust"),
                says("themes=access")))
        .containsExactly("themes=cost");
  }

  @Test
  void only_repeats_in_which_a_question_arises_have_a_vote() {
    Answered answered =
        MAJORITY.of(
            List.of(
                says("use=self", "feeling=good"),
                says("use=self", "feeling=good"),
                says("use=self", "feeling=bad"),
                says("use=kin"),
                says("use=kin")));
    assertThat(words(answered.ofPost())).containsExactly("use=self", "feeling=good");
    assertThat(answered.ofPost().getLast().confidence()).isCloseTo(2. / 3, within(1e-12));
  }

  @Test
  void a_question_that_does_not_arise_from_the_majority_is_not_answered() {
    assertThat(decided(says("use=self", "feeling=good"), says("use=kin"), says("use=kin")))
        .containsExactly("use=kin");
    assertThat(decided(says("use=self", "feeling=good"), says("use=kin")))
        .containsExactly("use=self tied", "use=kin tied");
  }

  @Test
  void questions_per_code_are_decided_for_each_code_that_stands() {
    assertThat(
            decided(
                says("themes=cost", "weight/cost=high", "themes=trust", "weight/trust=low"),
                says("themes=cost", "weight/cost=high"),
                says("themes=cost", "weight/cost=low")))
        .containsExactly("themes=cost", "weight/cost=high");
  }

  @Test
  void words_and_evidence_come_from_a_repeat_that_has_evidence() {
    Proposal without = new Proposal("use", null, "kin", null, .9, "First.", List.of(), true, false);
    Proposal with =
        new Proposal(
            "use", null, "kin", null, .1, "Second.", List.of(new Span(0, 4)), false, false);
    Proposal elected =
        MAJORITY
            .of(
                List.of(
                    new Answered(List.of(without), List.of()),
                    new Answered(List.of(with), List.of())))
            .ofPost()
            .getFirst();
    assertThat(elected.rationale()).isEqualTo("Second.");
    assertThat(elected.evidence()).containsExactly(new Span(0, 4));
    assertThat(elected.evidenceMissing()).isFalse();
    assertThat(elected.confidence()).isEqualTo(1);
  }

  @Test
  void excerpts_that_overlap_by_half_are_one_and_need_more_than_half_of_the_repeats() {
    Answered answered =
        MAJORITY.of(
            List.of(
                marks(0, 10, "product=gpt", "value=care"),
                marks(2, 11, "product=gpt", "value=money"),
                marks(30, 40, "product=bard")));
    assertThat(answered.ofExcerpts())
        .singleElement()
        .satisfies(
            excerpt -> {
              assertThat(excerpt.span()).isEqualTo(new Span(0, 10));
              assertThat(words(excerpt.proposals())).containsExactly("product=gpt");
            });
  }

  @Test
  void excerpts_of_one_repeat_stay_apart_even_where_they_overlap() {
    ProposedExcerpt first = new ProposedExcerpt(new Span(0, 10), List.of(proposal("product=gpt")));
    ProposedExcerpt second =
        new ProposedExcerpt(new Span(0, 10), List.of(proposal("product=bard")));
    Answered both = new Answered(List.of(), List.of(first, second));
    assertThat(MAJORITY.of(List.of(both, both)).ofExcerpts())
        .extracting(excerpt -> words(excerpt.proposals()))
        .containsExactly(List.of("product=gpt"), List.of("product=bard"));
  }

  @Test
  void excerpts_of_the_whole_post_are_a_passage_of_their_own() {
    Answered whole =
        new Answered(
            List.of(), List.of(new ProposedExcerpt(null, List.of(proposal("product=gpt")))));
    assertThat(MAJORITY.of(List.of(whole, marks(0, 5, "product=gpt"), whole)).ofExcerpts())
        .singleElement()
        .extracting(ProposedExcerpt::span)
        .isNull();
  }
}
