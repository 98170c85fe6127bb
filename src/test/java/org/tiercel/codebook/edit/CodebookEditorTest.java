package org.tiercel.codebook.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;

/// What changes make of a codebook, and which are refused.
class CodebookEditorTest {
  private static final Codebook CODEBOOK =
      new CodebookReader()
          .parse(
              """
              {"format": "tiercel-codebook/1", "name": "Sleep", "version": 3, "tiers": [
                {"key": "use", "label": "Use", "scope": "post", "kind": "single", "codes": [
                  {"key": "own", "label": "Own use", "rules": {"any": ["i use"]},
                   "children": [{"key": "daily", "label": "Daily"}, {"key": "rare"}],
                   "selectable": true},
                  {"key": "others", "label": "Use by others", "rules": {"any": ["he uses"]},
                   "children": [{"key": "friend", "label": "Friend"}], "selectable": true},
                  {"key": "news", "label": "News"}]},
                {"key": "mood", "label": "Mood", "scope": "post", "kind": "single",
                 "appliesWhen": {"tier": "use", "codes": ["own"]},
                 "codes": [{"key": "calm"}]},
                {"key": "degree", "label": "Degree", "scope": "post", "kind": "ordinal", "codes": [
                  {"key": "low", "label": "Low"}, {"key": "middle"}, {"key": "high"}]}]}
              """,
              "test");

  private static Revision after(CodebookEdit edit) {
    return new CodebookEditor(Revision.first(CODEBOOK)).apply(edit);
  }

  private static Tier tier(Revision revision, String key) {
    return revision.codebook().tier(key).orElseThrow();
  }

  private static Code code(Revision revision, String tier, String key) {
    return tier(revision, tier).code(key).orElseThrow();
  }

  private static void refused(CodebookEdit edit, String because) {
    assertThatThrownBy(() -> after(edit))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining(because);
  }

  @Test
  void a_merge_joins_rules_and_children_and_conditions_name_the_code_that_stays() {
    Revision merged = after(new CodebookEdit.MergeCode("use", "own", "others"));

    Code others = code(merged, "use", "others");
    assertThat(others.rules().any()).containsExactly("he uses", "i use");
    assertThat(others.children()).extracting(Code::key).containsExactly("friend", "daily", "rare");
    assertThat(others.children()).extracting(Code::shortcut).containsExactly("1", null, "2");
    assertThat(tier(merged, "mood").appliesWhen())
        .isEqualTo(new Condition.HasCode("use", List.of("others")));
    assertThat(new CodesNow(merged.former()).code("use", "own")).contains("others");
  }

  @Test
  void a_parent_merged_into_its_child_leaves_the_child_in_its_place() {
    Revision merged = after(new CodebookEdit.MergeCode("use", "own", "daily"));

    assertThat(tier(merged, "use").codes()).extracting(Code::key).first().isEqualTo("daily");
    assertThat(code(merged, "use", "daily").children()).extracting(Code::key).contains("rare");
  }

  @Test
  void only_neighbouring_steps_of_a_scale_are_merged() {
    refused(new CodebookEdit.MergeCode("degree", "low", "high"), "neighbouring steps");
    assertThat(tier(after(new CodebookEdit.MergeCode("degree", "low", "middle")), "degree").codes())
        .extracting(Code::key)
        .containsExactly("middle", "high");
  }

  @Test
  void a_split_puts_the_parts_in_its_place_and_conditions_name_them_all() {
    Revision split =
        after(
            new CodebookEdit.SplitCode(
                "use", "own", List.of(Code.of("work", "Work"), Code.of("home", "Home"))));

    assertThat(tier(split, "use").codes())
        .extracting(Code::key)
        .containsExactly("work", "home", "others", "news");
    assertThat(code(split, "use", "work").children()).hasSize(2);
    assertThat(tier(split, "mood").appliesWhen())
        .isEqualTo(new Condition.HasCode("use", List.of("work", "home")));
  }

  @Test
  void what_a_condition_needs_is_not_removed() {
    refused(new CodebookEdit.RemoveCode("use", "own"), "When Mood is asked depends on “Own use”");
    refused(new CodebookEdit.RemoveTier("use"), "When Mood is asked depends on “Own use”");
    refused(new CodebookEdit.MoveTier("use", 2), "name a tier that stands before this one");
  }

  @Test
  void a_code_with_all_below_it_is_removed() {
    Revision removed = after(new CodebookEdit.RemoveCode("use", "others"));

    assertThat(tier(removed, "use").allCodes()).extracting(Code::key).doesNotContain("friend");
    assertThat(new CodesNow(removed.former()).code("use", "friend")).isEmpty();
  }

  @Test
  void a_code_moves_with_all_below_it_but_never_below_itself() {
    Revision moved = after(new CodebookEdit.MoveCode("use", "others", "own", 0));
    assertThat(code(moved, "use", "own").children())
        .extracting(Code::key)
        .containsExactly("others", "daily", "rare");
    assertThat(moved.former().isEmpty()).isTrue();
    refused(new CodebookEdit.MoveCode("use", "own", "daily", 0), "cannot stand below itself");
  }

  @Test
  void a_key_that_is_taken_is_refused_by_the_names_of_code_and_tier() {
    refused(
        new CodebookEdit.ChangeCode("use", "friend", Code.of("news", "Friend")),
        "key of “News” in “Use” is \"news\", like an earlier code");
  }

  @Test
  void a_part_that_goes_does_not_choose_the_other() {
    Revision split =
        after(
            new CodebookEdit.SplitCode(
                "use", "news", List.of(Code.of("press", "Press"), Code.of("web", "Web"))));
    Revision removed = new CodebookEditor(split).apply(new CodebookEdit.RemoveCode("use", "web"));
    Revision merged =
        new CodebookEditor(split).apply(new CodebookEdit.MergeCode("use", "web", "press"));

    assertThat(new CodesNow(removed.former()).isAskedAgain("use", "news")).isTrue();
    assertThat(new CodesNow(merged.former()).code("use", "news")).contains("press");
  }

  @Test
  void a_key_that_stands_again_counts_as_itself() {
    Revision merged = after(new CodebookEdit.MergeCode("use", "news", "others"));
    Revision back = new CodebookEditor(merged).replacedBy(CODEBOOK);

    assertThat(new CodesNow(back.former()).code("use", "news")).contains("news");
    assertThat(back.former().isEmpty()).isTrue();
  }
}
