package org.tiercel.reconcile.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiercel.coding.CodedProject.answer;
import static org.tiercel.coding.CodedProject.code;
import static org.tiercel.coding.CodedProject.says;

import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.coding.PostRow;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Run;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.NewPost;

/// Forty posts: 1 to 20 on TikTok in March, 21 to 32 on Reddit in April, 33 to 40 on Reddit without
/// a date. Coder A gave posts 1 to 4 the code `personal`, 5 to 8 `opinion`, and looked at 9 in
/// vain. A model suggests a code on 1 to 30, the less sure the higher the post, and on 29 as on 30.
class BatchDrawingTest {
  @TempDir private Path folder;
  private CodedProject project;
  private Run run;

  @BeforeEach
  void create() {
    project = CodedProject.tiered(folder);
    project.add(IntStream.rangeClosed(1, 40).mapToObj(BatchDrawingTest::post).toList());
    CodingSession session = project.session();
    for (int post = 1; post <= 9; post++) {
      if (post < 9) {
        session.toggle(
            post, AnswerKey.ofPost("use"), post <= 4 ? "personal" : "opinion", null, List.of());
      }
      session.done(post, true);
    }
    project.run(
        "gpt",
        IntStream.rangeClosed(1, 30)
            .mapToObj(
                post ->
                    says(
                        post,
                        answer("use", code("personal", 0.9)),
                        answer("themes", code("privacy", 0.8 - Math.min(post, 29) / 100.0))))
            .toArray(MachineAnnotation[]::new));
    run = project.project().runs().all().getFirst();
  }

  @AfterEach
  void close() {
    project.close();
  }

  private static PostRow post(int number) {
    Instant time = Instant.parse(number <= 20 ? "2026-03-31T23:59:59Z" : "2026-04-01T00:00:00Z");
    return new PostRow(
        "p" + number,
        number <= 20 ? "TikTok" : "Reddit",
        null,
        number <= 32 ? time : null,
        new NewPost.Place(null, null, null),
        0,
        "comment " + number);
  }

  private CodesOf byCoderA() {
    return CodesOf.person(project.coder("Coder A"), "use");
  }

  private static BatchPlan plan(Sampling sampling, long seed) {
    return new BatchPlan("B", List.of("Ann", "Ben"), sampling, false, seed, 1, false, 0);
  }

  private static BatchPlan hiding(Sampling sampling, long seed, double share, String... coders) {
    return new BatchPlan("B", List.of(coders), sampling, false, seed, 0.5, false, share);
  }

  private DrawnBatch draw(BatchPlan plan) {
    return new BatchDrawing(project.project(), project.codebook()).draw(plan);
  }

  private static List<Long> posts(DrawnBatch drawn) {
    return drawn.members().stream().map(Member::postId).toList();
  }

  private static BitSet withheld(DrawnBatch drawn) {
    return drawn.members().stream()
        .filter(Member::withheld)
        .mapToInt(member -> (int) member.postId())
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /// Drawn by a program in another language from the description of the generator: a seed says the
  /// same everywhere.
  @ParameterizedTest
  @CsvSource({"1, 11 12 13 16 26 40", "2, 19 21 28 30 37 39", "20261120, 1 3 15 30 33 35"})
  void a_seed_draws_these_posts(long seed, String posts) {
    DrawnBatch drawn = draw(plan(new Sampling.AtRandom(6), seed));

    assertThat(posts(drawn).stream().map(String::valueOf)).containsExactly(posts.split(" ", -1));
  }

  @Test
  void all_posts_come_in_the_order_of_the_corpus() {
    assertThat(posts(draw(plan(new Sampling.All(), 1))))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
    assertThat(posts(draw(plan(new Sampling.Listed(List.of(9L, 3L, 9L)), 1))))
        .containsExactly(3L, 9L);
  }

  @Test
  void strata_are_drawn_in_proportion() {
    assertThat(draw(plan(new Sampling.Stratified(10, new Strata.Platform()), 5)).strata())
        .containsExactly(new StratumDraw("Reddit", 20, 5), new StratumDraw("TikTok", 20, 5));
    assertThat(draw(plan(new Sampling.Stratified(10, new Strata.Month()), 5)).strata())
        .containsExactly(
            new StratumDraw("2026-03", 20, 5),
            new StratumDraw("2026-04", 12, 3),
            new StratumDraw("no date", 8, 2));
    DrawnBatch byCode = draw(plan(new Sampling.Stratified(20, new Strata.ByCode(byCoderA())), 5));
    assertThat(byCode.strata())
        .containsExactly(
            new StratumDraw("no code", 1, 0),
            new StratumDraw("not done", 31, 16),
            new StratumDraw("opinion", 4, 2),
            new StratumDraw("personal", 4, 2));
    assertThat(posts(byCode)).hasSize(20).isSorted().doesNotHaveDuplicates();
    assertThat(posts(byCode).stream().filter(post -> post <= 4)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"6, 0.5, 3", "10, 0.5, 4", "38, 0.05, 2", "40, 0.5, 4", "39, 0.05, 3"})
  void an_enriched_batch_has_its_share_of_rare_codes_as_far_as_there_are_any(
      int posts, double share, int rare) {
    DrawnBatch drawn =
        draw(plan(new Sampling.Enriched(posts, byCoderA(), Set.of("personal"), share), 3));

    assertThat(drawn.strata())
        .containsExactly(
            new StratumDraw("with a rare code", 4, rare),
            new StratumDraw("without", 36, posts - rare));
    assertThat(posts(drawn).stream().filter(post -> post <= 4)).hasSize(rare);
  }

  @Test
  void uncertain_posts_come_first_and_equal_ones_by_the_seed() {
    List<Long> drawn = posts(draw(plan(new Sampling.UncertainFirst(5, run), 1)));

    assertThat(drawn.subList(2, 5)).containsExactly(28L, 27L, 26L);
    assertThat(drawn.subList(0, 2)).containsExactlyInAnyOrder(29L, 30L);
    assertThat(
            IntStream.range(0, 20)
                .mapToObj(seed -> posts(draw(plan(new Sampling.UncertainFirst(1, run), seed))))
                .distinct())
        .hasSize(2);
  }

  @Test
  void what_an_open_batch_withholds_is_not_drawn_by() {
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Blind", false, 1, 1, CodedProject.NOW, null),
            List.of(new Member(30, true), new Member(28, true)),
            List.of(project.coder("Coder A").id()));

    assertThat(posts(draw(plan(new Sampling.UncertainFirst(3, run), 1))))
        .containsExactly(29L, 27L, 26L);
    assertThat(
            draw(plan(new Sampling.Stratified(4, new Strata.ByCode(CodesOf.run(run, "use"))), 1))
                .strata())
        .extracting(StratumDraw::stratum, StratumDraw::posts)
        .containsExactly(tuple("not done", 12), tuple("personal", 28));
  }

