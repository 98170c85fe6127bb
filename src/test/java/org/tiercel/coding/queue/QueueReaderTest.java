package org.tiercel.coding.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.CodingSession;
import org.tiercel.coding.PostRow;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;
import org.tiercel.store.Batches.Member;
import org.tiercel.store.CodeSource;
import org.tiercel.store.NewPost;

class QueueReaderTest {
  private static final AnswerKey USE = AnswerKey.ofPost("use");

  @TempDir private Path folder;
  private CodedProject project;
  private Coder ann;
  private Coder ben;
  private CodingSession annAtWork;
  private CodingSession benAtWork;
  private QueueReader queue;

  @BeforeEach
  void create() {
    project = CodedProject.tiered(folder);
    project.add(
        List.of(
            post("p1", "TikTok", "2025-03-04T10:00:00Z", "my chatbot listens"),
            post("p2", "Reddit", "2025-03-02T23:59:59Z", "nobody else listens"),
            post("p3", "TikTok", "2025-03-03T00:00:00Z", "it costs nothing"),
            PostRow.of("p4", "no date here"),
            post("p5", "Reddit", "2025-03-01T08:00:00Z", "what about privacy")));
    ann = project.coder("Ann");
    ben = project.coder("Ben");
    annAtWork = session(ann);
    benAtWork = session(ben);
    queue = new QueueReader(project.project(), ann, 1);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private static PostRow post(String id, String platform, String time, String text) {
    return new PostRow(
        id, platform, null, Instant.parse(time), new NewPost.Place(null, null, null), 0, text);
  }

  private CodingSession session(Coder coder) {
    return new CodingSession(
        project.project(), project.codebook(), coder, 1, InstantSource.fixed(CodedProject.NOW));
  }

  private List<Integer> posts(Condition... conditions) {
    return in(PostSort.GIVEN, conditions);
  }

  private List<Integer> in(PostSort sort, Condition... conditions) {
    QueueReader.Queue found =
        queue.read(new PostFilter(List.of(conditions)), sort, project.codebook());
    return found.posts().stream()
        .boxed()
        .sorted((a, b) -> Integer.compare(found.ranks().of(a), found.ranks().of(b)))
        .toList();
  }

  private Condition code(Coder whose, String code, boolean present) {
    return new Condition.HasCode(CodeSource.firstRound(whose), whose.name(), "use", code, present);
  }

  private void batch(boolean othersHidden, double withheldShare, int... withheld) {
    BitSet all = IntStream.rangeClosed(1, 5).collect(BitSet::new, BitSet::set, BitSet::or);
    BitSet hidden = IntStream.of(withheld).collect(BitSet::new, BitSet::set, BitSet::or);
    project
        .project()
        .batches()
        .create(
            new Batch(0, "Reliability 1", othersHidden, withheldShare, 4, CodedProject.NOW, null),
            "{}",
            List.of(4, 2, 5, 1, 3).stream().map(id -> new Member(id, hidden.get(id))).toList(),
            Map.of(ann.id(), all, ben.id(), all));
  }

  private void machine() {
    project.run(
        "llama",
        CodedProject.says(1, CodedProject.answer("use", CodedProject.code("personal", 0.9))),
        CodedProject.says(3, CodedProject.answer("use", CodedProject.code("personal", 0.4))),
        CodedProject.says(4),
        CodedProject.says(5, CodedProject.answer("use", CodedProject.code("opinion", 0.6))));
  }

  @Test
  void conditions_combine() {
    assertThat(posts()).containsExactly(1, 2, 3, 4, 5);
    assertThat(posts(new Condition.OnPlatform(Set.of("TikTok")))).containsExactly(1, 3, 4);
    assertThat(posts(new Condition.Words("listens"))).containsExactly(1, 2);
    assertThat(posts(new Condition.Words("listens"), new Condition.OnPlatform(Set.of("TikTok"))))
        .containsExactly(1);
  }

  @Test
  void the_last_day_counts_whole_and_posts_without_a_time_are_never_in_it() {
    LocalDate second = LocalDate.of(2025, 3, 2);

    assertThat(posts(new Condition.Posted(second, second))).containsExactly(2);
    assertThat(posts(new Condition.Posted(null, second))).containsExactly(2, 5);
    assertThat(posts(new Condition.Posted(second, null))).containsExactly(1, 2, 3);
  }

  @Test
  void codes_are_asked_for_or_ruled_out_of_whomever() {
    annAtWork.toggle(1, USE, "personal", null, List.of());
    annAtWork.toggle(2, USE, "opinion", null, List.of());
    benAtWork.toggle(3, USE, "personal", null, List.of());

    assertThat(posts(code(ann, "personal", true))).containsExactly(1);
    assertThat(posts(code(ben, "personal", true))).containsExactly(3);
    assertThat(posts(code(ann, "personal", false))).containsExactly(2, 3, 4, 5);
  }

  @Test
  void posts_on_which_people_differ_are_those_that_two_are_done_with() {
    for (int post : List.of(1, 2, 3)) {
      annAtWork.toggle(post, USE, "opinion", null, List.of());
      annAtWork.done(post, true);
    }
    benAtWork.toggle(1, USE, "opinion", null, List.of());
    benAtWork.done(1, true);
    benAtWork.toggle(2, USE, "off-topic", null, List.of());
    benAtWork.done(2, true);
    benAtWork.toggle(3, USE, "off-topic", null, List.of());

    assertThat(posts(new Condition.Disputed(null))).containsExactly(2);
    assertThat(posts(new Condition.Disputed("attitude"))).isEmpty();

    benAtWork.done(3, true);
    benAtWork.toggle(2, USE, "opinion", null, List.of());
    benAtWork.done(2, true);
    assertThat(posts(new Condition.Disputed("use"))).containsExactly(3);
  }

  @Test
  void while_a_batch_hides_others_no_condition_tells_what_they_said() {
    for (CodingSession at : List.of(annAtWork, benAtWork)) {
      at.toggle(1, USE, at == annAtWork ? "opinion" : "off-topic", null, List.of());
      at.done(1, true);
    }
    batch(true, 0);
    List<Condition> telling =
        List.of(
            code(ben, "off-topic", true),
            code(ben, "off-topic", false),
            new Condition.Disputed(null),
            new Condition.Disputed("use"));

    for (Condition condition : telling) {
      QueueReader.Queue found =
          queue.read(new PostFilter(List.of(condition)), PostSort.GIVEN, project.codebook());
      assertThat(found.shut()).containsExactly(condition);
      assertThat(found.posts().cardinality()).isEqualTo(5);
    }
    assertThat(posts(code(ann, "opinion", true))).containsExactly(1);
  }

  @Test
  void suggestions_are_those_of_the_latest_run_that_processed_the_post() {
    machine();
    assertThat(posts(new Condition.Suggested())).containsExactly(1, 3, 5);
    assertThat(in(new PostSort(PostSort.By.UNCERTAINTY, 1))).containsExactly(3, 5, 1, 2, 4);

    project.run(
        "llama",
        CodedProject.says(3),
        CodedProject.says(2, CodedProject.answer("use", CodedProject.code("personal", 0.1))));
    assertThat(posts(new Condition.Suggested())).containsExactly(1, 2, 5);
    assertThat(in(new PostSort(PostSort.By.UNCERTAINTY, 1))).containsExactly(2, 5, 1, 3, 4);
  }

  @Test
  void posts_whose_suggestions_are_withheld_are_as_posts_without_any() {
    machine();
    batch(false, 0.4, 3, 5);
    long run = project.project().runs().all().getFirst().id();
    CodeSource source = new CodeSource(0, 1, run);

    assertThat(posts(new Condition.Suggested())).containsExactly(1);
    assertThat(in(new PostSort(PostSort.By.UNCERTAINTY, 1))).containsExactly(1, 2, 3, 4, 5);
    assertThat(posts(new Condition.HasCode(source, "llama", "use", "personal", true)))
        .containsExactly(1);
    assertThat(posts(new Condition.HasCode(source, "llama", "use", "personal", false)))
        .containsExactly(2, 3, 4, 5);
  }

  @Test
  void a_batch_comes_in_the_order_in_which_it_was_drawn() {
    batch(false, 0);

    assertThat(posts(new Condition.OfBatch(1, "Reliability 1"))).containsExactly(4, 2, 5, 1, 3);
  }

  @Test
  void posts_come_by_date_or_by_chance_which_a_seed_repeats() {
    assertThat(in(new PostSort(PostSort.By.DATE, 1))).containsExactly(5, 2, 3, 1, 4);
    PostSort chance = new PostSort(PostSort.By.RANDOM, 7);
    assertThat(in(chance)).containsExactlyElementsOf(in(chance)).hasSize(5);
    assertThat(
            IntStream.range(1, 20)
                .mapToObj(seed -> in(new PostSort(PostSort.By.RANDOM, seed)))
                .distinct()
                .count())
        .isGreaterThan(5);
  }

  @Test
  void memos_of_the_coder_alone_are_asked_for() {
    annAtWork.memo(2, "come back to this");
    benAtWork.memo(3, "mine");

    assertThat(posts(new Condition.WithMemo())).containsExactly(2);
  }
}
