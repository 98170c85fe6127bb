package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.BulkOrder;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.code.bulk.BulkViewModel;

class OwnCodesTest {
  @TempDir private Path folder;

  /// The counts carried on with each act are those that counting anew finds.
  private static void assertCounted(Keyboard coder, CodedProject project) {
    OwnCodes anew = new OwnCodes(Bench.workspace(project));
    anew.read();
    for (Tier tier : project.codebook().tiers()) {
      for (Code code : tier.selectableCodes()) {
        assertThat(coder.model().own().count(tier.key(), code.key()))
            .as("%s: %s", tier.key(), code.key())
            .isEqualTo(anew.count(tier.key(), code.key()));
      }
    }
  }

  @Test
  void counts_follow_every_act_and_its_undo() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two", "three")) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "1", "2", "3", "Enter");
      coder.press("1", "2", "2", "Enter");
      assertThat(coder.model().own().count("use", "personal")).isEqualTo(2);
      assertThat(coder.model().own().count("themes", "emotional-support")).isEqualTo(2);
      assertCounted(coder, project);

      coder.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
      assertCounted(coder, project);
      coder.press("Ctrl+Shift+Z");
      assertCounted(coder, project);
    }
  }

  @Test
  void codes_given_in_bulk_count_too() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two", "three")) {
      Keyboard coder = new Keyboard(project);
      coder.model().queue().pickedProperty().set(Keyboard.posts(2, 3));
      BulkViewModel bulk = coder.model().bulk().orElseThrow();
      Tier use = bulk.tiers().getFirst();
      bulk.choose(use, use.code("opinion").orElseThrow(), true);
      bulk.answeredProperty().set(BulkOrder.Answered.REPLACE);
      bulk.give();

      assertThat(coder.model().own().count("use", "opinion")).isEqualTo(2);
      coder.press("Ctrl+Z");
      assertThat(coder.model().own().count("use", "opinion")).isZero();
      assertCounted(coder, project);
    }
  }

  @Test
  void a_code_on_two_excerpts_of_a_post_counts_once() {
    try (CodedProject project = CodedProject.values(folder, "gpt at night and gpt by day")) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "2");
      coder.drag("gpt at night");
      coder.press("1");
      coder.drag("gpt by day");
      coder.press("1");

      assertThat(coder.model().own().count("product", "gpt")).isEqualTo(1);
      assertCounted(coder, project);
    }
  }

  @Test
  void the_codes_given_last_are_known_the_latest_first() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two")) {
      Keyboard coder = new Keyboard(project);
      coder.press("1", "1", "2", "3", "2");

      assertThat(coder.model().own().recent("themes"))
          .isEqualTo(List.of("non-judgment", "emotional-support"));
    }
  }
}