  @Test
  void posts_of_other_batches_can_be_left_out() {
    project
        .project()
        .batches()
        .create(
            new Batch(0, "First", false, 0, 1, CodedProject.NOW, null),
            IntStream.rangeClosed(1, 39).mapToObj(post -> new Member(post, false)).toList(),
            List.of(project.coder("Coder A").id()));
    BatchPlan rest = new BatchPlan("B", List.of("Ann"), new Sampling.All(), true, 1, 1, false, 0);

    assertThat(posts(draw(rest))).containsExactly(40L);
  }

  @Test
  void the_withheld_posts_are_a_share_of_the_batch_and_the_same_whoever_codes() {
    Sampling twenty = new Sampling.AtRandom(20);

    DrawnBatch drawn = draw(hiding(twenty, 9, 0.35, "Ann", "Ben"));

    assertThat(drawn.withheld()).isEqualTo(7);
    assertThat(withheld(draw(hiding(twenty, 9, 0.35, "Ann", "Ben", "Cem"))))
        .isEqualTo(withheld(drawn));
    assertThat(withheld(draw(hiding(twenty, 10, 0.35, "Ann", "Ben"))))
        .isNotEqualTo(withheld(drawn));
    assertThat(draw(hiding(twenty, 9, 1, "Ann")).withheld()).isEqualTo(20);
  }

  @Test
  void a_batch_that_hides_anything_comes_in_random_order_kept_by_the_seed() {
    DrawnBatch open = draw(plan(new Sampling.AtRandom(20), 9));
    DrawnBatch hiding = draw(hiding(new Sampling.AtRandom(20), 9, 0.5, "Ann"));

    assertThat(posts(open)).isSorted();
    assertThat(posts(hiding)).containsExactlyInAnyOrderElementsOf(posts(open));
    assertThat(posts(hiding)).isNotEqualTo(posts(open));
    assertThat(posts(draw(hiding(new Sampling.AtRandom(20), 9, 0.5, "Ann"))))
        .isEqualTo(posts(hiding));
  }

  @Test
  void the_description_says_all_that_decided_the_draw() {
    DrawnBatch drawn = draw(plan(new Sampling.Enriched(6, byCoderA(), Set.of("personal"), 0.5), 3));

    assertThat(drawn.sampling())
        .isEqualTo(
            "{\"sample\":\"enriched\",\"posts\":6,\"by\":\"use\",\"of\":\"Coder A\","
                + "\"codes\":[\"personal\"],\"share\":0.5,\"seed\":3,\"generator\":\"SplitMix64\","
                + "\"overlap\":1.0,\"skipBatched\":false,\"strata\":["
                + "{\"stratum\":\"with a rare code\",\"posts\":4,\"drawn\":3},"
                + "{\"stratum\":\"without\",\"posts\":36,\"drawn\":3}]}");
  }

  @Test
  void what_cannot_be_drawn_is_said() {
    assertRefused(new Sampling.AtRandom(41), "There are 40 posts to draw from");
    assertRefused(new Sampling.UncertainFirst(31, run), "on 30 posts that can be drawn");
    assertRefused(new Sampling.Listed(List.of(1L, 41L)), "1 of the posts listed cannot be drawn");
    assertThatThrownBy(
            () -> draw(new BatchPlan("B", List.of(), new Sampling.All(), false, 1, 1, false, 0)))
        .isInstanceOf(TiercelException.class);
  }

  private void assertRefused(Sampling sampling, String why) {
    assertThatThrownBy(() -> draw(plan(sampling, 1)))
        .isInstanceOf(TiercelException.class)
        .hasMessageContaining(why);
  }
}
