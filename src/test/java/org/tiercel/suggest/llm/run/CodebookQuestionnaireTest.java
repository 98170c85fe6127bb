package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Post;
import org.tiercel.store.PostOutcome;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.prompt.Prompt;
import org.tiercel.task.Progress;

class CodebookQuestionnaireTest {
  private static final List<String> TIERS = List.of("use");

  @TempDir private Path folder;

  @Test
  void a_post_is_sent_masked_and_its_answer_is_kept_with_the_words_that_show_it() {
    String text = "@sam I use it myself every single night, write to sam@example.org";
    try (AskedProject project = new AskedProject(folder, text)) {
      ScriptedModel model =
          new ScriptedModel(
              (request, time) ->
                  ScriptedModel.reply(
                      """
                      {"tiers": {"use": [{"quotes": ["I use it myself every single night"],
                        "rationale": "Says so.", "code": "self", "confidence": 0.9}]}}
                      """));
      Prompt prompt = Prompt.of(AskedProject.CODEBOOK, TIERS, "", List.of());
      RunPlan plan =
          new RunPlan(
              AskedProject.HERE,
              prompt,
              AskedProject.PLAN.sampling(),
              new Selection.All(),
              1,
              AskedProject.PLAN.budget(),
              Manner.GO_ON);
      ModelRunReport report =
          project
              .engine()
              .run(
                  plan,
                  new Conversation(
                      model,
                      new CodebookQuestionnaire(project.file(), AskedProject.CODEBOOK, TIERS)),
                  RunControl.none(),
                  Progress.none());

      ChatRequest request = model.requests().getFirst();
      assertThat(request.user())
          .contains("every single night")
          .doesNotContain("example.org", "@sam");
      assertThat(request.system()).isEqualTo(prompt.system());
      assertThat(project.outcomes(report, 1)).extracting(PostOutcome::reason).containsOnlyNulls();
      Annotation annotation = project.annotations(report.run()).getFirst();
      assertThat(annotation.answers().getFirst().codes()).containsExactly("self");
      assertThat(annotation.answers().getFirst().codings().getFirst().evidence())
          .singleElement()
          .satisfies(
              span ->
                  assertThat(text.substring(span.start(), span.end()))
                      .isEqualTo("I use it myself every single night"));
    }
  }

  @Test
  void posts_that_differ_only_in_what_is_masked_are_the_same_question() {
    try (AskedProject project = new AskedProject(folder, "ask @sam", "ask @kim", "ask them")) {
      Questionnaire words = new CodebookQuestionnaire(project.file(), AskedProject.CODEBOOK, TIERS);
      List<Post> posts = project.file().posts().byIds(List.of(1L, 2L, 3L));
      assertThat(words.message(posts.get(0))).isEqualTo(words.message(posts.get(1)));
      assertThat(words.message(posts.get(0))).isNotEqualTo(words.message(posts.get(2)));
    }
  }
}
