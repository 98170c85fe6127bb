package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.store.Consent;
import org.tiercel.store.PostOutcome;
import org.tiercel.suggest.llm.ChatFailure;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatOutcome.Ending;
import org.tiercel.suggest.llm.ChatOutcome.Unanswered;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.cost.TokenEstimate;

/// A server that fails in every way there is, seeded: whatever it does, each post is answered
/// rightly or listed with its reason, none is lost, none comes twice, and no budget is passed.
class FaultStormTest {
  private static final int POSTS = 2_000;
  private static final Price PRICE = new Price(.15, .075, .6);

  @TempDir private Path folder;

  private final long seed = System.nanoTime();
  private final DoubleAdder charged = new DoubleAdder();

  @Test
  void every_post_ends_answered_rightly_or_listed_with_its_reason() {
    try (AskedProject project = project()) {
      ModelRunReport report =
          project.run(AskedProject.within(1_000), new ScriptedModel(this::says));
      assertThat(report.stopped()).as("seed %d", seed).isEmpty();
      checkOutcomes(project, report);
      assertThat(report.totals().answered() + report.totals().failed()).isEqualTo(POSTS);
      assertThat(report.totals().failed()).isBetween(1L, POSTS / 4L);
      assertThat(report.run().finishedAt()).isNotNull();
    }
  }

  @Test
  void a_budget_is_kept_through_the_storm_and_the_run_goes_on_with_a_larger_one() {
    try (AskedProject project = project()) {
      ScriptedModel model = new ScriptedModel(this::says);
      ModelRunReport first = project.run(AskedProject.within(.05), model);

      assertThat(first.stopped().orElseThrow()).contains("budget of $0.05");
      assertThat(charged.sum()).as("seed %d", seed).isPositive().isLessThanOrEqualTo(.05);
      assertThat(first.run().finishedAt()).isNull();
      long done = first.totals().answered() + first.totals().failed();
      assertThat(done).isPositive().isLessThan(POSTS);

      ModelRunReport second = project.run(AskedProject.within(1_000), model);
      assertThat(second.run().id()).isEqualTo(first.run().id());
      checkOutcomes(project, second);
    }
  }

  private AskedProject project() {
    System.out.println("FaultStormTest: seed " + seed);
    AskedProject project = AskedProject.of(folder, POSTS);
    project
        .file()
        .consents()
        .give(new Consent("api.openai.com", POSTS, project.waits().now(), "A"));
    return project;
  }

  private void checkOutcomes(AskedProject project, ModelRunReport report) {
    Map<Long, Annotation> annotations = new HashMap<>();
    for (Annotation annotation : project.annotations(report.run())) {
      assertThat(annotations.put(annotation.key().postId(), annotation)).isNull();
    }
    List<PostOutcome> outcomes = project.outcomes(report, 1);
    assertThat(outcomes).as("seed %d", seed).hasSize(POSTS);
    for (PostOutcome outcome : outcomes) {
      Annotation annotation = annotations.get(outcome.postId());
      assertThat(annotation != null).as("seed %d: %s", seed, outcome).isEqualTo(outcome.answered());
      if (annotation != null) {
        String text = project.file().posts().find(outcome.postId()).orElseThrow().text();
        assertThat(EchoQuestionnaire.answer(text))
            .as("seed %d", seed)
            .isEqualTo(words(text, annotation));
      } else {
        assertThat(outcome.reason()).isNotBlank();
      }
    }
    assertThat(project.file().check().findings()).isEmpty();
  }

  private static String words(String text, Annotation annotation) {
    return annotation.answers().stream()
        .flatMap(answer -> answer.codes().stream())
        .findFirst()
        .map(code -> EchoQuestionnaire.answer(text, code))
        .orElse("{\"text\":\"" + text + "\"}");
  }

  private ChatOutcome says(ChatRequest request, int time) {
    Random random = new Random(seed ^ (31L * request.user().hashCode() + time));
    boolean cursed = new Random(seed + request.user().hashCode()).nextInt(100) == 0;
    ChatOutcome outcome = cursed ? cursed(request) : says(request, random);
    charged.add(charge(request, outcome));
    return outcome;
  }

  /// Some posts fail for good, each in its way.
  private static ChatOutcome cursed(ChatRequest request) {
    return switch (Math.floorMod(request.user().hashCode(), 5)) {
      case 0 -> ScriptedModel.fails(ChatFailure.SERVER);
      case 1 -> ScriptedModel.fails(ChatFailure.REQUEST);
      case 2 -> reply(request, "no", Ending.REFUSED);
      case 3 -> reply(request, "{\"text\": \"it w", Ending.LENGTH);
      default -> reply(request, EchoQuestionnaire.answer("it was another day"), Ending.COMPLETE);
    };
  }

  private static ChatOutcome says(ChatRequest request, Random random) {
    String right = EchoQuestionnaire.answer(request.user());
    return switch (random.nextInt(24)) {
      case 0 -> new Unanswered(ChatFailure.BUSY, "Busy.", Duration.ofSeconds(random.nextInt(9)));
      case 1, 2 -> ScriptedModel.fails(ChatFailure.BUSY);
      case 3 -> ScriptedModel.fails(ChatFailure.SERVER);
      case 4 -> ScriptedModel.fails(ChatFailure.CONNECTION);
      case 5 -> ScriptedModel.fails(ChatFailure.TIMEOUT);
      case 6 -> reply(request, right.substring(0, 9), Ending.LENGTH);
      case 7 -> reply(request, right.substring(0, 9), Ending.COMPLETE);
      case 8 -> reply(request, "\ud800 garbage \u0000 " + "x".repeat(200_000), Ending.COMPLETE);
      case 9 -> reply(request, EchoQuestionnaire.answer("it was day 1e9"), Ending.COMPLETE);
      case 10 -> reply(request, "", Ending.COMPLETE);
      case 11 -> ScriptedModel.reply(right, Ending.COMPLETE, null);
      default -> reply(request, right, Ending.COMPLETE);
    };
  }

  private static ChatOutcome reply(ChatRequest request, String words, Ending ending) {
    long prompt = TokenEstimate.about(request.system() + request.user());
    return ScriptedModel.reply(
        words, ending, new TokenUsage(prompt, prompt / 2, request.maxTokens() / 3));
  }

  /// What the provider charges: as much as it can where the reply does not say, and where nobody
  /// was there any more to take it.
  private static double charge(ChatRequest request, ChatOutcome outcome) {
    long prompt = TokenEstimate.about(request.system() + request.user());
    TokenUsage most = new TokenUsage(prompt, 0, request.maxTokens());
    return switch (outcome) {
      case ChatOutcome.Replied reply -> PRICE.of(reply.usage() == null ? most : reply.usage());
      case Unanswered failure -> failure.failure() == ChatFailure.TIMEOUT ? PRICE.of(most) : 0;
    };
  }
}
