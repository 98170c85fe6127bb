package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.ui.kit.Mark;

class CodesHereTest {
  private static final String POST = "gpt at night is kind 😭 and gpt by day is not";

  @TempDir private Path folder;

  private static List<String> here(Keyboard coder, int offset) {
    return CodesHere.at(offset, coder.model().codebook(), coder.state()).stream()
        .flatMap(group -> group.codes().stream())
        .map(GivenCode::code)
        .toList();
  }

  @Test
  void codes_of_excerpts_that_overlap_are_found_where_they_do() {
    try (CodedProject project = CodedProject.values(folder, POST)) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      coder.drag("gpt at night is kind");
      coder.press("1", "3");
      coder.drag("night is kind 😭 and");
      coder.press("2");

      assertThat(here(coder, 1)).containsExactly("gpt", "positive");
      assertThat(here(coder, POST.indexOf("kind"))).containsExactly("gpt", "positive", "claude");
      assertThat(here(coder, POST.indexOf("and"))).containsExactly("claude");
      assertThat(here(coder, POST.length() - 1)).isEmpty();
    }
  }

  @Test
  void every_code_of_an_excerpt_has_a_stripe_in_its_colour() {
    try (CodedProject project = CodedProject.values(folder, POST)) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      coder.drag("gpt at night");
      coder.press("1", "3");

      List<Mark> marks = CodeMarks.of(coder.model().codebook(), coder.state(), List.of());

      assertThat(marks).singleElement().satisfies(mark -> assertThat(mark.stripes()).hasSize(2));
    }
  }

  @Test
  void words_that_stay_selected_become_evidence_of_the_next_code_too() {
    try (CodedProject project = CodedProject.tiered(folder, "it never judges me at night")) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "1");
      coder.drag("never judges me");

      coder.press("2", "3");

      assertThat(coder.codes(1, "themes")).containsExactly("emotional-support", "non-judgment");
      assertThat(here(coder, "it never".length()))
          .containsExactly("emotional-support", "non-judgment");
    }
  }

  @Test
  void a_code_of_an_excerpt_is_changed_to_another_in_one_act() {
    try (CodedProject project = CodedProject.values(folder, POST)) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      coder.drag("gpt at night");
      coder.press("1", "3");
      Focus product = coder.state().agenda().tiersOf(coder.state().focus().subject()).getFirst();

      coder
          .model()
          .answers()
          .recode(
              product,
              "gpt",
              project.codebook().tier("product").orElseThrow().code("claude").orElseThrow());

      assertThat(coder.excerptCodes(1, 1)).containsExactly("claude", "positive");
      assertThat(coder.said()).isEqualTo("Changed to Claude.");
      coder.press("Ctrl+Z");
      assertThat(coder.excerptCodes(1, 1)).containsExactly("gpt", "positive");
    }
  }
}
