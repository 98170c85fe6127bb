package org.tiercel.ui.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.AnswerKey;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.LocalServer;
import org.tiercel.suggest.llm.profile.LocalServers;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Workspace;

class NewRunViewModelTest {
  @TempDir private Path folder;
  private AskedStudy study;
  private Workspace workspace;
  private NewRunViewModel model;

  @BeforeEach
  void open() {
    study = new AskedStudy(folder);
    make();
  }

  private void make() {
    workspace = study.workspace(new InlineTaskRunner());
    ModelAccess access = study.access();
    RunDesk desk = new RunDesk(access);
    desk.attend(workspace, study);
    RunStarter starter =
        new RunStarter(workspace, desk, study, (host, posts, given) -> given.run());
    model = new NewRunViewModel(workspace, study, starter, access);
    choose("Here");
  }

  private void choose(String profile) {
    model
        .profileProperty()
        .set(
            model.profiles().stream()
                .filter(it -> it.name().equals(profile))
                .findFirst()
                .orElseThrow());
  }

  @AfterEach
  void close() {
    study.close();
  }

  private Outlook.Ready ready() {
    model.look();
    assertThat(model.outlookProperty().get()).isInstanceOf(Outlook.Ready.class);
    return (Outlook.Ready) model.outlookProperty().get();
  }

  private String unready() {
    model.look();
    assertThat(model.outlookProperty().get()).isInstanceOf(Outlook.Unready.class);
    return ((Outlook.Unready) model.outlookProperty().get()).sentence();
  }

  @Test
  void before_a_run_it_says_how_much_goes_where_and_shows_masked_posts() {
    RunPreview preview = ready().preview();
    assertThat(preview.posts()).isEqualTo(5);
    assertThat(preview.requests()).isEqualTo(5);
    assertThat(preview.server().host()).isEqualTo("localhost");
    assertThat(preview.system()).contains("\"use\"");
    model.postsProperty().set(PostsChoice.NOT_DONE);
    assertThat(ready().preview().messages()).hasSize(3).noneMatch(it -> it.contains("@sam"));
    assertThat(study.asked()).isEmpty();
  }

  @Test
  void the_posts_that_the_coder_has_done_can_be_left_out() {
    workspace.session().toggle(1, AnswerKey.ofPost("use"), "self", null, List.of());
    workspace.session().done(1, true);
    model.postsProperty().set(PostsChoice.NOT_DONE);
    assertThat(ready().preview().posts()).isEqualTo(4);
  }

  @Test
  void a_sample_has_as_many_posts_as_asked_for() {
    model.postsProperty().set(PostsChoice.SAMPLE);
    model.countProperty().set("2");
    assertThat(ready().preview().posts()).isEqualTo(2);
    model.countProperty().set("two");
    assertThat(unready())
        .isEqualTo("“Number of posts” takes a whole number from 1 to 2,147,483,647.");
  }

  @Test
  void what_was_looked_at_cannot_be_started_once_a_setting_has_changed() {
    ready();
    model.budgetProperty().set("2");
    assertThat(model.outlookProperty().get()).isEqualTo(new Outlook.Looking());
    model.start();
    assertThat(study.asked()).isEmpty();
  }

  @Test
  void what_is_added_to_the_prompt_stands_in_it() {
    model.extensionProperty().set("Code cautiously.");
    assertThat(ready().preview().system()).contains("Code cautiously.");
  }

  @Test
  void examples_need_a_consensus_and_say_so() {
    assertThat(model.hasConsensus()).isFalse();
    model.examplesProperty().set("2");
    assertThat(unready()).startsWith("There is no consensus in this project");
  }

  @Test
  void a_form_that_lacks_something_says_what() {
    model.modelProperty().set(" ");
    assertThat(unready()).isEqualTo("Enter the name of a model of Here.");
    model.modelProperty().set("tiny");
    model.budgetProperty().set("lots");
    assertThat(unready())
        .isEqualTo("“Budget in US dollars” takes an amount above 0, such as 2.50.");
    model.budgetProperty().set("$2.50");
    assertThat(ready().planned().plan().budget()).hasValue(2.5);
    model.tiers().clear();
    assertThat(unready()).isEqualTo("Choose at least one tier to be answered.");
  }

  @Test
  void repeats_are_drawn_more_freely_unless_the_researcher_says_otherwise() {
    assertThat(ready().planned().plan().sampling().temperature()).isEqualTo(0.);
    model.repeatsProperty().set("3");
    assertThat(ready().planned().plan().sampling().temperature()).isEqualTo(.7);
    model.temperatureProperty().set("0.2");
    assertThat(ready().planned().plan().sampling().temperature()).isEqualTo(.2);
  }

  @Test
  void a_model_without_a_known_price_costs_unknown_and_never_nothing() {
    study.save("Gateway", "https://llm.example.org/v1", new KeySource.None(), false);
    make();
    choose("Gateway");
    assertThat(ready().preview().cost()).isEmpty();
    assertThat(ready().preview().server().free()).isFalse();
  }

  @Test
  void a_key_for_this_session_is_asked_for_and_never_written() throws IOException {
    study.save("Gateway", "https://llm.example.org/v1", new KeySource.Session(), false);
    make();
    choose("Gateway");
    assertThat(model.asksForKey()).isTrue();
    assertThat(ready().obstacle()).hasValueSatisfying(it -> assertThat(it).contains("its key"));

    model.enterKey("sk-secret-9f1c");

    assertThat(ready().obstacle()).isEmpty();
    assertThat(study.said()).containsExactly("The key is in the key of this session.");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("sk-secret-9f1c");
      }
    }
  }

  @Test
  void another_computer_is_refused_where_posts_stay_on_this_one() {
    study.save("Gateway", "https://llm.example.org/v1", new KeySource.None(), false);
    make();
    model.onlyThisComputerProperty().set(true);
    assertThat(ready().obstacle()).isEmpty();
    choose("Gateway");
    assertThat(ready().obstacle())
        .hasValueSatisfying(it -> assertThat(it).contains("llm.example.org is another one"));
    model.start();
    assertThat(study.asked()).isEmpty();
    make();
    assertThat(model.onlyThisComputerProperty().get()).isTrue();
  }

  @Test
  void a_server_that_was_found_becomes_the_profile_of_its_name() {
    LocalServers.Found found =
        new LocalServers.Found(LocalServer.OLLAMA.profile("small"), List.of("small"));
    model.take(found);
    assertThat(Objects.requireNonNull(model.profileProperty().get()).name()).isEqualTo("Ollama");
    assertThat(model.modelProperty().get()).isEqualTo("small");
  }
}
