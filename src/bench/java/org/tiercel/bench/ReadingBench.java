package org.tiercel.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongConsumer;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Post;
import org.tiercel.store.ProjectFile;

/// How long a large project lets a reader wait: the next post with its annotation, its suggestions
/// and its thread, over 500 random steps; and first pages of searches, common words included.
/// Arguments: project and seed (1). Prints milliseconds.
public final class ReadingBench {
  private static final int STEPS = 500;
  private static final int WARM_UP = 50;
  private static final int PAGE = 100;
  private static final int THREAD_CONTEXT = 50;
  private static final double MILLION = 1e6;

  private static final List<String> QUERIES =
      List.of(
          "the",
          "the to",
          "chatgpt therapist",
          "\"mental health\"",
          "th",
          "the i to and a",
          "cafe",
          "ing",
          "😭",
          "👩‍👩‍👧",
          "懂",
          "救われた",
          "nosuchword",
          "chatgpt nosuchword");

  private final ProjectFile project;
  private final Coder coder;

  private ReadingBench(ProjectFile project) {
    this.project = project;
    this.coder = project.coders().join("Bench", CoderKind.PERSON);
  }

  /// Runs the bench.
  public static void main(String[] args) {
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    long opening = System.nanoTime();
    try (ProjectFile project = ProjectFile.open(Path.of(args[0]))) {
      ReadingBench bench = new ReadingBench(project);
      BitSet posts = project.posts().included();
      print("opening, to the ids of all %d posts".formatted(posts.cardinality()), since(opening));
      bench.steps(posts, new Random(seed));
      QUERIES.forEach(bench::search);
    }
  }

  private void steps(BitSet posts, Random random) {
    int[] ids = posts.stream().toArray();
    LongConsumer step = this::show;
    for (int i = 0; i < WARM_UP; i++) {
      step.accept(ids[random.nextInt(ids.length)]);
    }
    double[] times = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      long id = ids[random.nextInt(ids.length)];
      long start = System.nanoTime();
      step.accept(id);
      times[i] = since(start);
    }
    Arrays.sort(times);
    print("next post, median of " + STEPS + " random steps", times[STEPS / 2]);
    print("next post, 95th percentile", times[STEPS * 95 / 100]);
  }

  /// Reads what the Code view shows of a post.
  private void show(long id) {
    Post post = project.posts().find(id).orElseThrow();
    project.annotations().find(new AnnotationKey(id, coder.id(), 1, 0));
    project.suggestions().offer(id, coder.id());
    if (post.thread() != null) {
      project.posts().ofThread(post.key().platform(), post.thread(), 0, THREAD_CONTEXT);
    }
  }

  private void search(String query) {
    List<Double> times = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      List<Long> hits = project.search().page(query, 0, PAGE);
      project.posts().byIds(hits);
      times.add(since(start));
      found = hits.size();
    }
    print("first page of: " + query + " (" + found + " hits shown), first time", times.getFirst());
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / MILLION;
  }

  private static void print(String what, double milliseconds) {
    System.out.println(String.format(Locale.ROOT, "%8.1f ms  %s", milliseconds, what));
  }
}
