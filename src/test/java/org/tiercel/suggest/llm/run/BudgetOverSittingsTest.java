package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.store.Consent;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.TokenEstimate;

/// What a server may have charged without saying so counts in full, also in later sittings.
class BudgetOverSittingsTest {
  private static final Price PRICE = new Price(.15, .075, .6);
  private static final double BUDGET = .01;
  private static final int POSTS = 400;
  private static final int MOST_SITTINGS = 50;

  @TempDir private Path folder;
  private AskedProject project;

  static List<ScriptedModel> silent() {
    return List.of(
        new ScriptedModel(
            (request, time) ->
                ScriptedModel.reply(
                    EchoQuestionnaire.answer(request.user()), Ending.COMPLETE, null)),
        new ScriptedModel((request, time) -> ScriptedModel.fails(ChatFailure.TIMEOUT)),
        new ScriptedModel(
            (request, time) ->
                new Unanswered(ChatFailure.CONNECTION, "It broke off.", null).afterWork()),
        new ScriptedModel(BudgetOverSittingsTest::mixed));
  }

  private static ChatOutcome mixed(ChatRequest request, int time) {
    return time % 2 == 0
        ? ScriptedModel.fails(ChatFailure.TIMEOUT)
        : ScriptedModel.reply("no JSON", Ending.COMPLETE, null);
  }

  @BeforeEach
  void create() {
    project = AskedProject.of(folder, POSTS);
    project
        .file()
        .consents()
        .give(new Consent("api.openai.com", POSTS, project.waits().now(), "A"));
  }

  @AfterEach
  void close() {
    project.close();
  }

  @ParameterizedTest
  @MethodSource("silent")
  void a_run_never_passes_its_budget_however_often_it_is_gone_on_with(ScriptedModel model) {
    int asked = -1;
    ModelRunReport report = project.run(AskedProject.within(BUDGET), model);
    for (int sitting = 0; sitting < MOST_SITTINGS && asked < model.requests().size(); sitting++) {
      asked = model.requests().size();
      report = project.run(AskedProject.within(BUDGET), model);
    }

    double most = model.requests().stream().mapToDouble(BudgetOverSittingsTest::most).sum();
    assertThat(most).isBetween(BUDGET * .95, BUDGET);
    assertThat(report.totals().counted()).isCloseTo(most, within(1e-9));
    assertThat(report.totals().requests()).isEqualTo(asked);
    assertThat(report.stopped().orElseThrow()).contains("budget of $0.01");
  }

  @Test
  void what_a_server_charges_nothing_for_leaves_the_budget_as_it_is() {
    ScriptedModel model =
        new ScriptedModel(
            (request, time) ->
                time == 0
                    ? ScriptedModel.fails(ChatFailure.SERVER)
                    : ScriptedModel.reply(EchoQuestionnaire.answer(request.user())));
    ModelRunReport report = project.run(AskedProject.within(1), model);

    assertThat(report.totals().assumed()).isZero();
    assertThat(report.totals().counted()).isEqualTo(report.totals().knownCost()).isPositive();
  }

  private static double most(ChatRequest request) {
    return PRICE.atMost(
        TokenEstimate.atMost(request.system(), request.user(), request.schema()),
        request.maxTokens());
  }
}
