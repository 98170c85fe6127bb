package org.tiercel.analysis.crossing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Condition;
import org.tiercel.domain.PostKey;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Run;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.store.ImportWriter;
import org.tiercel.store.NewPost;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// A small project for tests. Post tiers: use (one of two), attitude (one of two, of personal use),
/// themes (any of three, of personal use). Excerpt tiers of personal use: topic (one of three, two
/// of them under a parent), tone (ordinal).
public final class CodedProject implements AutoCloseable {
  /// When everything happens.
  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static final Condition PERSONAL = new Condition.HasCode("use", List.of("personal"));

  private final ProjectFile file;
  private ToIntFunction<String> asked = tier -> 1;

  private CodedProject(ProjectFile file) {
    this.file = file;
  }

  /// A project with posts `p1`, `p2` … by these authors.
  ///
  /// @param authors one a post, null where unknown
  public static CodedProject create(Path path, @Nullable String... authors) {
    ProjectFile file = ProjectCodebook.createProject(path, codebook(), NOW);
    ImportWriter posts = file.imports().begin("posts.csv", "csv", "{}", NOW, String::equals);
    List<NewPost> block = new ArrayList<>();
    for (int i = 0; i < authors.length; i++) {
      String text = "Post " + (i + 1) + " says this and that.";
      block.add(
          new NewPost(
              i + 1L,
              new PostKey("X", "p" + (i + 1)),
              authors[i],
              null,
              new NewPost.Place(null, null, null),
              null,
              null,
              text,
              NewPost.wordsOf(text),
              i,
              null));
    }
    posts.write(block);
    posts.finish("{}", NOW);
    return new CodedProject(file);
  }

  /// A project that was created before.
  public static CodedProject reopen(Path path) {
    return new CodedProject(ProjectFile.open(path));
  }

  /// Authors of so many posts, each by somebody else.
  public static String[] different(int posts) {
    return LongStream.rangeClosed(1, posts).mapToObj(i -> "author " + i).toArray(String[]::new);
  }

  /// The codebook of these projects.
  public static Codebook codebook() {
    Code support =
        new Code(
            "support",
            "Support",
            "",
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            false,
            null,
            false,
            Rules.NONE,
            codes("calm", "advice"));
    return new Codebook(
        "Test",
        1,
        "",
        "",
        List.of(
            tier("use", Scope.POST, TierKind.SINGLE, null, codes("personal", "opinion")),
            tier("attitude", Scope.POST, TierKind.SINGLE, PERSONAL, codes("good", "bad")),
            tier("themes", Scope.POST, TierKind.MULTI, PERSONAL, codes("cost", "care", "law")),
            tier(
                "topic",
                Scope.EXCERPT,
                TierKind.SINGLE,
                PERSONAL,
                List.of(support, Code.of("trust", "Trust"))),
            tier("tone", Scope.EXCERPT, TierKind.ORDINAL, PERSONAL, codes("low", "high"))));
  }

  private static Tier tier(
      String key, Scope scope, TierKind kind, @Nullable Condition when, List<Code> codes) {
    return new Tier(key, label(key), "", scope, kind, when, null, codes);
  }

  private static List<Code> codes(String... keys) {
    return Arrays.stream(keys).map(key -> Code.of(key, label(key))).toList();
  }

  private static String label(String key) {
    return Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  /// The project file.
  public ProjectFile file() {
    return file;
  }

  /// A person of this project.
  public Coder person(String name) {
    return file.coders().join(name, CoderKind.PERSON);
  }

  /// What a person says of a post.
  public Saying says(Coder person, long post) {
    return new Saying(file, person, post);
  }

  /// A run of a machine over these tiers, not yet finished.
  public Run run(String machine, String... tiers) {
    Coder coder = file.coders().join(machine, CoderKind.RULES);
    return file.runs().begin(coder, 1, List.of(tiers), "{}", NOW);
  }

  /// Crosses two tiers by their usual unit.
  public CrossedTiers cross(Coder coder, String rows, String columns) {
    return cross(coder, Crossing.of(tier(rows), tier(columns)));
  }

  /// Crosses two tiers.
  public CrossedTiers cross(Coder coder, String rows, String columns, CountingUnit unit) {
    return cross(coder, new Crossing(tier(rows), tier(columns), unit));
  }

  /// Lets later counts know since which version a tier is asked with every one of its codes.
  public void askedSince(String tier, int version) {
    asked = key -> key.equals(tier) ? version : 1;
  }

  private CrossedTiers cross(Coder coder, Crossing crossing) {
    return new TierCrossing(file, codebook(), asked)
        .cross(crossing, CodesBy.of(file, coder), Progress.none());
  }

  /// A tier of the codebook.
  public static Tier tier(String key) {
    return codebook().tier(key).orElseThrow();
  }

  @Override
  public void close() {
    file.close();
  }
}
