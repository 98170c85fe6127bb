package org.tiercel.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Span;
import org.tiercel.domain.TierStatus;

/// Version 2 adds the code `friend`, the tier `value` and the condition of `tone`; version 3 asks
/// another question under `why`.
class TierStatusesTest {
  private static final String SELF = "{'key':'self'}";
  private static final String TONE = "{'key':'tone','scope':'post','kind':'single',";
  private static final String WHEN = "'appliesWhen':{'tier':'use','codes':['self']},";
  private static final String GOOD = "'codes':[{'key':'good'}]},";
  private static final String WHY = "{'key':'why','question':'%s','scope':'post','kind':'single',";
  private static final String HOW =
      "{'key':'how','scope':'post','kind':'ordinal','per':'use','codes':[{'key':'much'}]}";
  private static final String VALUE =
      ",{'key':'value','scope':'excerpt','kind':'single','codes':[{'key':'trust'}]}";

  private static final Codebook FIRST = book(1, SELF, TONE + GOOD, WHY.formatted("Why?"), "");
  private static final Codebook SECOND =
      book(2, SELF + ",{'key':'friend'}", TONE + WHEN + GOOD, WHY.formatted("Why?"), VALUE);
  private static final Codebook THIRD =
      book(3, SELF + ",{'key':'friend'}", TONE + WHEN + GOOD, WHY.formatted("What for?"), VALUE);

  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final AnswerKey TONE_OF_POST = AnswerKey.ofPost("tone");
  private static final AnswerKey WHY_OF_POST = AnswerKey.ofPost("why");

  private final TierStatuses statuses =
      new TierStatuses(THIRD, AskedSince.ofCodebooks(List.of(FIRST, SECOND, THIRD)));

  @Test
  void an_answer_is_coded_none_or_pending() {
    assertThat(statuses.of(done(coded(USE, 3, "self")), USE)).isEqualTo(TierStatus.CODED);
    assertThat(statuses.of(done(Answer.none(USE, 3)), USE)).isEqualTo(TierStatus.NONE);
    assertThat(statuses.of(done(tie(USE)), USE)).isEqualTo(TierStatus.PENDING);
    assertThat(statuses.of(draft(), USE)).isEqualTo(TierStatus.PENDING);
  }

  @Test
  void a_tier_whose_condition_does_not_hold_is_not_applicable() {
    assertThat(statuses.of(done(coded(USE, 3, "friend")), TONE_OF_POST))
        .isEqualTo(TierStatus.NOT_APPLICABLE);
    assertThat(statuses.of(done(tie(USE)), TONE_OF_POST)).isEqualTo(TierStatus.NOT_APPLICABLE);
  }

  @Test
  void a_tier_redefined_after_the_annotation_was_done_is_not_asked() {
    Answer old = coded(WHY_OF_POST, 2, "a");
    assertThat(statuses.of(done(old), WHY_OF_POST)).isEqualTo(TierStatus.NOT_ASKED);
    assertThat(statuses.of(draft(old), WHY_OF_POST)).isEqualTo(TierStatus.CODED);
    assertThat(statuses.of(done(coded(WHY_OF_POST, 3, "a")), WHY_OF_POST))
        .isEqualTo(TierStatus.CODED);
  }

  @Test
  void a_code_added_later_is_not_asked_while_its_tier_stays_coded() {
    Annotation old = done(coded(USE, 1, "self"));
    assertThat(statuses.of(old, USE)).isEqualTo(TierStatus.CODED);
    assertThat(statuses.ofCode(old, USE, "self")).isEqualTo(TierStatus.CODED);
    assertThat(statuses.ofCode(old, USE, "friend")).isEqualTo(TierStatus.NOT_ASKED);
    Annotation reviewed = done(coded(USE, 2, "self"));
    assertThat(statuses.ofCode(reviewed, USE, "friend")).isEqualTo(TierStatus.NONE);
  }

  @Test
  void the_codes_not_asked_are_those_that_came_after_the_answer() {
    assertThat(statuses.codesNotAsked(done(coded(USE, 1, "self")), USE))
        .extracting(code -> code.key())
        .containsExactly("friend");
    assertThat(statuses.codesNotAsked(done(coded(USE, 2, "self")), USE)).isEmpty();
    assertThat(statuses.codesNotAsked(draft(coded(USE, 1, "self")), USE)).isEmpty();
  }

  @Test
  void a_tier_added_after_the_newest_answer_is_not_asked_and_one_left_out_is_pending() {
    Annotation before = withExcerpt(coded(USE, 1, "self"));
    Annotation after = withExcerpt(coded(USE, 2, "self"));
    AnswerKey value = AnswerKey.ofExcerpt("value", 7);
    assertThat(statuses.of(before, value)).isEqualTo(TierStatus.NOT_ASKED);
    assertThat(statuses.of(after, value)).isEqualTo(TierStatus.PENDING);
  }

  @Test
  void a_new_condition_keeps_answers_and_leaves_posts_without_one_not_asked() {
    Answer self = coded(USE, 1, "self");
    assertThat(statuses.of(done(self, coded(TONE_OF_POST, 1, "good")), TONE_OF_POST))
        .isEqualTo(TierStatus.CODED);
    assertThat(statuses.of(done(self), TONE_OF_POST)).isEqualTo(TierStatus.NOT_ASKED);
  }

  @Test
  void a_per_tier_is_asked_for_the_codes_given() {
    AnswerKey howMuchSelf = new AnswerKey("how", null, "self");
    AnswerKey howMuchFriend = new AnswerKey("how", null, "friend");
    Annotation annotation = done(coded(USE, 3, "self"), coded(howMuchSelf, 3, "much"));
    assertThat(statuses.of(annotation, howMuchSelf)).isEqualTo(TierStatus.CODED);
    assertThat(statuses.of(annotation, howMuchFriend)).isEqualTo(TierStatus.NOT_APPLICABLE);
  }

  private static Answer coded(AnswerKey key, int version, String code) {
    return Answer.of(key, version, List.of(Coding.byHand(code)));
  }

  private static Answer tie(AnswerKey key) {
    return new Answer(
        key, AnswerState.PENDING, 3, List.of(Coding.byHand("self"), Coding.byHand("friend")));
  }

  private static Annotation done(Answer... answers) {
    return annotation(true, List.of(), answers);
  }

  private static Annotation draft(Answer... answers) {
    return annotation(false, List.of(), answers);
  }

  private static Annotation withExcerpt(Answer... answers) {
    return annotation(true, List.of(Excerpt.of(7, new Span(0, 3))), answers);
  }

  private static Annotation annotation(boolean done, List<Excerpt> excerpts, Answer... answers) {
    return new Annotation(
        AnnotationKey.first(1, 1), done, null, "", Exposure.NONE, excerpts, Arrays.asList(answers));
  }

  private static Codebook book(int version, String codes, String tone, String why, String more) {
    String json =
        "{'format':'tiercel-codebook/1','name':'x','version':"
            + version
            + ",'tiers':[{'key':'use','scope':'post','kind':'multi','codes':["
            + codes
            + "]},"
            + tone
            + why
            + "'codes':[{'key':'a'}]},"
            + HOW
            + more
            + "]}";
    return new CodebookReader().parse(json.replace('\'', '"'), "test");
  }
}
