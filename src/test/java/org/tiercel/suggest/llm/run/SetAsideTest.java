package org.tiercel.suggest.llm.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Run;
import org.tiercel.store.Consent;

class SetAsideTest {
  private static final double BUDGET = .05;
  private static final int POSTS = 60;

  @TempDir private Path folder;
  private AskedProject project;

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

  @Test
  void what_a_killed_process_may_have_spent_stays_spent() {
    Run run = ranOnce();
    SetAside killed = again(run);
    assertThat(killed.before(.01)).isEqualTo(.01);
    killed.cover(.02, .001);

    SetAside next = again(run);
    assertThat(next.before(.015)).isEqualTo(.024, within(1e-12));
    next.told();

    assertThat(again(run).before(.015)).isEqualTo(.024, within(1e-12));
    assertThat(again(run).before(.02)).isEqualTo(.029, within(1e-12));
  }

  @Test
  void what_the_project_tells_of_is_not_counted_twice() {
    Run run = ranOnce();
    SetAside one = again(run);
    one.cover(.02, .001);
    one.told();

    assertThat(again(run).before(.018)).isEqualTo(.018);
  }

  @Test
  void money_is_noted_before_a_request_is_sent() {
    List<Double> noted = new CopyOnWriteArrayList<>();
    ScriptedModel model =
        new ScriptedModel(
            (request, time) -> {
              noted.add(covered());
              return ScriptedModel.reply(EchoQuestionnaire.answer(request.user()));
            });

    ModelRunReport report = project.run(AskedProject.within(BUDGET), model);

    assertThat(noted).hasSize(POSTS).allMatch(sum -> sum > 0);
    assertThat(noted.getLast()).isGreaterThan(report.totals().counted());
    assertThat(covered()).isZero();
  }

  private double covered() {
    long run = project.file().runs().all().getFirst().id();
    String sums = project.file().settings().get("model-run-set-aside-" + run).orElseThrow();
    return Double.parseDouble(sums.substring(sums.indexOf(' ')));
  }

  private Run ranOnce() {
    return project.run(AskedProject.within(BUDGET), ScriptedModel.right()).run();
  }

  private SetAside again(Run run) {
    return new SetAside(project.file().settings(), run, 4);
  }
}
