package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.BulkOrder;
import org.tiercel.coding.BulkOutcome;
import org.tiercel.coding.CodedProject;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.code.bulk.BulkViewModel;
import org.tiercel.ui.code.queue.QueueFilter;

class BulkTest {
  @TempDir private Path folder;

  private static Code code(Tier tier, String key) {
    return tier.code(key).orElseThrow();
  }

  @Test
  void what_a_choice_comes_to_is_known_before_it_is_given() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two", "three")) {
      Keyboard coder = new Keyboard(project);
      coder.press("1");
      coder.model().queue().pickedProperty().set(Keyboard.posts(1, 2));
      BulkViewModel bulk = coder.model().bulk().orElseThrow();
      Tier use = bulk.tiers().getFirst();

      bulk.choose(use, code(use, "personal"), true);
      bulk.choose(use, code(use, "opinion"), true);

      assertThat(bulk.isChosen(use, code(use, "personal"))).isFalse();
      assertThat(bulk.outcomeProperty().get()).isEqualTo(new BulkOutcome(2, 1, 1, 0, 0));
      bulk.answeredProperty().set(BulkOrder.Answered.REPLACE);
      assertThat(Objects.requireNonNull(bulk.outcomeProperty().get()).changed()).isEqualTo(2);

      bulk.give();
      assertThat(coder.codes(1, "use")).containsExactly("opinion");
      assertThat(coder.codes(2, "use")).containsExactly("opinion");
      assertThat(coder.codes(3, "use")).isEmpty();
      assertThat(coder.said()).isEqualTo("2 posts coded in bulk.");
      assertThat(coder.model().queue().count(QueueFilter.DRAFT)).isEqualTo(2);

      coder.press("Ctrl+Z");
      assertThat(coder.codes(1, "use")).containsExactly("personal");
      assertThat(coder.codes(2, "use")).isEmpty();
    }
  }

  @Test
  void fewer_than_two_posts_are_not_coded_in_bulk() {
    try (CodedProject project = CodedProject.tiered(folder, "one", "two")) {
      Keyboard coder = new Keyboard(project);

      assertThat(coder.model().bulk()).isEmpty();
      assertThat(coder.said()).startsWith("Choose posts in the queue first");
    }
  }

  @Test
  void posts_with_the_same_text_are_asked_about_only_when_it_is_wanted() {
    try (CodedProject project = CodedProject.tiered(folder, "same", "same", "other", "same")) {
      Keyboard coder = new Keyboard(project);
      List<AlikePosts> asked = new java.util.ArrayList<>();
      AlikeViewModel alike = coder.model().alike();
      alike
          .foundProperty()
          .addListener(
              (observed, before, now) -> {
                if (now != null) {
                  asked.add(now);
                }
              });

      coder.press("4", "Enter");
      assertThat(asked).isEmpty();

      coder.press("Ctrl+Z");
      alike.wantedProperty().set(true);
      coder.press("Enter");
      assertThat(asked).containsExactly(new AlikePosts(1, List.of(2L, 4L)));

      alike.code(asked.getFirst());
      assertThat(coder.codes(4, "use")).isEqualTo(coder.codes(1, "use")).isNotEmpty();
      assertThat(coder.model().queue().count(QueueFilter.DONE)).isEqualTo(3);
      assertThat(coder.said()).isEqualTo("2 posts with the same text coded alike.");
    }
  }
}
