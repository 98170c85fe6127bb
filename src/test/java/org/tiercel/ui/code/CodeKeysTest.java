package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.ui.kit.KeyBinding;
import org.tiercel.ui.kit.KeyStroke;

/// What the keys do to a comment.
class CodeKeysTest {
  @TempDir Path folder;
  private CodedProject project;
  private Keyboard coder;

  @BeforeEach
  void sitDown() {
    project =
        CodedProject.tiered(
            folder, "i talk to chatgpt every night at 3am", "just my opinion", "third");
    coder = new Keyboard(project);
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void the_first_open_tier_has_the_focus() {
    assertThat(coder.tier()).isEqualTo("use");
  }

  @Test
  void answering_a_single_tier_goes_on_to_the_next_that_applies() {
    coder.press("1");

    assertThat(coder.tier()).isEqualTo("attitude");
  }

  @Test
  void a_tier_that_takes_any_number_keeps_the_focus() {
    coder.press("1", "1", "2", "3");

    assertThat(coder.tier()).isEqualTo("themes");
    assertThat(coder.codes(1, "themes")).containsExactly("emotional-support", "non-judgment");
  }

  @Test
  void the_same_key_takes_a_code_back() {
    coder.press("1", "1", "2", "2");

    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("themes"))).isEmpty();
  }

  @Test
  void letters_choose_codes_beyond_the_ninth() {
    coder.press("1", "1", "A", "E");

    assertThat(coder.codes(1, "themes")).containsExactly("no-oversight", "continuity-loss");
  }

  @Test
  void keys_without_a_code_do_nothing() {
    coder.press("9", "Q");

    assertThat(coder.annotation(1).answers()).isEmpty();
  }

  @Test
  void tab_goes_round_the_tiers() {
    coder.press("1", "1");

    coder.press("Tab");
    assertThat(coder.tier()).isEqualTo("use");
    coder.press("Shift+Tab");
    assertThat(coder.tier()).isEqualTo("themes");
  }

  @Test
  void zero_says_none_and_goes_on() {
    coder.press("1", "0");

    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("attitude")))
        .hasValueSatisfying(answer -> assertThat(answer.state()).isEqualTo(AnswerState.NONE));
  }

  @Test
  void enter_with_an_open_tier_goes_there_and_says_so() {
    coder.press("1", "Tab", "Enter");

    assertThat(coder.post()).isEqualTo(1);
    assertThat(coder.tier()).isEqualTo("attitude");
    assertThat(coder.said()).contains("Attitude").contains("Enter again");
    assertThat(coder.annotation(1).done()).isFalse();
  }

  @Test
  void enter_again_records_none_and_says_so() {
    coder.press("1", "1", "Enter", "Enter");

    assertThat(coder.annotation(1).done()).isTrue();
    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("themes")).orElseThrow().state())
        .isEqualTo(AnswerState.NONE);
    assertThat(coder.said()).contains("None recorded under Themes");
    assertThat(coder.post()).isEqualTo(2);
  }

  @Test
  void a_key_between_two_enters_takes_the_offer_back() {
    coder.press("Enter", "1", "Enter");

    assertThat(coder.annotation(1).done()).isFalse();
    assertThat(coder.tier()).isEqualTo("attitude");
  }

  @Test
  void answers_that_no_longer_apply_are_set_aside_and_come_back_with_undo() {
    coder.press("1", "1", "2", "Shift+Tab", "Shift+Tab");
    coder.press("4");

    assertThat(coder.codes(1, "themes")).isEmpty();
    assertThat(coder.said()).contains("Set aside").contains("Attitude").contains("Themes");

    coder.press("Ctrl+Z");

    assertThat(coder.codes(1, "use")).containsExactly("personal");
    assertThat(coder.codes(1, "themes")).containsExactly("emotional-support");
  }

  @Test
  void undo_goes_to_the_post_it_changes_and_says_what_it_undid() {
    coder.press("1", "1", "2", "Enter");
    coder.press("J");
    assertThat(coder.post()).isEqualTo(3);

    coder.press("Ctrl+Z");

    assertThat(coder.post()).isEqualTo(1);
    assertThat(coder.said()).isEqualTo("Undone on post 1: done");

    coder.press("Ctrl+Z");

    assertThat(coder.said()).isEqualTo("Undone on post 1: Themes: Emotional support");

    coder.press("Ctrl+Shift+Z", "Ctrl+Shift+Z");

    assertThat(coder.annotation(1).done()).isTrue();
    assertThat(coder.said()).startsWith("Done again on post 1");
  }

  @Test
  void undo_without_an_act_says_that_there_is_none() {
    coder.press("Ctrl+Z");

    assertThat(coder.said()).isEqualTo("There is nothing to undo.");
  }

  @Test
  void j_and_k_go_through_the_posts_and_say_where_they_end() {
    coder.press("J", "Down");
    assertThat(coder.post()).isEqualTo(3);
    coder.press("J");
    assertThat(coder.said()).contains("last post");
    coder.press("K", "Up");
    assertThat(coder.post()).isEqualTo(1);
    coder.press("K");
    assertThat(coder.said()).contains("first post");
  }

  @Test
  void an_open_code_asks_for_its_term() {
    coder.press("1", "1", "O");

    assertThat(coder.state().asking()).isEqualTo(new Asking.Term("other-theme"));

    coder.model().answers().give("other-theme", "night shifts");

    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("themes")).orElseThrow().codings())
        .singleElement()
        .satisfies(coding -> assertThat(coding.term()).isEqualTo("night shifts"));
  }

  @Test
  void selected_words_become_the_term_of_the_open_code() {
    coder.press("1", "1");
    coder.drag("every night at 3am");
    coder.press("V");

    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("themes")).orElseThrow().codings())
        .singleElement()
        .satisfies(
            coding -> {
              assertThat(coding.term()).isEqualTo("every night at 3am");
              assertThat(coding.evidence())
                  .containsExactly(
                      CodedProject.span(
                          "i talk to chatgpt every night at 3am", "every night at 3am"));
            });
  }

  @Test
  void in_vivo_says_what_is_missing() {
    coder.press("V");
    assertThat(coder.said()).contains("Use takes one code");

    coder.press("1", "1", "V");
    assertThat(coder.said()).contains("Select the words");
  }

  @Test
  void a_code_given_with_words_selected_points_at_them() {
    coder.press("1", "1");
    coder.drag("at 3am");
    coder.press("1");
    coder.drag("every night");
    coder.press("1");

    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("themes")).orElseThrow().codings())
        .singleElement()
        .satisfies(coding -> assertThat(coding.evidence()).hasSize(2));

    coder.press("1");

    assertThat(coder.annotation(1).answer(AnswerKey.ofPost("themes")).orElseThrow().codings())
        .singleElement()
        .satisfies(coding -> assertThat(coding.evidence()).hasSize(1));
  }

  @Test
  void a_flag_asks_why_and_comes_off_with_the_same_key() {
    coder.press("F");
    assertThat(coder.state().asking()).isInstanceOf(Asking.FlagReason.class);

    coder.model().flag("sarcasm?");
    assertThat(coder.annotation(1).flag()).isEqualTo("sarcasm?");
    assertThat(coder.model().queue().isFlagged(1)).isTrue();

    coder.press("F");
    assertThat(coder.annotation(1).flag()).isNull();
  }

  @Test
  void a_memo_is_saved_with_its_post() {
    coder.model().memo(1, "ask the team");

    assertThat(coder.annotation(1).memo()).isEqualTo("ask the team");
    assertThat(coder.state().shown().annotation().memo()).isEqualTo("ask the team");
  }

  @Test
  void escape_leaves_one_thing_after_another() {
    coder.drag("at 3am");
    coder.press("Esc");
    assertThat(coder.model().text().selected()).isEmpty();
    assertThat(coder.places()).isEmpty();

    coder.press("Esc");
    assertThat(coder.places()).containsExactly("left");
  }

  @Test
  void keys_that_need_the_view_reach_it() {
    coder.press("M", "/", "Ctrl+K", "N", "?");

    assertThat(coder.places()).containsExactly("memo", "palette", "palette", "new code", "keys");
  }

  @Test
  void no_code_key_is_taken_by_a_command() {
    assertThat(CodeKeys.map().find(KeyStroke.of("N"), true).orElseThrow().id()).isEqualTo("new");
    assertThat(CodeKeys.map().find(KeyStroke.of("F"), true).orElseThrow().id()).isEqualTo("flag");
  }

  @Test
  void the_list_of_keys_names_every_act_once() {
    Map<String, Map<String, List<KeyBinding>>> groups = KeySheet.byGroup(CodeKeys.map());

    assertThat(groups.getOrDefault("Posts", Map.of()).getOrDefault("next post", List.of()))
        .extracting(CodeKeys::written)
        .containsExactly("J", "Down");
    assertThat(
            groups
                .getOrDefault("Codes", Map.of())
                .getOrDefault("give the code, or take it back", List.of()))
        .extracting(CodeKeys::written)
        .containsExactly("1…9 A…Z");
  }
}
