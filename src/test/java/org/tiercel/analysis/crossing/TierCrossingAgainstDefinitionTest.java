package org.tiercel.analysis.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.analysis.CrossTable;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Scope;

/// Compares the one-pass count with the definition, applied to whole annotations one by one.
final class TierCrossingAgainstDefinitionTest {
  private static final int POSTS = 60;
  private static final List<String> TIERS = List.of("use", "attitude", "themes", "topic", "tone");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void every_pair_of_tiers_is_counted_as_defined(long seed) {
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String[] authors = new String[POSTS];
    for (int i = 0; i < POSTS; i++) {
      authors[i] = "author " + random.nextInt(20);
    }
    try (CodedProject project = CodedProject.create(folder.resolve("r.tiercel"), authors)) {
      Coder ann = project.person("Ann");
      for (long post = 1; post <= POSTS; post++) {
        say(random, project.says(ann, post));
      }
      for (String rows : TIERS) {
        for (String columns : TIERS) {
          if (!rows.equals(columns)) {
            compare(project, ann, authors, rows, columns);
          }
        }
      }
    }
  }

  private static void say(Random random, Saying saying) {
    saying.post("use", any(random, "personal", "personal", "personal", "opinion"));
    saying.post("attitude", any(random, "good", "bad"));
    saying.post("themes", some(random, "cost", "care", "law"));
    for (int excerpt = random.nextInt(4); excerpt > 0; excerpt--) {
      saying.excerpt(excerpt + 2);
      saying.there("topic", any(random, "calm", "advice", "trust"));
      saying.there("tone", any(random, "low", "high"));
    }
    saying.done();
  }

  private static String[] any(Random random, String... codes) {
    return random.nextInt(6) == 0
        ? new String[0]
        : new String[] {codes[random.nextInt(codes.length)]};
  }

  private static String[] some(Random random, String... codes) {
    return List.of(codes).stream().filter(c -> random.nextBoolean()).toArray(String[]::new);
  }

  private static void compare(
      CodedProject project, Coder ann, String[] authors, String rows, String columns) {
    Crossing usual = Crossing.of(CodedProject.tier(rows), CodedProject.tier(columns));
    for (CountingUnit unit : Crossing.units(usual.rows(), usual.columns())) {
      Map<String, Set<Object>> expected = new HashMap<>();
      project
          .file()
          .annotations()
          .forEachDone(
              ann.id(),
              1,
              annotation ->
                  define(expected, usual, annotation, unitName(unit, annotation, authors)));
      CrossedTiers crossed = project.cross(ann, rows, columns, unit);
      assertThat(counts(crossed.table()))
          .as("%s by %s, %s", rows, columns, unit)
          .isEqualTo(sizes(expected));
    }
  }

  /// What identifies the unit that holds an excerpt, or a post.
  private interface UnitName {
    Object of(long excerpt);
  }

  private static UnitName unitName(CountingUnit unit, Annotation annotation, String[] authors) {
    long post = annotation.key().postId();
    return switch (unit) {
      case EXCERPT -> excerpt -> excerpt;
      case POST -> excerpt -> post;
      case AUTHOR -> excerpt -> authors[(int) post - 1];
    };
  }

  private static void define(
      Map<String, Set<Object>> expected, Crossing crossing, Annotation annotation, UnitName name) {
    if (crossing.scope() == Scope.POST) {
      count(expected, crossing, annotation, 0, name);
    } else {
      for (Excerpt excerpt : annotation.excerpts()) {
        count(expected, crossing, annotation, excerpt.id(), name);
      }
    }
  }

  private static void count(
      Map<String, Set<Object>> expected,
      Crossing crossing,
      Annotation annotation,
      long excerpt,
      UnitName name) {
    for (String row : codes(annotation, crossing.rows().key(), excerpt)) {
      for (String column : codes(annotation, crossing.columns().key(), excerpt)) {
        expected.computeIfAbsent(row + "·" + column, cell -> new HashSet<>()).add(name.of(excerpt));
      }
    }
  }

  private static List<String> codes(Annotation annotation, String tier, long excerpt) {
    List<String> codes = new ArrayList<>();
    new Questions(CodedProject.codebook())
        .of(annotation).stream()
            .filter(q -> q.tier().key().equals(tier))
            .filter(q -> q.key().excerptId() == null || q.key().excerptId() == excerpt)
            .flatMap(q -> annotation.answer(q.key()).stream())
            .map(Answer::codes)
            .forEach(codes::addAll);
    return codes;
  }

  private static Map<String, Long> sizes(Map<String, Set<Object>> units) {
    Map<String, Long> sizes = new TreeMap<>();
    units.forEach((cell, members) -> sizes.put(cell, (long) members.size()));
    return sizes;
  }

  private static Map<String, Long> counts(CrossTable table) {
    Map<String, Long> counts = new TreeMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        if (table.count(row, column) > 0) {
          counts.put(
              table.rows().get(row).key() + "·" + table.columns().get(column).key(),
              table.count(row, column));
        }
      }
    }
    return counts;
  }
}
