package org.tiercel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TierTest {
  private static final Code CARE = code("care", false, code("emotional", true));
  private static final Code COST = code("cost", true);
  private static final Tier THEMES =
      new Tier("themes", "Themes", "", Scope.POST, TierKind.MULTI, null, null, List.of(CARE, COST));

  @Test
  void parents_come_before_their_children() {
    assertThat(THEMES.allCodes())
        .extracting(Code::key)
        .containsExactly("care", "emotional", "cost");
    assertThat(THEMES.selectableCodes()).extracting(Code::key).containsExactly("emotional", "cost");
  }

  @Test
  void a_code_is_found_on_any_level() {
    assertThat(THEMES.code("emotional")).isPresent();
    assertThat(THEMES.code("unknown")).isEmpty();
  }

  @Test
  void every_code_has_a_top() {
    assertThat(THEMES.topOf("emotional")).hasValue(CARE);
    assertThat(THEMES.topOf("cost")).hasValue(COST);
    assertThat(THEMES.topOf("unknown")).isEmpty();
  }

  @Test
  void a_code_is_within_itself_and_its_ancestors() {
    assertThat(THEMES.isWithin("emotional", "care")).isTrue();
    assertThat(THEMES.isWithin("care", "care")).isTrue();
    assertThat(THEMES.isWithin("care", "emotional")).isFalse();
    assertThat(THEMES.isWithin("cost", "care")).isFalse();
    assertThat(THEMES.isWithin("cost", "unknown")).isFalse();
  }

  private static Code code(String key, boolean selectable, Code... children) {
    return new Code(
        key,
        key,
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        selectable,
        null,
        false,
        Rules.NONE,
        List.of(children));
  }
}
