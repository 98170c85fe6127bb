package org.tiercel.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Run;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.PostText;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.rules.RuleSuggester;
import org.tiercel.task.Progress;

/// Rules over a whole project, storage included: `RuleRunBench [ROWS [SEED]]`. A corpus is made and
/// imported into a new project. 300 phrases and 20 patterns are made of words of the posts, in
/// three tiers; they find something in half of the posts. Prints the seconds of the run alone.
public final class RuleRunBench {
  private static final int PHRASES = 300;
  private static final int PATTERNS = 20;
  private static final int CODES = 10;
  private static final int READ_FOR_WORDS = 5_000;

  private final SplittableRandom random;
  private final List<String[]> texts;

  private RuleRunBench(long seed, List<PostText> posts) {
    random = new SplittableRandom(seed);
    texts =
        posts.stream()
            .map(post -> post.text().split("[^a-z]+"))
            .filter(words -> words.length > 4)
            .toList();
  }

  /// Runs it.
  ///
  /// @param args rows and seed
  public static void main(String[] args) throws IOException {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path folder = Files.createTempDirectory("tiercel-bench");
    Path csv = folder.resolve("posts.csv");
    Path place = folder.resolve("bench.tiercel");
    try {
      new CorpusGenerator(seed).write(csv, rows);
      try (ProjectFile project = create(place, csv)) {
        measure(project, seed);
      }
    } finally {
      Files.deleteIfExists(csv);
      Files.deleteIfExists(place);
      Files.deleteIfExists(folder);
    }
  }

  private static ProjectFile create(Path place, Path csv) {
    Codebook empty = new Codebook("Bench", 1, "", "", List.of());
    ProjectFile project = ProjectCodebook.createProject(place, empty, Clock.systemUTC().instant());
    new CorpusImport(project, Clock.systemUTC())
        .run(csv, ImportOptions.defaults(), Progress.none());
    return project;
  }

  private static void measure(ProjectFile project, long seed) {
    RuleRunBench bench = new RuleRunBench(seed, project.posts().texts(0, READ_FOR_WORDS));
    Codebook codebook =
        new ProjectCodebook(project).save(bench.codebook(), "", Clock.systemUTC().instant());
    long start = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Run run =
        new SuggestionRun(project, codebook, Clock.systemUTC())
            .run(RuleSuggester.of(codebook), Progress.none())
            .run();
    System.out.printf(
        Locale.ROOT,
        "rules: %.1f s, %.1f s of processor time for writing, for %,d posts, %,d suggestions,"
            + " %,d ties, %,d posts without a code%n",
        (System.nanoTime() - start) / 1e9,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9,
        run.posts(),
        run.suggestions(),
        run.ties(),
        run.none());
  }

  private Codebook codebook() {
    return new Codebook(
        "Bench",
        1,
        "",
        "",
        List.of(
            tier("use", Scope.POST, TierKind.SINGLE),
            tier("themes", Scope.POST, TierKind.MULTI),
            tier("value", Scope.EXCERPT, TierKind.SINGLE)));
  }

  private Tier tier(String key, Scope scope, TierKind kind) {
    List<Code> codes = new ArrayList<>();
    for (int c = 0; c < CODES; c++) {
      List<String> phrases = new ArrayList<>();
      for (int p = 0; p < PHRASES / (3 * CODES); p++) {
        phrases.add(words(2 + p % 2));
      }
      List<String> patterns = new ArrayList<>();
      if (c * 3 < PATTERNS) {
        patterns.add(words(1) + ".{0,20}" + words(1) + "(s|ing)?");
      }
      codes.add(code("c" + c, new Rules(phrases, patterns, List.of(words(2)))));
    }
    return new Tier(key, key, "", scope, kind, null, null, codes);
  }

  /// Words that stand beside each other in some post.
  private String words(int count) {
    String[] text = texts.get(random.nextInt(texts.size()));
    int at = random.nextInt(text.length - count);
    return Arrays.stream(text, at, at + count).collect(Collectors.joining(" "));
  }

  private static Code code(String key, Rules rules) {
    return new Code(
        key, key, "", List.of(), List.of(), List.of(), null, null, true, null, false, rules,
        List.of());
  }
}
