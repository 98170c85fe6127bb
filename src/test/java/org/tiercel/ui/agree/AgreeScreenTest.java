package org.tiercel.ui.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiercel.ui.HeadlessFx.onFxThread;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.domain.AnswerKey;
import org.tiercel.ui.HeadlessFx;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.kit.Theme;

@ExtendWith(HeadlessFx.class)
class AgreeScreenTest {
  @TempDir private Path folder;

  private final OpenedPosts opened = new OpenedPosts();

  @Test
  void a_cell_of_the_square_opens_its_posts() {
    onScreen(
        root -> {
          button(root, text -> text.equals("Use: Personal use × Opinion only: 1 unit")).fire();
          return true;
        });

    assertThat(opened.title()).isEqualTo("Use: Personal use × Opinion only");
    assertThat(opened.posts().stream()).containsExactly(2);
  }

  @Test
  void the_counts_of_a_code_open_their_posts() {
    onScreen(
        root -> {
          button(root, text -> text.startsWith("Personal use, Both: 1;")).fire();
          return true;
        });

    assertThat(opened.title()).isEqualTo("Personal use: Both");
    assertThat(opened.posts().stream()).containsExactly(1);
  }

  @Test
  void a_number_with_the_focus_is_explained() {
    String said =
        onScreen(
            root -> {
              Node kappa =
                  root.lookupAll(".agree-number").stream()
                      .filter(node -> node.getAccessibleText().startsWith("Cohen’s κ"))
                      .findFirst()
                      .orElseThrow();
              kappa.requestFocus();
              Parent strip = (Parent) root.lookup(".agree-explanation");
              return ((PostText) strip.getChildrenUnmodifiable().getFirst()).getText();
            });

    assertThat(said).contains("Cohen's kappa", "Cohen 1960", "units");
  }

  @Test
  void choosing_a_tier_by_keyboard_keeps_the_focus_on_it() {
    List<Boolean> states =
        onScreen(
            root -> {
              ButtonBase attitude = button(root, text -> text.startsWith("Attitude,"));
              attitude.requestFocus();
              attitude.fire();
              return List.of(attitude.isFocused(), root.getScene().equals(attitude.getScene()));
            });

    assertThat(states).containsExactly(true, true);
  }

  private <T> T onScreen(Function<Parent, T> doing) {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two")) {
      say(project, "Coder A", 1, "personal");
      say(project, "Coder B", 1, "personal");
      say(project, "Coder A", 2, "personal");
      say(project, "Coder B", 2, "opinion");
      return onFxThread(
          () -> {
            AgreeScreen screen =
                new AgreeScreen(AgreePicturesTest.workspace(project.project()), opened, opened);
            Scene scene = new Scene(screen.node(), 1200, 800);
            new Theme().dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            screen.shown();
            screen.node().applyCss();
            screen.node().layout();
            T result = doing.apply(screen.node());
            stage.hide();
            return result;
          });
    }
  }

  private static ButtonBase button(Parent root, Predicate<String> accessibleText) {
    return root.lookupAll("*").stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> button.getAccessibleText() != null)
        .filter(button -> accessibleText.test(button.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private static void say(CodedProject project, String coder, long post, String use) {
    CodingSession session =
        new CodingSession(
            project.project(), project.codebook(), project.coder(coder), 1, () -> CodedProject.NOW);
    session.toggle(post, AnswerKey.ofPost("use"), use, null, List.of());
    session.done(post, true);
  }
}
