package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiercel.coding.CodedProject.NOW;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.TierStatuses;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.codebook.edit.CodebookEditor;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.codebook.version.VersionStack;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierStatus;
import org.tiercel.store.CodeSource;
import org.tiercel.store.GivenCode;

/// What becomes of codings when codes are merged, split, removed or get other keys.
class ChangedCodebookTest {
  private static final AnswerKey MOOD = AnswerKey.ofPost("mood");
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");
  private static final String CODEBOOK =
      """
      {"format": "tiercel-codebook/1", "name": "Sleep", "version": 1, "tiers": [
        {"key": "mood", "label": "Mood", "scope": "post", "kind": "single", "codes": [
          {"key": "calm"}, {"key": "tired"}, {"key": "worn"}]},
        {"key": "themes", "label": "Themes", "scope": "post", "kind": "multi", "codes": [
          {"key": "cost"}, {"key": "access"}, {"key": "other", "open": true}]},
        {"key": "degree", "label": "Degree", "scope": "post", "kind": "single", "per": "themes",
         "codes": [{"key": "low"}, {"key": "high"}]}]}
      """;

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void open() {
    Codebook codebook = new CodebookReader().parse(CODEBOOK, "test");
    project = CodedProject.with(folder, codebook, "it costs a lot", "far away", "no words");
    session = project.session();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private ProjectCodebook kept() {
    return new ProjectCodebook(project.project());
  }

  private void change(CodebookEdit edit) {
    adopt(new CodebookEditor(kept().revision()).apply(edit));
  }

  private void adopt(Revision next) {
    var stored = kept().next(next, "changed", NOW);
    session.adopt(next.withVersion(stored.version()).codebook(), stored);
  }

  private void undoChange() {
    VersionStack versions = new VersionStack(kept().revisions());
    adopt(versions.without(versions.nextUndo().orElseThrow()));
  }

  private void redoChange() {
    VersionStack versions = new VersionStack(kept().revisions());
    adopt(versions.without(versions.nextRedo().orElseThrow()));
  }

  private void give(long post, AnswerKey question, String... codes) {
    for (String code : codes) {
      session.toggle(post, question, code, null, List.of());
    }
  }

  private Answer answer(long post, AnswerKey question) {
    return session.annotation(post).answer(question).orElseThrow();
  }

  private TierStatus status(long post, AnswerKey question) {
    return new TierStatuses(kept().current(), kept().askedSince())
        .of(session.annotation(post), question);
  }

  private static CodebookEdit merge(String tier, String code, String into) {
    return new CodebookEdit.MergeCode(tier, code, into);
  }

  private static CodebookEdit splitTired() {
    return new CodebookEdit.SplitCode(
        "mood", "tired", List.of(Code.of("sleepy", "Sleepy"), Code.of("spent", "Spent")));
  }

  @Test
  void a_merged_code_counts_as_the_other_and_keeps_what_it_was_given_as() {
    give(1, MOOD, "worn");
    change(merge("mood", "worn", "tired"));

    Coding coding = answer(1, MOOD).codings().getFirst();
    assertThat(coding.code()).isEqualTo("tired");
    assertThat(coding.givenAs()).containsExactly("worn");
    assertThat(kept().current().tier("mood").orElseThrow().code("worn")).isEmpty();
  }

  @Test
  void two_codes_of_one_answer_that_become_one_are_one_coding_with_the_evidence_of_both() {
    session.toggle(1, THEMES, "cost", null, List.of(new Span(3, 8)));
    session.toggle(1, THEMES, "access", null, List.of(new Span(0, 2)));
    change(merge("themes", "cost", "access"));

    List<Coding> codings = answer(1, THEMES).codings();
    assertThat(codings).hasSize(1);
    assertThat(codings.getFirst().givenAs()).containsExactly("cost", "access");
    assertThat(codings.getFirst().evidence()).containsExactly(new Span(0, 2), new Span(3, 8));
  }

  @Test
  void undoing_a_merge_gives_each_code_back_also_where_the_answer_was_changed_since() {
    give(1, THEMES, "cost");
    give(2, THEMES, "access");
    change(merge("themes", "cost", "access"));
    session.toggle(1, THEMES, "other", "shame", List.of());
    give(3, THEMES, "access");
    undoChange();

    assertThat(answer(1, THEMES).codes()).containsExactlyInAnyOrder("cost", "other");
    assertThat(answer(2, THEMES).codes()).containsExactly("access");
    assertThat(answer(3, THEMES).codes()).containsExactly("access");
    redoChange();
    assertThat(answer(1, THEMES).codes()).containsExactlyInAnyOrder("access", "other");
  }

  @Test
  void what_was_done_before_a_merge_can_still_be_undone() {
    give(1, MOOD, "worn");
    change(merge("mood", "worn", "tired"));
    session.undo();
    assertThat(session.annotation(1).answer(MOOD)).isEmpty();
    session.redo();
    assertThat(answer(1, MOOD).codes()).containsExactly("tired");
    undoChange();
    assertThat(answer(1, MOOD).codes()).containsExactly("worn");
  }

  @Test
  void terms_under_an_open_code_stay_apart_when_it_is_merged() {
    session.toggle(1, THEMES, "other", "Shame", List.of());
    session.toggle(1, THEMES, "other", "Fear", List.of());
    change(merge("themes", "other", "access"));

    assertThat(answer(1, THEMES).codings())
        .extracting(Coding::code, Coding::term)
        .containsExactly(tuple("access", "Shame"), tuple("access", "Fear"));
  }

  @Test
  void answers_per_merged_codes_become_one_and_are_asked_again_where_they_differ() {
    for (long post = 1; post <= 2; post++) {
      give(post, MOOD, "calm");
      give(post, THEMES, "cost", "access");
      give(post, new AnswerKey("degree", null, "cost"), "low");
      give(post, new AnswerKey("degree", null, "access"), post == 1 ? "low" : "high");
      session.done(post, false);
    }
    change(merge("themes", "cost", "access"));

    AnswerKey degree = new AnswerKey("degree", null, "access");
    assertThat(answer(1, degree).codes()).containsExactly("low");
    assertThat(answer(2, degree).state()).isEqualTo(AnswerState.PENDING);
    assertThat(answer(2, degree).codings()).hasSize(2);
    assertThat(status(1, degree)).isEqualTo(TierStatus.CODED);
    assertThat(status(2, degree)).isEqualTo(TierStatus.NOT_ASKED);
    give(2, degree, "high");
    assertThat(answer(2, degree).codes()).containsExactly("high");
    assertThat(session.annotation(2).done()).isTrue();
  }

  @Test
  void a_split_code_is_asked_again_where_it_was_given_and_nowhere_else() {
    give(1, MOOD, "tired");
    give(2, MOOD, "calm");
    give(1, THEMES, "cost");
    session.done(1, true);
    session.done(2, true);
    change(splitTired());

    assertThat(status(1, MOOD)).isEqualTo(TierStatus.NOT_ASKED);
    assertThat(answer(1, MOOD).former()).extracting(Coding::code).containsExactly("tired");
    assertThat(status(2, MOOD)).isEqualTo(TierStatus.CODED);
    assertThat(status(1, THEMES)).isEqualTo(TierStatus.CODED);
    TierStatuses statuses = new TierStatuses(kept().current(), kept().askedSince());
    assertThat(statuses.ofCode(session.annotation(2), MOOD, "sleepy")).isEqualTo(TierStatus.NONE);
    assertThat(statuses.ofCode(session.annotation(1), MOOD, "sleepy"))
        .isEqualTo(TierStatus.NOT_ASKED);
  }

  @Test
  void a_part_chosen_counts_as_the_whole_again_when_the_split_is_undone() {
    give(1, MOOD, "tired");
    session.done(1, true);
    change(splitTired());
    give(1, MOOD, "spent");
    assertThat(status(1, MOOD)).isEqualTo(TierStatus.CODED);

    undoChange();
    assertThat(answer(1, MOOD).codes()).containsExactly("tired");
    assertThat(status(1, MOOD)).isEqualTo(TierStatus.CODED);
    redoChange();
    assertThat(answer(1, MOOD).codes()).containsExactly("spent");
  }

  @Test
  void a_removed_code_is_out_of_sight_and_comes_back_with_undo() {
    give(1, THEMES, "cost", "access");
    give(2, THEMES, "cost");
    give(3, MOOD, "worn");
    change(new CodebookEdit.RemoveCode("themes", "cost"));
    change(new CodebookEdit.RemoveCode("mood", "worn"));

    assertThat(answer(1, THEMES).codes()).containsExactly("access");
    assertThat(answer(2, THEMES).state()).isEqualTo(AnswerState.NONE);
    assertThat(answer(3, MOOD).state()).isEqualTo(AnswerState.PENDING);
    give(2, THEMES, "other");
    undoChange();
    undoChange();
    assertThat(answer(1, THEMES).codes()).containsExactlyInAnyOrder("access", "cost");
    assertThat(answer(2, THEMES).codes()).containsExactlyInAnyOrder("cost", "other");
    assertThat(answer(3, MOOD).codes()).containsExactly("worn");
  }

  @Test
  void a_removed_tier_comes_back_with_its_answers_as_they_were() {
    give(1, MOOD, "worn");
    session.done(1, true);
    change(new CodebookEdit.RemoveTier("mood"));
    assertThat(session.annotation(1).answer(MOOD)).isEmpty();

    undoChange();
    assertThat(answer(1, MOOD).codes()).containsExactly("worn");
    assertThat(status(1, MOOD)).isEqualTo(TierStatus.CODED);
  }

  @Test
  void keys_can_change_and_answers_follow() {
    give(1, THEMES, "cost");
    give(1, new AnswerKey("degree", null, "cost"), "high");
    Codebook now = kept().current();
    Code cost = now.tier("themes").orElseThrow().code("cost").orElseThrow();
    change(new CodebookEdit.ChangeCode("themes", "cost", withKey(cost, "money")));
    var themes = kept().current().tier("themes").orElseThrow();
    change(
        new CodebookEdit.ChangeTier(
            "themes",
            new Tier(
                "topics",
                themes.label(),
                themes.question(),
                themes.scope(),
                themes.kind(),
                null,
                null,
                List.of())));

    assertThat(answer(1, AnswerKey.ofPost("topics")).codes()).containsExactly("money");
    assertThat(answer(1, new AnswerKey("degree", null, "money")).codes()).containsExactly("high");
    assertThat(kept().current().tier("degree").orElseThrow().per()).isEqualTo("topics");
    assertThat(kept().askedSince().code("topics", "money")).isEqualTo(1);
  }

  private static Code withKey(Code code, String key) {
    return new Code(
        key,
        code.label(),
        code.definition(),
        code.include(),
        code.exclude(),
        code.examples(),
        code.color(),
        code.shortcut(),
        code.selectable(),
        code.value(),
        code.open(),
        code.rules(),
        code.children());
  }

  @Test
  void machines_suggestions_and_counts_see_the_merged_code() {
    project.run(
        "Model", CodedProject.says(1, CodedProject.answer("mood", CodedProject.code("worn", 0.9))));
    give(2, MOOD, "worn");
    session.done(2, true);
    change(merge("mood", "worn", "tired"));

    assertThat(session.offer(1).offered()).extracting(s -> s.code()).containsExactly("tired");
    session.accept(1, session.offer(1).offered().getFirst());
    assertThat(answer(1, MOOD).codes()).containsExactly("tired");
    List<GivenCode> counted = new ArrayList<>();
    project
        .project()
        .codings()
        .forEach(CodeSource.firstRound(session.coder()), List.of("mood"), counted::add);
    assertThat(counted).extracting(GivenCode::code).containsExactly("tired");
  }

  @Test
  void what_codes_count_as_survives_closing_the_project() {
    give(1, MOOD, "worn");
    change(merge("mood", "worn", "tired"));
    project.reopen();
    session = project.session();

    assertThat(answer(1, MOOD).codes()).containsExactly("tired");
    assertThat(session.undo()).isPresent();
    assertThat(session.annotation(1).answers()).isEmpty();
    assertThat(project.project().codebooks().savers()).isEqualTo(Map.of(2, session.coder().id()));
  }
}
