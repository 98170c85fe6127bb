package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.Consent;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class RunsViewModelTest {
  @TempDir private Path folder;
  private AskedStudy study;
  private Workspace workspace;
  private NewRunViewModel fresh;
  private RunsViewModel runs;
  private final List<String> consents = new ArrayList<>();
  private boolean consenting;

  @BeforeEach
  void open() {
    study = new AskedStudy(folder);
    make();
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void make() {
    workspace = study.workspace(new InlineTaskRunner());
    ModelAccess access = study.access();
    RunDesk desk = new RunDesk(access);
    desk.attend(workspace, study);
    RunStarter starter =
        new RunStarter(
            workspace,
            desk,
            study,
            (host, posts, given) -> {
              consents.add(host + " " + posts);
              if (consenting) {
                given.run();
              }
            });
    fresh = new NewRunViewModel(workspace, study, starter, access);
    runs = new RunsViewModel(workspace, study, desk, starter, access);
  }

  private void start(String profile) {
    fresh
        .profileProperty()
        .set(
            fresh.profiles().stream()
                .filter(it -> it.name().equals(profile))
                .findFirst()
                .orElseThrow());
    fresh.look();
    fresh.start();
    runs.refresh();
  }

  private RunDetail detail() {
    runs.choose(runs.rows().getFirst().run().id());
    return runs.detailProperty().get().orElseThrow();
  }

  @Test
  void without_runs_there_are_no_rows_and_no_detail() {
    runs.refresh();
    assertThat(runs.rows()).isEmpty();
    assertThat(runs.detailProperty().get()).isEmpty();
  }

  @Test
  void a_run_that_has_ended_tells_what_came_of_each_post() {
    long revision = workspace.revisionProperty().get();
    start("Here");

    assertThat(study.said())
        .containsExactly("tiny (Here): 4 posts answered, 1 failed, 3 suggestions.");
    assertThat(workspace.revisionProperty().get()).isGreaterThan(revision);
    RunRow row = runs.rows().getFirst();
    assertThat(row.state()).isEqualTo(RunState.FINISHED);
    assertThat(row.failed()).isEqualTo(1);
    RunDetail detail = detail();
    assertThat(detail.coded().posts()).hasToString("{1, 2, 5}");
    assertThat(detail.none().posts()).hasToString("{3}");
    assertThat(detail.failures())
        .singleElement()
        .satisfies(group -> assertThat(group.posts()).hasToString("{4}"))
        .satisfies(group -> assertThat(group.label()).contains("prose").contains("“…”"));
    assertThat(detail.problems())
        .singleElement()
        .isEqualTo(
            new OutcomeGroup(
                "Under \"use\", the quote “…” for “…” does not stand in the post.",
                BitSet.valueOf(new long[] {0b100})));
    assertThat(detail.row().totals().orElseThrow().withoutEvidence()).isEqualTo(1);
    assertThat(detail.prompt().orElseThrow().system()).isEqualTo(study.asked().getFirst().system());
    assertThat(detail.repeats()).isEmpty();
  }

  @Test
  void the_failed_are_asked_again_and_nothing_else_is() {
    start("Here");
    int before = study.asked().size();
    study.script(message -> AskedStudy.answer(message.replace("no answer", "an answer")));

    runs.retry(detail(), "", Way.NOW);
    runs.refresh();

    assertThat(study.asked()).hasSize(before + 1);
    assertThat(study.asked().getLast().user()).contains("no answer for this one");
    assertThat(runs.rows()).singleElement().extracting(RunRow::failed).isEqualTo(0L);
  }

  @Test
  void agreement_among_repeats_is_told_tier_by_tier() {
    fresh.repeatsProperty().set("2");
    start("Here");
    assertThat(detail().repeats()).containsExactly(new RepeatLine("Use", "100.0 %", "1.00", 4));
  }

  @Test
  void a_run_of_another_codebook_or_address_is_not_gone_on_with() {
    start("Here");
    study.save("Here", "http://localhost:2/v1", new KeySource.None(), true);
    runs.retry(detail(), "", Way.NOW);
    assertThat(study.said().getLast())
        .isEqualTo(
            "failed: The profile Here no longer leads to http://localhost:1/v1, where this run was"
                + " begun; set its address back, or start a new run.");
  }

  @Test
  void another_computer_gets_posts_only_with_consent_which_is_asked_once() {
    study.save("Gateway", "https://llm.example.org/v1", new KeySource.None(), true);
    make();
    start("Gateway");
    assertThat(consents).containsExactly("llm.example.org 5");
    assertThat(study.asked()).isEmpty();
    assertThat(study.project().coders().all()).noneMatch(coder -> coder.kind() == CoderKind.MODEL);

    consenting = true;
    start("Gateway");
    assertThat(study.asked()).isNotEmpty();
    assertThat(study.project().consents().all())
        .containsExactly(new Consent("llm.example.org", 5, AskedStudy.CLOCK.instant(), "Ann"));

    fresh.anewProperty().set(true);
    start("Gateway");
    assertThat(consents).hasSize(2);
  }

  @Test
  void a_run_stops_before_its_budget_is_passed_and_says_why() {
    study.save("Gateway", "http://localhost:1/v1", new KeySource.None(), false);
    PriceDraft prices = PriceDraft.of(study.access().priceFile());
    PriceLine line = prices.lines().getLast();
    line.modelProperty().set("tiny");
    line.inputProperty().set("100");
    line.outputProperty().set("100");
    prices.save(study.access().priceFile());
    make();
    fresh.budgetProperty().set("0.5");
    start("Gateway");

    RunRow row = runs.rows().getFirst();
    assertThat(row.state()).isEqualTo(RunState.STOPPED);
    assertThat(runs.stopped(row)).isPresent();
    assertThat(study.said().getLast()).startsWith("failed: ").contains("udget");
    assertThat(row.totals().orElseThrow().knownCost()).isLessThanOrEqualTo(.5);

    runs.goOn(detail(), "100", Way.NOW);
    runs.refresh();
    assertThat(runs.rows().getFirst().state()).isEqualTo(RunState.FINISHED);
    assertThat(runs.rows()).hasSize(1);
  }
}
