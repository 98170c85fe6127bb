package org.tiercel.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.coding.queue.Condition;
import org.tiercel.coding.queue.PostFilter;
import org.tiercel.coding.queue.PostSort;
import org.tiercel.coding.queue.QueueReader;
import org.tiercel.domain.Act;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Change;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Origin;
import org.tiercel.domain.PostKey;
import org.tiercel.domain.Run;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.CodeSource;
import org.tiercel.store.ImportWriter;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.MachineAnswer;
import org.tiercel.store.MachineCoding;
import org.tiercel.store.NewPost;
import org.tiercel.store.ProjectFile;

/// How long the conditions and orders of the queue take over 100,000 posts with 1,000,000 codes of
/// two people out of 50 codes, and a machine's run over all posts. Argument: where the project is
/// to be made, or stands from the last time. Prints the median and the longest of ten calls.
public final class QueueBench {
  private static final int POSTS = 100_000;
  private static final int BLOCK = 10_000;
  private static final int TIERS = 5;
  private static final int CODES = 10;
  private static final int CALLS = 10;
  private static final double MILLION = 1e6;
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  private QueueBench() {}

  /// Runs the bench.
  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    if (!Files.exists(file)) {
      make(file);
    }
    try (ProjectFile project = ProjectFile.open(file)) {
      measure(project);
    }
  }

  private static Codebook codebook() {
    List<Tier> tiers =
        IntStream.range(0, TIERS)
            .mapToObj(
                t ->
                    new Tier(
                        "t" + t,
                        "Tier " + t,
                        "",
                        Scope.POST,
                        TierKind.MULTI,
                        null,
                        null,
                        IntStream.range(0, CODES)
                            .mapToObj(c -> Code.of("c" + c, "Code " + c))
                            .toList()))
            .toList();
    return new Codebook("Bench", 1, "", "", tiers);
  }

  private static void make(Path file) {
    try (ProjectFile project = ProjectCodebook.createProject(file, codebook(), NOW)) {
      ImportWriter writer = project.imports().begin("b", "b", "{}", NOW, String::equals);
      for (int from = 1; from <= POSTS; from += BLOCK) {
        writer.write(IntStream.range(from, from + BLOCK).mapToObj(QueueBench::post).toList());
      }
      writer.finish("{}", NOW);
      Random random = new Random(7);
      Coder a = project.coders().join("A", CoderKind.PERSON);
      Coder b = project.coders().join("B", CoderKind.PERSON);
      for (int from = 1; from <= POSTS; from += BLOCK) {
        List<Act> acts = new ArrayList<>();
        for (int post = from; post < from + BLOCK; post++) {
          acts.add(act(post, a, random));
          acts.add(act(post, b, random));
        }
        project.acts().save(acts);
      }
      Coder rules = project.coders().join("Machine", CoderKind.MODEL);
      Run run = project.runs().begin(rules, 1, List.of("t0", "t1", "t2", "t3", "t4"), "{}", NOW);
      project
          .runs()
          .writer(run)
          .write(IntStream.rangeClosed(1, POSTS).mapToObj(p -> said(p, random)).toList());
      project.runs().finish(run, NOW);
    }
  }

  private static NewPost post(int number) {
    String text =
        "post number "
            + number
            + " says that it talks to a chatbot at night, and some "
            + number % 97
            + " other words that make it about as long as a comment usually is in such a corpus";
    return new NewPost(
        number,
        new PostKey(number % 3 == 0 ? "Reddit" : "TikTok", "p" + number),
        null,
        NOW.minusSeconds(number * 997L % 50_000_000L),
        new NewPost.Place(null, null, null),
        null,
        null,
        text,
        NewPost.wordsOf(text),
        text.hashCode(),
        null);
  }

  private static Act act(int post, Coder coder, Random random) {
    List<Change> changes = new ArrayList<>();
    for (int t = 0; t < TIERS; t++) {
      AnswerKey key = AnswerKey.ofPost("t" + t);
      String code = "c" + random.nextInt(CODES);
      changes.add(new Change.OfAnswer(key, null, Answer.of(key, 1, List.of(Coding.byHand(code)))));
    }
    changes.add(new Change.OfDone(false, true));
    String uid = UUID.randomUUID().toString();
    return new Act(
        uid, uid, NOW, ActKind.CODE, new AnnotationKey(post, coder.id(), 1, 0), changes, null);
  }

  private static MachineAnnotation said(int post, Random random) {
    Coding coding = new Coding("c" + random.nextInt(CODES), null, Origin.MACHINE, null, List.of());
    return new MachineAnnotation(
        post,
        List.of(),
        List.of(
            new MachineAnswer(
                AnswerKey.ofPost("t0"),
                AnswerState.CODED,
                List.of(new MachineCoding(coding, random.nextDouble(), null, false)))));
  }

  private static void measure(ProjectFile project) {
    Coder a = project.coders().join("A", CoderKind.PERSON);
    Coder b = project.coders().join("B", CoderKind.PERSON);
    Run run = project.runs().all().getFirst();
    QueueReader queue = new QueueReader(project, a, 1);
    time("no condition", () -> read(queue, PostSort.GIVEN));
    time("own code", () -> read(queue, PostSort.GIVEN, code(CodeSource.firstRound(a), true)));
    time(
        "code of another, absent",
        () -> read(queue, PostSort.GIVEN, code(CodeSource.firstRound(b), false)));
    time("code of a run", () -> read(queue, PostSort.GIVEN, code(CodeSource.of(run), true)));
    time("platform", () -> read(queue, PostSort.GIVEN, new Condition.OnPlatform(Set.of("Reddit"))));
    time(
        "dates",
        () ->
            read(
                queue,
                PostSort.GIVEN,
                new Condition.Posted(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 9, 1))));
    time("suggestion", () -> read(queue, PostSort.GIVEN, new Condition.Suggested()));
    time("disagreement", () -> read(queue, PostSort.GIVEN, new Condition.Disputed(null)));
    time("memo", () -> read(queue, PostSort.GIVEN, new Condition.WithMemo()));
    time("words in every post", () -> read(queue, PostSort.GIVEN, new Condition.Words("chatbot")));
    time("by date", () -> read(queue, new PostSort(PostSort.By.DATE, 1)));
    time("by chance", () -> read(queue, new PostSort(PostSort.By.RANDOM, 1)));
    time("by uncertainty", () -> read(queue, new PostSort(PostSort.By.UNCERTAINTY, 1)));
    time("text of a post", () -> project.queuePosts().withTextOf(POSTS / 2).cardinality());
  }

  private static Condition code(CodeSource whose, boolean present) {
    return new Condition.HasCode(whose, "", "t1", "c3", present);
  }

  private static int read(QueueReader queue, PostSort sort, Condition... conditions) {
    return queue.read(new PostFilter(List.of(conditions)), sort, codebook()).posts().cardinality();
  }

  private static void time(String what, Supplier<Integer> call) {
    double[] times = new double[CALLS];
    int posts = 0;
    double first = 0;
    for (int i = 0; i < CALLS; i++) {
      long start = System.nanoTime();
      posts = call.get();
      times[i] = (System.nanoTime() - start) / MILLION;
      first = i == 0 ? times[0] : first;
    }
    java.util.Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-26s %6d posts  first %7.1f ms  median %7.1f ms  longest %7.1f ms%n",
        what,
        posts,
        first,
        times[CALLS / 2],
        times[CALLS - 1]);
  }
}
