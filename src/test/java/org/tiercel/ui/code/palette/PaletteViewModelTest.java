package org.tiercel.ui.code.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.Code;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;

class PaletteViewModelTest {
  private static Tier tier(String... labels) {
    return tier(Stream.of(labels).map(label -> Code.of(label, label)).toArray(Code[]::new));
  }

  private static Tier tier(Code... codes) {
    return new Tier("t", "T", "", Scope.POST, TierKind.MULTI, null, null, List.of(codes));
  }

  private static List<String> found(Tier tier, String typed, String... recent) {
    PaletteViewModel palette = new PaletteViewModel(tier, List.of(recent));
    palette.type(typed);
    return palette.found().stream().map(found -> found.code().label()).toList();
  }

  @Test
  void beginnings_of_words_come_before_letters_from_their_middle() {
    Tier tier = tier("Appraisal support", "Emotional support", "Escape", "Personal use");

    assertThat(found(tier, "es")).startsWith("Escape", "Emotional support");
    assertThat(found(tier, "as")).startsWith("Appraisal support");
    assertThat(found(tier, "xyz")).isEmpty();
  }

  @Test
  void letters_that_follow_each_other_come_before_scattered_ones() {
    assertThat(found(tier("Therapeutic harm", "The bot always replies", "Therapist"), "thera"))
        .startsWith("Therapist", "Therapeutic harm");
  }

  @Test
  void accents_and_case_make_no_difference() {
    assertThat(found(tier("Überforderung", "Élan vital", "Plain"), "uber"))
        .containsExactly("Überforderung");
    assertThat(found(tier("Überforderung", "Élan vital", "Plain"), "EV"))
        .containsExactly("Élan vital");
  }

  @Test
  void scripts_without_latin_letters_are_found_too() {
    assertThat(found(tier("العلاج", "情绪支持", "Support"), "支持")).containsExactly("情绪支持");
    assertThat(found(tier("العلاج", "情绪支持", "Support"), "علاج")).containsExactly("العلاج");
  }

  @Test
  void with_nothing_typed_codes_given_lately_come_first() {
    assertThat(found(tier("One", "Two", "Three"), "", "Three", "Gone"))
        .containsExactly("Three", "One", "Two");
  }

  @Test
  void a_code_is_found_by_the_code_above_it_after_those_of_that_name() {
    Code harm = Code.of("harm", "Harm").withChildren(List.of(Code.of("advice", "Bad advice")));
    Tier tier = tier(harm, Code.of("harmless", "Harmless"));

    assertThat(found(tier, "harm")).containsExactly("Harm", "Harmless", "Bad advice");
  }
}
