package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final List<Coding> ONE = List.of(Coding.byHand("self"));

  @Test
  void codes_make_it_coded_and_their_absence_none() {
    assertThat(Answer.of(USE, 1, ONE).state()).isEqualTo(AnswerState.CODED);
    assertThat(Answer.of(USE, 1, List.of())).isEqualTo(Answer.none(USE, 1));
    assertThat(Answer.none(USE, 1).state()).isEqualTo(AnswerState.NONE);
  }

  @Test
  void a_state_that_its_codes_belie_is_refused() {
    assertThatThrownBy(() -> new Answer(USE, AnswerState.CODED, 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("CODED with 0 codes");
    assertThatThrownBy(() -> new Answer(USE, AnswerState.NONE, 1, ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("NONE with 1 codes");
  }

  @Test
  void tied_codes_of_a_pending_answer_are_not_given() {
    Answer tie = new Answer(USE, AnswerState.PENDING, 1, ONE);
    assertThat(tie.codings()).isEqualTo(ONE);
    assertThat(tie.codes()).isEmpty();
  }

  @Test
  void the_same_code_with_the_same_term_is_one_whatever_the_spelling() {
    Coding lonely = withTerm("Lonely ");
    assertThat(lonely.sameCode(withTerm("lonely"))).isTrue();
    assertThat(lonely.sameCode(withTerm("alone"))).isFalse();
    assertThat(lonely.sameCode(Coding.byHand("other"))).isFalse();
    assertThat(Coding.byHand("other").sameCode(Coding.byHand("other"))).isTrue();
    assertThat(Coding.byHand("other").sameCode(Coding.byHand("self"))).isFalse();
  }

  private static Coding withTerm(String term) {
    return new Coding("other", term, Origin.BY_HAND, null, List.of());
  }
}
