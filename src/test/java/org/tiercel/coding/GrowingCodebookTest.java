package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.codebook.CodebookGrowth;
import org.tiercel.codebook.NewCode;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;

/// What becomes of a coder's work while the codebook grows under it.
class GrowingCodebookTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");

  @TempDir Path folder;
  private CodedProject project;
  private CodingSession session;

  @BeforeEach
  void codeTwoPosts() {
    project = CodedProject.tiered(folder, "it listens", "it never sleeps", "third");
    session = project.session();
    for (int post = 1; post <= 2; post++) {
      session.toggle(post, USE, "personal", null, List.of());
      session.toggle(post, AnswerKey.ofPost("attitude"), "positive", null, List.of());
      session.toggle(post, THEMES, "accessibility", null, List.of());
    }
    session.done(1, false);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private Codebook grow(String label) {
    ProjectCodebook kept = new ProjectCodebook(project.project());
    Codebook grown =
        new CodebookGrowth(kept.current()).with("themes", NewCode.named(label, null)).codebook();
    session.adopt(
        grown.withVersion(kept.current().version() + 1),
        kept.next(grown, "Themes: new code", CodedProject.NOW));
    return kept.current();
  }

  private Answer answer(long post, AnswerKey question) {
    return session.annotation(post).answer(question).orElseThrow();
  }

  @Test
  void the_codebook_is_saved_with_who_and_in_the_history() {
    long acts = project.project().acts().count();

    Codebook now = grow("Company at night");

    assertThat(now.version()).isEqualTo(2);
    assertThat(now.tier("themes").orElseThrow().code("company-at-night")).isPresent();
    assertThat(project.project().codebooks().savedBy(1)).isEmpty();
    assertThat(project.project().codebooks().savedBy(2)).contains(session.coder().id());
    assertThat(project.project().codebooks().current().note()).isEqualTo("Themes: new code");
    assertThat(project.project().acts().count()).isEqualTo(acts + 1);
  }

  @Test
  void the_new_code_can_be_given_at_once_and_undo_takes_only_it_back() {
    grow("Company at night");
    session.toggle(3, THEMES, "company-at-night", null, List.of());
    session.toggle(2, THEMES, "company-at-night", null, List.of());

    assertThat(answer(2, THEMES).codebookVersion()).isEqualTo(2);
    session.undo();

    assertThat(answer(2, THEMES).codes()).containsExactly("accessibility");
    assertThat(answer(2, THEMES).codebookVersion()).isEqualTo(1);
    assertThat(new ProjectCodebook(project.project()).current().version()).isEqualTo(2);
  }

  @Test
  void what_was_done_before_can_still_be_undone_and_done_again() {
    grow("Company at night");

    assertThat(session.undo().orElseThrow().kind()).isEqualTo(ActKind.DONE);
    assertThat(session.annotation(1).done()).isFalse();
    assertThat(session.redo()).isPresent();
    assertThat(session.annotation(1).done()).isTrue();
    assertThat(answer(1, THEMES).codebookVersion()).isEqualTo(1);
  }

  @Test
  void the_codebook_stays_undone_work_when_the_project_is_opened_again() {
    grow("Company at night");

    CodingSession again = project.session();

    assertThat(again.undo().orElseThrow().kind()).isEqualTo(ActKind.DONE);
  }

  @Test
  void done_says_all_that_a_draft_says_under_the_version_in_force() {
    grow("Company at night");

    session.done(2, false);

    assertThat(session.annotation(2).answers()).extracting(Answer::codebookVersion).containsOnly(2);
    session.undo();
    assertThat(session.annotation(2).answers()).extracting(Answer::codebookVersion).containsOnly(1);
  }

  @Test
  void what_is_done_keeps_its_version_until_its_answers_are_confirmed() {
    grow("Company at night");

    session.done(1, false);
    assertThat(answer(1, THEMES).codebookVersion()).isEqualTo(1);

    session.confirm(1, List.of(THEMES));
    assertThat(answer(1, THEMES).codebookVersion()).isEqualTo(2);
    assertThat(answer(1, THEMES).codes()).containsExactly("accessibility");
    assertThat(answer(1, USE).codebookVersion()).isEqualTo(1);
    assertThat(session.annotation(1).done()).isTrue();

    session.undo();
    assertThat(answer(1, THEMES).codebookVersion()).isEqualTo(1);
  }
}
