package org.tiercel.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.json.CodebookWriter;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;

class CodebookGrowthTest {
  private static final Codebook BOOK =
      new CodebookReader()
          .parse(
              """
              {'format':'tiercel-codebook/1','name':'x','version':3,'tiers':[
                {'key':'themes','label':'Themes','scope':'post','kind':'multi','codes':[
                  {'key':'cost','label':'Cost','shortcut':'1','color':'#0969da'},
                  {'key':'care','label':'Care','shortcut':'3','selectable':false,'children':[
                    {'key':'calm','label':'Calm','shortcut':'1'},
                    {'key':'hope','label':'Hope','shortcut':'2'}]}]},
                {'key':'depth','label':'Depth','scope':'post','kind':'ordinal','codes':[
                  {'key':'low','label':'Low'},{'key':'high','label':'High'}]}]}
              """
                  .replace('\'', '"'),
              "test");

  private final CodebookGrowth growth = new CodebookGrowth(BOOK);

  private static List<String> keys(Stream<Code> codes) {
    return codes.map(code -> code.key() + " " + code.shortcut()).toList();
  }

  private static Tier themes(Grown grown) {
    return grown.codebook().tier("themes").orElseThrow();
  }

  @Test
  void a_new_code_stands_behind_its_siblings_with_the_first_free_shortcut() {
    Grown grown = growth.with("themes", NewCode.named("Fear of  judgment\n", "#1a7f37"));

    assertThat(keys(themes(grown).codes().stream()))
        .containsExactly("cost 1", "care 3", "fear-of-judgment 2");
    assertThat(grown.code().label()).isEqualTo("Fear of judgment");
    assertThat(grown.code().color()).isEqualTo("#1a7f37");
    assertThat(grown.code().selectable()).isTrue();
  }

  @Test
  void under_a_parent_it_counts_its_shortcut_among_its_siblings() {
    Grown grown = growth.with("themes", new NewCode("Rest", "Sleep and quiet.", "care", null));

    assertThat(keys(themes(grown).code("care").orElseThrow().children().stream()))
        .containsExactly("calm 1", "hope 2", "rest 3");
    assertThat(grown.code().definition()).isEqualTo("Sleep and quiet.");
  }

  @Test
  void everything_else_in_the_codebook_stays() {
    Grown grown = growth.with("themes", new NewCode("Rest", "", "care", null));

    assertThat(grown.codebook().version()).isEqualTo(3);
    assertThat(grown.codebook().tier("depth")).isEqualTo(BOOK.tier("depth"));
    assertThat(themes(grown).code("care").orElseThrow().selectable()).isFalse();
    assertThat(new CodebookReader().parse(new CodebookWriter().write(grown.codebook()), "again"))
        .isEqualTo(grown.codebook());
  }

  @ParameterizedTest
  @CsvSource({"none, none-2", "None, none-2", "?!, code", "cost., cost-2", "希望, 希望"})
  void its_key_is_made_of_its_name_and_unique_in_the_tier(String label, String key) {
    assertThat(growth.with("themes", NewCode.named(label, null)).code().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"hope, Hope", "' HOPE ', Hope", "care, Care"})
  void a_name_that_the_tier_has_is_refused(String label, String standing) {
    assertThatThrownBy(() -> growth.with("themes", NewCode.named(label, null)))
        .isInstanceOf(TiercelException.class)
        .hasMessage(
            "Themes already has a code “%s”; give that one, or choose another name."
                .formatted(standing));
  }

  @Test
  void a_code_without_a_name_or_with_a_passage_for_one_is_refused() {
    assertThatThrownBy(() -> growth.with("themes", NewCode.named("  ", null)))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("has no name");
    assertThat(growth.with("themes", NewCode.named("😀".repeat(100), null)).code().key())
        .isEqualTo("code");
    assertThatThrownBy(() -> growth.with("themes", NewCode.named("x".repeat(101), null)))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("at most 100 characters");
  }

  @Test
  void a_scale_does_not_grow() {
    assertThatThrownBy(() -> growth.with("depth", NewCode.named("Middling", null)))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining("steps of a scale");
  }

  @Test
  void once_all_shortcuts_are_given_a_code_has_none() {
    Codebook book = BOOK;
    for (int i = 0; i < Shortcuts.ALL.size(); i++) {
      book = new CodebookGrowth(book).with("themes", NewCode.named("code " + i, null)).codebook();
    }
    List<Code> codes = book.tier("themes").orElseThrow().codes();
    assertThat(codes.stream().map(Code::shortcut).filter(s -> s != null).distinct())
        .hasSize(Shortcuts.ALL.size());
    assertThat(codes.getLast().shortcut()).isNull();
  }

  @Test
  void colours_are_handed_out_evenly() {
    Tier themes = BOOK.tier("themes").orElseThrow();
    assertThat(CodeColors.free(themes)).isEqualTo(CodeColors.ALL.get(1));
    Codebook book = BOOK;
    for (int i = 1; i < CodeColors.ALL.size(); i++) {
      String color = CodeColors.free(book.tier("themes").orElseThrow());
      book = new CodebookGrowth(book).with("themes", NewCode.named("c" + i, color)).codebook();
    }
    assertThat(book.tier("themes").orElseThrow().allCodes().map(Code::color))
        .containsAll(CodeColors.ALL);
  }
}
