package org.tiercel.bench;

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

/// Rules over a whole project, storage included: `RuleRunBench CSV PROJECT [SEED]`. The file is
/// imported where the project is not there yet. 300 phrases and 20 patterns are made of words of
// the
/// posts, in three tiers. Prints the seconds of the run.
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
  /// @param args file, project and seed
  public static void main(String[] args) {
    Path place = Path.of(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    try (ProjectFile project = open(place, Path.of(args[0]))) {
      RuleRunBench bench = new RuleRunBench(seed, project.posts().texts(0, READ_FOR_WORDS));
      Codebook codebook =
          new ProjectCodebook(project).save(bench.codebook(), "", Clock.systemUTC().instant());
      long start = System.nanoTime();
      Run run =
          new SuggestionRun(project, codebook, Clock.systemUTC())
              .run(RuleSuggester.of(codebook), Progress.none())
              .run();
      System.out.printf(
          Locale.ROOT,
          "rules: %.1f s for %,d posts, %,d suggestions, %,d ties, %,d posts without a code%n",
          (System.nanoTime() - start) / 1e9,
          run.posts(),
          run.suggestions(),
          run.ties(),
          run.none());
    }
  }

  private static ProjectFile open(Path place, Path csv) {
    if (Files.exists(place)) {
      return ProjectFile.open(place);
    }
    Codebook empty = new Codebook("Bench", 1, "", "", List.of());
    ProjectFile project = ProjectCodebook.createProject(place, empty, Clock.systemUTC().instant());
    new CorpusImport(project, Clock.systemUTC())
        .run(csv, ImportOptions.defaults(), Progress.none());
    return project;
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
