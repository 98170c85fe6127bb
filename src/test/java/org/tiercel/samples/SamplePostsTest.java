package org.tiercel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplePostsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.|\\b)([a-z0-9-]+\\.(?:com|org|net|io|de|ai|app|me))\\b");
  private static final Pattern MENTION = Pattern.compile("@\\w+");
  private static final Pattern PHONE = Pattern.compile("\\d(?:[ ./-]?\\d){6,}");
  private static final int IN_A_ROW = 7;

  static List<Sample> samples() {
    return Sample.all();
  }

  @Test
  void there_are_300_comments_under_ten_videos_and_240_posts_of_six_platforms() {
    List<Map<String, String>> comments = Sample.named("llm-support").posts();
    assertThat(comments).hasSizeGreaterThanOrEqualTo(300);
    assertThat(column(comments, "platform")).containsExactly("TikTok");
    assertThat(column(comments, "thread")).hasSizeBetween(8, 12);
    assertThat(column(comments, "parent")).hasSizeGreaterThan(20);

    List<Map<String, String>> posts = Sample.named("values").posts();
    assertThat(posts).hasSizeGreaterThanOrEqualTo(240);
    assertThat(column(posts, "platform")).hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everything_is_marked_synthetic(Sample sample) {
    assertThat(sample.description().get("synthetic").asBoolean()).isTrue();
    assertThat(sample.description().get("notice").asText()).isNotBlank();
    assertThat(column(sample.posts(), "synthetic")).containsExactly("yes");
  }

  /// Invented people must not be reachable: no address leads to a real site (one product is
  /// named like an address), no number can be rung.
  @ParameterizedTest
  @MethodSource("samples")
  void nobody_real_is_linked_mentioned_or_rung(Sample sample) {
    for (Map<String, String> post : sample.posts()) {
      String said =
          cell(post, "text") + " " + cell(post, "thread_title") + " " + cell(post, "link");
      assertThat(ADDRESS.matcher(said).results().map(match -> match.group(1)))
          .as(said)
          .isSubsetOf("example.com", "example.org", "character.ai");
      assertThat(MENTION.matcher(said).results().map(MatchResult::group))
          .as(said)
          .isSubsetOf("@grok");
      assertThat(PHONE.matcher(cell(post, "text")).find()).as(said).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void ids_are_unique_and_parents_stand_earlier_in_the_same_thread(Sample sample) {
    Map<String, Map<String, String>> byId = new HashMap<>();
    sample.posts().forEach(post -> byId.put(cell(post, "id"), post));
    assertThat(byId).hasSameSizeAs(sample.posts());
    assertThat(column(sample.posts(), "parent")).isSubsetOf(byId.keySet());
    assertThat(sample.posts())
        .filteredOn(post -> !cell(post, "parent").isEmpty())
        .allSatisfy(
            post -> {
              Map<String, String> parent = Objects.requireNonNull(byId.get(cell(post, "parent")));
              assertThat(cell(parent, "thread")).isEqualTo(cell(post, "thread"));
              assertThat(cell(parent, "time")).isLessThanOrEqualTo(cell(post, "time"));
            });
  }

  @ParameterizedTest
  @MethodSource("samples")
  void no_two_posts_share_seven_words_in_a_row_unless_declared_as_duplicates(Sample sample) {
    Map<String, String> group =
        sample.duplicates().stream()
            .collect(Collectors.toMap(row -> cell(row, "post"), row -> cell(row, "group")));
    Map<List<String>, String> firstWith = new HashMap<>();
    Set<String> sharing = new TreeSet<>();
    for (Map<String, String> post : sample.posts()) {
      String id = cell(post, "id");
      for (List<String> run : runs(cell(post, "text"))) {
        String other = firstWith.putIfAbsent(run, id);
        if (other != null && !other.equals(id) && !declared(group, other, id)) {
          sharing.add(other + " and " + id + ": " + String.join(" ", run));
        }
      }
    }
    assertThat(sharing).isEmpty();
  }

  private static boolean declared(Map<String, String> group, String one, String other) {
    return group.containsKey(one) && group.getOrDefault(one, "").equals(group.get(other));
  }

  private static Set<List<String>> runs(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + IN_A_ROW <= words.size(); i++) {
      runs.add(words.subList(i, i + IN_A_ROW));
    }
    return runs;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void declared_duplicates_are_groups_of_posts_that_are_there(Sample sample) {
    Set<String> ids = column(sample.posts(), "id");
    assertThat(column(sample.duplicates(), "post")).isSubsetOf(ids);
    assertThat(column(sample.duplicates(), "kind")).isSubsetOf("exact", "near");
    assertThat(
            sample.duplicates().stream()
                .collect(Collectors.groupingBy(row -> cell(row, "group"), Collectors.counting())))
        .allSatisfy((group, posts) -> assertThat(posts).as(group).isGreaterThanOrEqualTo(2));
  }

  private static Set<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream()
        .map(row -> cell(row, name))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String cell(Map<String, String> row, String name) {
    return row.getOrDefault(name, "");
  }
}
