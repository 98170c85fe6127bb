package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

class CodeEditTest {
  @TempDir private Path folder;

  private static Tier themes(Keyboard coder) {
    return coder.model().codebook().tier("themes").orElseThrow();
  }

  private static Code code(Keyboard coder, String key) {
    return themes(coder).code(key).orElseThrow();
  }

  private static List<String> order(Keyboard coder) {
    return themes(coder).codes().stream().map(Code::key).limit(3).toList();
  }

  @Test
  void a_code_is_renamed_and_recoloured_and_what_was_given_stays_given() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "1", "2");
      Code privacy = code(coder, "emotional-support");

      assertThat(coder.model().edits().save(themes(coder), privacy, " Comfort ", "#0969da", null))
          .isEmpty();

      assertThat(code(coder, "emotional-support").label()).isEqualTo("Comfort");
      assertThat(code(coder, "emotional-support").color()).isEqualTo("#0969da");
      assertThat(coder.model().codebook().version()).isEqualTo(2);
      assertThat(coder.codes(1, "themes")).containsExactly("emotional-support");
    }
  }

  @Test
  void a_code_moves_among_others_and_below_another() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      Keyboard coder = new Keyboard(project);
      CodeEditViewModel edits = coder.model().edits();
      assertThat(order(coder))
          .containsExactly("accessibility", "emotional-support", "non-judgment");

      edits.move(themes(coder), code(coder, "accessibility"), 1);
      assertThat(order(coder))
          .containsExactly("emotional-support", "accessibility", "non-judgment");
      edits.move(themes(coder), code(coder, "emotional-support"), -1);
      assertThat(order(coder))
          .containsExactly("emotional-support", "accessibility", "non-judgment");

      Code moved = code(coder, "accessibility");
      assertThat(
              edits.save(themes(coder), moved, moved.label(), moved.color(), "emotional-support"))
          .isEmpty();
      assertThat(CodeEditViewModel.parent(themes(coder), moved).map(Code::key))
          .contains("emotional-support");
      assertThat(CodeEditViewModel.parents(themes(coder), code(coder, "emotional-support")))
          .extracting(Code::key)
          .doesNotContain("emotional-support", "accessibility");
    }
  }

  @Test
  void a_code_without_a_name_is_refused_and_nothing_changes_without_a_change() {
    try (CodedProject project = CodedProject.tiered(folder, "one")) {
      Keyboard coder = new Keyboard(project);
      Code privacy = code(coder, "privacy");
      CodeEditViewModel edits = coder.model().edits();

      assertThat(edits.save(themes(coder), privacy, "  ", null, null))
          .contains("A code needs a name.");
      edits.save(themes(coder), privacy, privacy.label(), privacy.color(), null);

      assertThat(coder.model().codebook().version()).isEqualTo(1);
    }
  }
}
