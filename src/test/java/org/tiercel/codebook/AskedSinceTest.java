package org.tiercel.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.domain.Codebook;

class AskedSinceTest {
  private static final String USE =
      "{'key':'use','question':'Who?','scope':'post','kind':'single','codes':["
          + "{'key':'self','label':'Self','definition':'d','include':['i']},{'key':'other'}]}";
  private static final String TONE =
      "{'key':'tone','scope':'post','kind':'single','codes':[{'key':'good'}]}";

  @Test
  void what_never_changed_is_asked_since_the_first_version() {
    AskedSince since = since(USE, USE, USE);
    assertThat(since.tier("use")).isEqualTo(1);
    assertThat(since.code("use", "self")).isEqualTo(1);
    assertThat(since.condition("use")).isEqualTo(1);
  }

  @Test
  void a_new_tier_is_asked_since_it_was_added_with_its_codes() {
    AskedSince since = since(USE, USE + "," + TONE);
    assertThat(since.tier("tone")).isEqualTo(2);
    assertThat(since.code("tone", "good")).isEqualTo(2);
    assertThat(since.tier("use")).isEqualTo(1);
  }

  @Test
  void a_new_code_leaves_its_tier_and_siblings_as_they_were() {
    AskedSince since = since(USE, USE.replace("{'key':'other'}", "{'key':'other'},{'key':'new'}"));
    assertThat(since.code("use", "new")).isEqualTo(2);
    assertThat(since.code("use", "other")).isEqualTo(1);
    assertThat(since.tier("use")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'definition':'d' | 'definition':'e'",
        "'include':['i'] | 'include':['i','j']",
        "'include':['i'] | 'exclude':['i']",
        "'definition':'d' | 'definition':'d','value':1",
        "'definition':'d' | 'definition':'d','open':true"
      })
  void a_redefined_code_is_asked_anew(String before, String after) {
    AskedSince since = since(USE, USE.replace(before, after), USE.replace(before, after));
    assertThat(since.code("use", "self")).isEqualTo(2);
    assertThat(since.code("use", "other")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'label':'Self' | 'label':'Oneself'",
        "'definition':'d' | 'definition':' d ','examples':['x'],'color':'#000000','shortcut':'z'",
        "'definition':'d' | 'definition':'d','rules':{'any':['x']}"
      })
  void what_only_looks_different_is_not(String before, String after) {
    assertThat(since(USE, USE.replace(before, after)).code("use", "self")).isEqualTo(1);
  }

  @Test
  void of_a_code_without_a_definition_the_label_defines_it() {
    String renamed = USE.replace("{'key':'other'}", "{'key':'other','label':'Someone else'}");
    assertThat(since(USE, renamed).code("use", "other")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'question':'Who?' | 'question':'Whose?'",
        "'kind':'single' | 'kind':'multi'",
        "'scope':'post' | 'scope':'excerpt'"
      })
  void a_tier_that_asks_something_else_is_asked_anew_with_all_its_codes(
      String before, String after) {
    AskedSince since = since(USE, USE.replace(before, after));
    assertThat(since.tier("use")).isEqualTo(2);
    assertThat(since.code("use", "self")).isEqualTo(2);
  }

  @Test
  void a_new_condition_is_noted_beside_the_tier() {
    String conditional =
        TONE.replace("'codes'", "'appliesWhen':{'tier':'use','codes':['self']},'codes'");
    AskedSince since = since(USE + "," + TONE, USE + "," + conditional);
    assertThat(since.tier("tone")).isEqualTo(1);
    assertThat(since.condition("tone")).isEqualTo(2);
  }

  @Test
  void a_tier_as_a_whole_is_asked_since_the_newest_of_its_codes() {
    String grown = USE.replace("{'key':'other'}", "{'key':'other'},{'key':'new'}");
    assertThat(since(USE, USE).whole("use")).isEqualTo(1);
    assertThat(since(USE, grown, grown).whole("use")).isEqualTo(2);
    assertThat(since(USE, USE.replace("Who?", "Whom?")).whole("use")).isEqualTo(2);
  }

  @Test
  void one_version_more_tells_the_same_as_all_versions_at_once() {
    String grown = USE.replace("{'key':'other'}", "{'key':'other'},{'key':'new'}");
    AskedSince before = since(USE);
    AskedSince after = before.then(codebook(2, grown)).then(codebook(3, grown));
    assertThat(after.code("use", "new")).isEqualTo(2);
    assertThat(after.whole("use")).isEqualTo(2);
    assertThat(before.code("use", "new")).isZero();
  }

  @Test
  void a_redefined_code_is_told_from_an_added_one() {
    String other = USE.replace("'definition':'d'", "'definition':'e'");
    AskedSince since = since(USE, other.replace("{'key':'other'}", "{'key':'new'}"));
    assertThat(since.redefined("use", "self")).isTrue();
    assertThat(since.redefined("use", "new")).isFalse();
  }

  @Test
  void what_was_taken_out_and_put_back_is_asked_since_it_came_back() {
    AskedSince since = since(USE + "," + TONE, USE, USE + "," + TONE);
    assertThat(since.tier("tone")).isEqualTo(3);
    assertThat(since.code("tone", "good")).isEqualTo(3);
    AskedSince gone = since(USE + "," + TONE, USE);
    assertThat(gone.tier("tone")).isZero();
    assertThat(gone.condition("tone")).isZero();
    assertThat(gone.code("tone", "good")).isZero();
  }

  private static AskedSince since(String... tiers) {
    List<Codebook> versions =
        IntStream.range(0, tiers.length).mapToObj(i -> codebook(i + 1, tiers[i])).toList();
    return AskedSince.ofCodebooks(versions.reversed());
  }

  private static Codebook codebook(int version, String tiers) {
    String json =
        "{'format':'tiercel-codebook/1','name':'x','version':"
            + version
            + ",'tiers':["
            + tiers
            + "]}";
    return new CodebookReader().parse(json.replace('\'', '"'), "test");
  }
}
