package org.tiercel.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;
import org.tiercel.task.Progress;

class BulkCodingTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");
  private static final AnswerKey ATTITUDE = AnswerKey.ofPost("attitude");
  private static final AnswerKey THEMES = AnswerKey.ofPost("themes");

  @TempDir private Path folder;
  private CodedProject project;
  private CodingSession coder;

  @BeforeEach
  void create() {
    project = CodedProject.tiered(folder, "one", "two", "three", "two");
    coder = project.session();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private BulkOutcome give(BulkOrder.Answered answered, Map<String, List<String>> codes) {
    BulkOrder order = new BulkOrder(codes, answered);
    List<Long> posts = List.of(1L, 2L, 3L);
    BulkOutcome foreseen = coder.bulk().outcome(posts, order, Progress.none());
    BulkOutcome came = coder.bulk().give(posts, order, Progress.none());
    assertThat(came).isEqualTo(foreseen);
    return came;
  }

  private List<Coding> codings(long post, AnswerKey question) {
    return coder.annotation(post).answer(question).stream()
        .flatMap(answer -> answer.codings().stream())
        .toList();
  }

  private List<String> codes(long post, AnswerKey question) {
    return codings(post, question).stream().map(Coding::code).toList();
  }

  @Test
  void codes_say_that_they_were_given_in_bulk_and_one_undo_takes_all_of_them_back() {
    BulkOutcome came = give(BulkOrder.Answered.KEEP, Map.of("use", List.of("opinion")));

    assertThat(came).isEqualTo(new BulkOutcome(3, 3, 0, 0, 0));
    assertThat(codings(2, USE)).extracting(Coding::origin).containsExactly(Origin.BULK);
    assertThat(coder.postsToUndo()).isEqualTo(3);

    coder.undo();
    assertThat(codes(1, USE)).isEmpty();
    assertThat(codes(3, USE)).isEmpty();
    coder.redo();
    assertThat(codes(3, USE)).containsExactly("opinion");
  }

  @Test
  void an_answer_that_stands_is_kept_unless_it_is_to_be_replaced() {
    coder.toggle(2, USE, "personal", null, List.of());
    coder.toggle(2, ATTITUDE, "positive", null, List.of());

    assertThat(give(BulkOrder.Answered.KEEP, Map.of("use", List.of("opinion"))))
        .isEqualTo(new BulkOutcome(3, 2, 1, 0, 0));
    assertThat(codings(2, USE)).containsExactly(Coding.byHand("personal"));

    assertThat(give(BulkOrder.Answered.REPLACE, Map.of("use", List.of("opinion"))))
        .isEqualTo(new BulkOutcome(3, 1, 3, 0, 1));
    assertThat(codes(2, USE)).containsExactly("opinion");
    assertThat(codes(2, ATTITUDE)).isEmpty();
  }

  @Test
  void codes_are_added_where_a_tier_takes_several() {
    for (long post : List.of(1L, 2L)) {
      coder.toggle(post, USE, "personal", null, List.of());
      coder.toggle(post, ATTITUDE, "positive", null, List.of());
    }
    coder.toggle(1, THEMES, "emotional-support", null, List.of());

    BulkOutcome came =
        give(
            BulkOrder.Answered.ADD,
            Map.of(
                "themes", List.of("emotional-support", "privacy"), "attitude", List.of("mixed")));

    assertThat(came).isEqualTo(new BulkOutcome(3, 2, 2, 1, 0));
    assertThat(codes(1, THEMES)).containsExactly("emotional-support", "privacy");
    assertThat(codes(1, ATTITUDE)).containsExactly("positive");
  }

  @Test
  void a_tier_that_opens_by_a_code_given_in_the_same_act_gets_its_codes_too() {
    give(
        BulkOrder.Answered.KEEP,
        Map.of("use", List.of("personal"), "attitude", List.of("negative")));

    assertThat(codes(3, ATTITUDE)).containsExactly("negative");
  }

  @Test
  void what_is_there_already_is_no_change() {
    coder.toggle(1, USE, "opinion", null, List.of());

    give(BulkOrder.Answered.REPLACE, Map.of("use", List.of("opinion")));

    assertThat(codings(1, USE)).containsExactly(Coding.byHand("opinion"));
  }

  @Test
  void posts_of_the_same_text_get_the_same_answers_and_stay_posts_of_their_own() {
    coder.toggle(2, USE, "personal", null, List.of(new Span(0, 3)));
    coder.toggle(2, ATTITUDE, "positive", null, List.of());
    coder.none(2, THEMES);
    coder.done(2, false);
    coder.toggle(3, USE, "off-topic", null, List.of());

    int coded = coder.bulk().alike(2, List.of(2L, 3L, 4L));

    assertThat(coded).isEqualTo(1);
    assertThat(coder.annotation(4).done()).isTrue();
    assertThat(codings(4, USE))
        .containsExactly(new Coding("personal", null, Origin.BULK, null, List.of(new Span(0, 3))));
    assertThat(coder.annotation(4).answer(THEMES)).isPresent();
    assertThat(codes(3, USE)).containsExactly("off-topic");

    coder.undo();
    assertThat(coder.annotation(4).done()).isFalse();
    assertThat(coder.annotation(4).answers()).isEmpty();
    assertThat(coder.annotation(2).done()).isTrue();
  }

  @Test
  void excerpts_of_the_same_text_are_made_anew() throws IOException {
    try (CodedProject values =
        CodedProject.values(Files.createDirectory(folder.resolve("values")), "abc", "abc")) {
      CodingSession other = values.session();
      other.toggle(1, AnswerKey.ofPost("relevant"), "yes", null, List.of());
      other.toggle(1, AnswerKey.ofPost("reason-in"), "causal", null, List.of());
      long excerpt = other.addExcerpt(1, new Span(0, 2), "product", "gpt", null);

      other.bulk().alike(1, List.of(2L));

      Annotation copy = other.annotation(2);
      assertThat(copy.excerpts()).extracting(Excerpt::span).containsExactly(new Span(0, 2));
      assertThat(copy.excerpts().getFirst().id()).isNotEqualTo(excerpt);
      assertThat(
              copy.answer(AnswerKey.ofExcerpt("product", copy.excerpts().getFirst().id()))
                  .orElseThrow()
                  .codes())
          .containsExactly("gpt");
    }
  }
}
