package org.tiercel.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.MemoSubject;
import org.tiercel.task.InlineTaskRunner;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

class HistoryViewModelTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  @TempDir private Path folder;
  private CodedProject project;
  private Workspace workspace;
  private CodingSession session;
  private HistoryViewModel model;
  private final List<String> opened = new ArrayList<>();
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void create() {
    project = CodedProject.tiered(folder, "first post", "second post", "third post");
    workspace =
        new Workspace(
            project.project(),
            project.codebook(),
            project.coder("Coder A"),
            new InlineTaskRunner(),
            InstantSource.fixed(CodedProject.NOW));
    session = workspace.session();
    model =
        new HistoryViewModel(
            workspace, (title, posts) -> opened.add(title + " " + posts), new Said());
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
      said.add("failed: " + sentence);
    }
  }

  private List<String> sentences() {
    model.refresh();
    return model.rows().stream().map(HistoryRow::sentence).toList();
  }

  @Test
  void acts_are_sentences_in_the_words_of_the_codebook() {
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(1, USE, "personal", null, List.of());
    session.none(1, USE);
    session.memo(1, "Hm?");
    session.flag(1, "unsure");
    session.note(new MemoSubject.OfTier("use"), "First of all.");
    session.undo();
    String use = project.codebook().tier("use").orElseThrow().label();
    String opinion = label("opinion");
    String personal = label("personal");
    assertThat(sentences())
        .containsExactly(
            "Undid: removed the memo on " + use,
            "wrote a memo on " + use + ": “First of all.”",
            "flagged the post: “unsure”",
            "wrote a memo on the post: “Hm?”",
            "said none under " + use,
            "changed " + opinion + " to " + personal + " under " + use,
            "gave " + opinion + " under " + use);
  }

  private String label(String code) {
    return project.codebook().tier("use").orElseThrow().code(code).orElseThrow().label();
  }

  @Test
  void the_history_is_read_on_page_by_page() {
    for (int i = 0; i < 250; i++) {
      session.memo(1, "memo " + i);
    }
    model.refresh();
    assertThat(model.rows()).hasSize(200);
    assertThat(model.moreProperty().get()).isTrue();
    model.older();
    assertThat(model.rows()).hasSize(250);
    assertThat(model.moreProperty().get()).isFalse();
    model.older();
    assertThat(model.rows()).hasSize(250);
  }

  @Test
  void the_post_is_shown_as_it_was_and_put_back() {
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(1, USE, "personal", null, List.of());
    model.refresh();
    model.choose(model.rows().getLast());
    assertThat(model.stateProperty().get().orElseThrow().annotation().answer(USE).orElseThrow())
        .satisfies(answer -> assertThat(answer.codes()).containsExactly("opinion"));

    model.putBack();
    assertThat(session.annotation(1).answer(USE)).isEmpty();
    assertThat(said.getLast()).startsWith("Put back what stood before");
    assertThat(model.rows()).hasSize(3);
    assertThat(model.chosenProperty().get()).isEqualTo(model.rows().getFirst());
    model.choose(model.rows().getLast());
    model.putBack();
    assertThat(said.getLast()).isEqualTo("What stood before stands already.");
  }

  @Test
  void what_another_coder_did_is_not_put_back() {
    new CodingSession(
            project.project(),
            project.codebook(),
            project.coder("Coder B"),
            1,
            InstantSource.fixed(CodedProject.NOW))
        .toggle(2, USE, "opinion", null, List.of());
    model.refresh();
    model.putBack();
    assertThat(said)
        .containsExactly(
            "failed: Nobody rewrites another coder’s codes: only Coder B can put this back.");
  }

  @Test
  void post_coder_code_and_kind_narrow_the_list() {
    session.toggle(1, USE, "opinion", null, List.of());
    session.toggle(2, USE, "personal", null, List.of());
    session.memo(2, "Hm?");
    model.postProperty().set("p2");
    assertThat(model.rows()).hasSize(2);
    model.postProperty().set("TikTok:p2");
    assertThat(model.rows()).hasSize(2);
    model.postProperty().set("p9");
    assertThat(model.rows()).isEmpty();
    assertThat(model.chosenProperty().get()).isNull();
    model.postProperty().set("");
    model.groupProperty().set(Optional.of(ActGroup.NOTES));
    assertThat(model.rows()).hasSize(1);
    model.groupProperty().set(Optional.empty());
    model
        .codeProperty()
        .set(
            model.codes().stream()
                .filter(it -> it.filter(c -> c.code().key().equals("personal")).isPresent())
                .findFirst()
                .orElseThrow());
    assertThat(model.rows()).hasSize(1);
    model.codeProperty().set(Optional.empty());
    model.coderProperty().set(Optional.of(project.coder("Coder B")));
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void the_post_of_an_act_is_opened_and_followed() {
    session.memo(2, "Hm?");
    session.memo(1, "Hm.");
    model.refresh();
    model.open();
    assertThat(opened).containsExactly("TikTok · p1 {1}");
    model.onlyThisPost();
    assertThat(model.rows()).hasSize(1);
  }
}
