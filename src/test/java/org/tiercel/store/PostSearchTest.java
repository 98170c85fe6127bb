package org.tiercel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Post;
import org.tiercel.domain.Span;
import org.tiercel.spec.SpecCase;

class PostSearchTest {
  @TempDir Path folder;

  static List<SpecCase> queries() {
    return SpecCase.of("search/queries.txt");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void a_query_finds_and_marks_what_the_specification_says(SpecCase spec) {
    try (ProjectFile project = ProjectFile.create(folder.resolve("p.tiercel"))) {
      String query = spec.given().getFirst();
      add(project, spec.given().subList(1, spec.given().size()));
      List<Long> found = project.search().page(query, 0, 100);
      List<String> marked =
          project.posts().byIds(found).stream()
              .map(Post::text)
              .map(text -> marked(text, project.search().matches(query, text)))
              .toList();
      assertThat(marked)
          .isEqualTo(spec.expected().stream().map(PostSearchTest::unescaped).toList());
    }
  }

  private static void add(ProjectFile project, List<String> texts) {
    List<NewPost> posts = new ArrayList<>();
    for (String text : texts) {
      posts.add(NewPosts.of("p" + posts.size(), unescaped(text)));
    }
    NewPosts.add(project, posts);
  }

  private static String unescaped(String text) {
    return text.replace("\\u0301", "\u0301").replace("\\u0308", "\u0308");
  }

  private static String marked(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (Span span : spans.reversed()) {
      marked.insert(span.end(), ']').insert(span.start(), '[');
    }
    return marked.toString();
  }

  @Test
  void hits_come_in_pages_by_key() {
    try (ProjectFile project = ProjectFile.create(folder.resolve("p.tiercel"))) {
      List<String> texts = new ArrayList<>();
      for (int i = 1; i <= 25; i++) {
        texts.add(i % 2 == 0 ? "even number" : "odd number");
      }
      add(project, texts);
      PostSearch search = project.search();
      assertThat(search.page("even", 0, 5)).containsExactly(2L, 4L, 6L, 8L, 10L);
      assertThat(search.page("even", 10, 5)).containsExactly(12L, 14L, 16L, 18L, 20L);
      assertThat(search.page("even", 20, 5)).containsExactly(22L, 24L);
      assertThat(search.page("even", 24, 5)).isEmpty();
      assertThat(search.count("number", 100)).isEqualTo(25);
      assertThat(search.count("number", 10)).isEqualTo(10);
      assertThat(search.count("none", 10)).isZero();
      assertThat(search.count("", 10)).isZero();
      assertThat(search.page("", 0, 10)).isEmpty();
    }
  }

  @Test
  void posts_of_an_import_under_way_are_not_found() {
    try (ProjectFile project = ProjectFile.create(folder.resolve("p.tiercel"))) {
      add(project, List.of("the first post"));
      ImportWriter writer = NewPosts.begin(project);
      writer.write(List.of(NewPosts.of("later", "the second post")));
      assertThat(project.search().page("post", 0, 10)).containsExactly(1L);
      assertThat(project.search().count("post", 10)).isEqualTo(1);
      writer.finish("{}", NewPosts.START);
      assertThat(project.search().page("post", 0, 10)).containsExactly(1L, 2L);
    }
  }
}
