package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.store.Consent;
import org.tiercel.store.PostOutcome;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.cost.Price;
import org.tiercel.suggest.llm.openai.OpenAiChat;
import org.tiercel.suggest.llm.openai.WireServer;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.task.Progress;

/// The whole path, from posts through the client and real connections and back, against a service
/// that fails in every way there is, seeded: each post is answered rightly or listed with its
/// reason, none is lost, none comes twice, each request is counted and no budget is passed.
class HttpStormTest {
  private static final int POSTS = 2_000;
  private static final int AT_ONCE = 16;
  private static final Duration TIMEOUT = Duration.ofSeconds(3);
  private static final ChatRequest WARM_UP =
      new ChatRequest("m", "Code.", "{\"text\":\"\"}\n", "{}", AnswerFormat.TEXT, null, null, 9);
  private static final List<String> TIERS = List.of("use");
  private static final Price PRICE = new Price(.15, .075, .6);

  @TempDir private Path folder;

  private final long seed = System.nanoTime();
  private final StormyService service = new StormyService(seed, PRICE);
  private double chargedBefore;
  private WireServer server;
  private OpenAiChat chat;
  private AskedProject project;

  @BeforeEach
  void start() {
    System.out.println("HttpStormTest: seed " + seed);
    String[] texts = new String[POSTS];
    Arrays.setAll(texts, i -> "on day " + i + " it listened to me for an hour");
    project = new AskedProject(folder, texts);
    project
        .file()
        .consents()
        .give(new Consent("api.openai.com", POSTS, project.waits().now(), "A"));
    server = new WireServer(service);
    chat = new OpenAiChat(server.endpoint(TIMEOUT), Map.of());
    // The first request of a process takes as long as a thousand later ones.
    assertThat(chat.ask(WARM_UP)).isInstanceOf(ChatOutcome.Replied.class);
    chargedBefore = service.charged();
  }

  @AfterEach
  void stop() {
    chat.close();
    server.close();
    project.close();
  }

  @Test
  void every_post_ends_answered_rightly_or_listed_with_its_reason_over_several_sittings() {
    for (double budget : List.of(.05, .1)) {
      ModelRunReport report = run(budget);
      assertThat(report.stopped().orElse("")).as("seed %d", seed).contains("budget of $");
      check(report, budget);
    }
    ModelRunReport report = run(1_000);
    assertThat(report.stopped()).as("seed %d", seed).isEmpty();
    check(report, 1_000);

    assertThat(report.totals().answered() + report.totals().failed()).isEqualTo(POSTS);
    assertThat(report.totals().failed()).as("seed %d", seed).isBetween(1L, POSTS / 4L);
    assertThat(report.run().finishedAt()).isNotNull();
    assertThat(project.outcomes(report, 1)).hasSize(POSTS);
    assertThat(project.file().check().findings()).isEmpty();
  }

  private ModelRunReport run(double budget) {
    Prompt prompt = Prompt.of(AskedProject.CODEBOOK, TIERS, "", List.of());
    Server paid =
        new Server(
            "Paid",
            "https://api.openai.com/v1",
            "api.openai.com",
            false,
            "gpt-4o-mini",
            AT_ONCE,
            false);
    RunPlan plan =
        new RunPlan(
            paid,
            prompt,
            new Sampling(0., null, 200),
            new Selection.All(),
            1,
            OptionalDouble.of(budget),
            Manner.GO_ON);
    Questionnaire words = new CodebookQuestionnaire(project.file(), AskedProject.CODEBOOK, TIERS);
    return project
        .engine()
        .run(plan, new Conversation(chat, words), RunControl.none(), Progress.none());
  }

  private void check(ModelRunReport report, double budget) {
    assertThat(report.totals().requests()).as("seed %d", seed).isEqualTo(server.requests() - 1);
    double charged = service.charged() - chargedBefore;
    assertThat(charged).as("seed %d", seed).isLessThanOrEqualTo(budget);
    assertThat(report.totals().counted())
        .as("seed %d", seed)
        .isBetween(charged - 1e-9, budget + 1e-9);
    Map<Long, Annotation> annotations = new HashMap<>();
    for (Annotation annotation : project.annotations(report.run())) {
      assertThat(annotations.put(annotation.key().postId(), annotation)).isNull();
    }
    for (PostOutcome outcome : project.outcomes(report, 1)) {
      Annotation annotation = annotations.remove(outcome.postId());
      assertThat(annotation != null).as("seed %d: %s", seed, outcome).isEqualTo(outcome.answered());
      if (annotation == null) {
        assertThat(outcome.reason()).isNotBlank();
      } else {
        checkRight(annotation);
      }
    }
    assertThat(annotations).as("seed %d", seed).isEmpty();
  }

  /// What stands without evidence came from an answer that quotes another post.
  private void checkRight(Annotation annotation) {
    String text = project.file().posts().find(annotation.key().postId()).orElseThrow().text();
    List<String> codes =
        annotation.answers().stream().flatMap(answer -> answer.codes().stream()).toList();
    boolean borneOut =
        annotation.answers().stream()
            .flatMap(answer -> answer.codings().stream())
            .noneMatch(coding -> coding.evidence().isEmpty());
    if (borneOut) {
      assertThat(String.join("", codes)).as("seed %d", seed).isEqualTo(StormyService.code(text));
    } else {
      assertThat(codes).as("seed %d", seed).containsExactly("self");
    }
  }
}
