package org.tiercel.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.advice.Advice;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.codebook.list.CodeList;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Code;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Condition;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Tier;
import org.tiercel.store.Batches;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// What the Codebook view shows and does, without a toolkit.
class CodebookViewModelTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  @TempDir Path folder;
  private CodedProject project;
  private Workspace workspace;
  private CodebookViewModel model;
  private VersionsViewModel versions;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void codeThreePosts() {
    project =
        CodedProject.tiered(folder, "i use it daily", "my friend uses it", "i use it at night");
    workspace =
        new Workspace(
            project.project(),
            project.codebook(),
            project.coder("Coder A"),
            new InlineTaskRunner(),
            InstantSource.fixed(CodedProject.NOW));
    workspace.session().toggle(1, USE, "personal", null, List.of());
    workspace.session().toggle(2, USE, "second-hand", null, List.of());
    workspace.session().done(1, true);
    workspace.session().done(2, true);
    model = new CodebookViewModel(workspace, new Said());
    versions = new VersionsViewModel(workspace);
    model.refresh();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private final class Said implements Notices {
    @Override
    public void say(String sentence) {
      said.add(sentence);
    }

    @Override
    public void sayUndoable(String sentence) {
      said.add(sentence);
    }

    @Override
    public void fail(String sentence) {
      said.add("! " + sentence);
    }
  }

  private Tier use() {
    return model.codebook().tier("use").orElseThrow();
  }

  private void undo() {
    VersionsViewModel.Row row = versions.undoable().orElseThrow();
    model.adopt(versions.without(row), "undone");
  }

  @Test
  void a_merge_moves_the_count_is_told_in_words_and_goes_back_in_one_step() {
    Place personal = new Place("use", "personal");
    assertThat(model.count(personal)).isEqualTo(1);

    assertThat(model.apply(new CodebookEdit.MergeCode("use", "second-hand", "personal"))).isEmpty();

    assertThat(model.count(personal)).isEqualTo(2);
    assertThat(said.getLast())
        .startsWith("Codebook version 2: Use: “Someone else's use” merged into “Personal use”");
    assertThat(versions.rowsProperty().get().getFirst().who()).startsWith("Coder A, ");
    undo();
    assertThat(model.count(personal)).isEqualTo(1);
    assertThat(use().code("second-hand")).isPresent();
    assertThat(versions.rowsProperty().get()).hasSize(3);
    assertThat(versions.redoable()).isPresent();
  }

  @Test
  void what_others_gave_is_not_counted_while_a_batch_hides_it() {
    Coder other = project.coder("Coder B");
    CodingSession theirs =
        new CodingSession(
            project.project(), project.codebook(), other, 1, InstantSource.fixed(CodedProject.NOW));
    theirs.toggle(3, USE, "personal", null, List.of());
    Place personal = new Place("use", "personal");
    model.refresh();
    assertThat(model.count(personal)).isEqualTo(2);

    project
        .project()
        .batches()
        .create(
            new Batch(0, "Apart", true, 0, 1, CodedProject.NOW, null),
            List.of(new Batches.Member(1, false)),
            List.of(workspace.coder().id(), other.id()));
    model.refresh();

    assertThat(model.count(personal)).isEqualTo(1);
    List<String> effect = new ArrayList<>();
    model.effect(personal, effect::addAll);
    assertThat(effect)
        .containsExactly(
            "Coder A: 1 coding on 1 post, 1 of them done.",
            "What others gave is not shown until the batch that hides it is closed.");
  }

  @Test
  void a_change_of_somebody_else_is_not_taken_back() {
    model.apply(new CodebookEdit.MergeCode("use", "second-hand", "personal"));
    Workspace other =
        new Workspace(
            project.project(),
            workspace.codebook(),
            project.coder("Coder B"),
            new InlineTaskRunner(),
            InstantSource.fixed(CodedProject.NOW));

    assertThat(new VersionsViewModel(other).undoable()).isEmpty();
    assertThat(versions.undoable()).isPresent();
  }

  @Test
  void a_split_queues_only_the_posts_that_have_the_code() {
    assertThat(model.recodeProperty().get()).isEmpty();
    model.apply(
        new CodebookEdit.SplitCode(
            "use",
            "second-hand",
            List.of(Code.of("friend", "A friend"), Code.of("client", "A client"))));

    assertThat(model.recodeProperty().get()).containsOnlyKeys("use");
    assertThat(model.recodeProperty().get())
        .hasEntrySatisfying("use", posts -> assertThat(posts.stream()).containsExactly(2));
    workspace.session().toggle(2, USE, "friend", null, List.of());
    model.refresh();
    assertThat(model.recodeProperty().get()).isEmpty();
  }

  @Test
  void what_a_change_touches_is_counted_by_coder_first() {
    List<String> effects = new ArrayList<>();
    model.effect(new Place("use", "personal"), effects::addAll);
    assertThat(effects).containsExactly("Coder A: 1 coding on 1 post, 1 of them done.");
    effects.clear();
    model.effect(new Place("use", "considering"), effects::addAll);
    assertThat(effects).containsExactly("Nobody has given it yet.");
  }

  @Test
  void what_is_refused_changes_nothing_and_says_why() {
    Optional<String> refused = model.apply(new CodebookEdit.RemoveTier("use"));

    assertThat(refused).get().asString().contains("depends on");
    assertThat(model.codebook().version()).isEqualTo(1);
  }

  @Test
  void keys_of_codes_that_went_are_not_given_again() {
    model.apply(new CodebookEdit.MergeCode("use", "second-hand", "personal"));
    assertThat(model.freeKey(use(), "Second hand", Set.of())).isEqualTo("second-hand-2");
  }

  @Test
  void a_draft_that_is_not_touched_is_the_code_itself() {
    Code code = use().code("personal").orElseThrow();
    CodeDraft draft = new CodeDraft(code);
    assertThat(draft.isChanged()).isFalse();
    assertThat(draft.code()).isEqualTo(code);
    draft.includeProperty().set(" one case \n\n two cases ");
    draft.valueProperty().set("1,5");
    assertThat(draft.code().include()).containsExactly("one case", "two cases");
    assertThat(draft.code().value()).isEqualTo(1.5);
  }

  @Test
  void every_condition_of_the_shipped_codebook_can_be_edited_by_picking() {
    for (Tier tier : model.codebook().tiers()) {
      ConditionDraft draft = new ConditionDraft(tier.appliesWhen());
      assertThat(draft.nestedProperty().get()).isEmpty();
      assertThat(draft.condition()).isEqualTo(tier.appliesWhen());
    }
    Condition deep =
        new Condition.Not(
            new Condition.All(List.of(new Condition.HasCode("use", List.of("personal")))));
    ConditionDraft kept = new ConditionDraft(deep);
    assertThat(kept.condition()).isEqualTo(deep);
    kept.beginAnew();
    assertThat(kept.condition()).isNull();
  }

  @Test
  void rules_are_tried_on_the_corpus_with_their_guards() {
    RuleTrialViewModel trial = new RuleTrialViewModel(workspace);
    trial.tryOut(new Rules(List.of("i use it"), List.of(), List.of("at night")));

    assertThat(trial.summaryProperty().get()).isEqualTo("1 post of 3 found.");
    assertThat(trial.firstProperty().get().getFirst().text()).isEqualTo("i use it daily");
    trial.tryOut(new Rules(List.of(), List.of("i (use"), List.of()));
    assertThat(trial.summaryProperty().get()).startsWith("A pattern cannot be read yet");
    assertThat(trial.found()).isEmpty();
  }

  @Test
  void what_is_hard_to_code_with_is_found() {
    model.apply(new CodebookEdit.AddCode("use", null, Code.of("self", "Personal  USE"), 0));

    assertThat(model.adviceProperty().get())
        .extracting(Advice::kind)
        .contains(Advice.Kind.NO_DEFINITION, Advice.Kind.SAME_LABEL);
  }

  @Test
  void a_list_with_indents_and_definitions_becomes_codes() {
    assertThat(
            model.replace(
                CodeList.into(
                    model.codebook(),
                    CodeList.ofLines("- Work: at the office\n    Boss\n  Peers\nHome", "Use"))))
        .isEmpty();

    Code work = use().code("work").orElseThrow();
    assertThat(work.definition()).isEqualTo("at the office");
    assertThat(work.children()).extracting(Code::label).containsExactly("Boss", "Peers");
    assertThat(use().code("home")).isPresent();
  }

  @Test
  void places_move_by_keys_within_their_tier() {
    TreeMoves moves = new TreeMoves(model.codebook());
    assertThat(moves.step(new Place("use", "personal"), -1)).isEmpty();
    model.apply(moves.in(new Place("use", "second-hand")).orElseThrow());
    assertThat(use().code("personal").orElseThrow().children())
        .extracting(Code::key)
        .containsExactly("second-hand");
    model.apply(new TreeMoves(model.codebook()).out(new Place("use", "second-hand")).orElseThrow());
    assertThat(use().codes()).extracting(Code::key).startsWith("personal", "second-hand");
    assertThat(
            moves.drop(new Place("use", "personal"), Place.ofTier("attitude"), TreeMoves.Drop.INTO))
        .isEmpty();
  }
}
