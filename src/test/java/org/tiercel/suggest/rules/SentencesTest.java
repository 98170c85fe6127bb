package org.tiercel.suggest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiercel.domain.Span;
import org.tiercel.spec.SpecCase;

class SentencesTest {
  static List<SpecCase> sentences() {
    return SpecCase.of("rules/sentences.txt");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void sentences_are_found_around_matches(SpecCase spec) {
    String text = SpecText.readPost(spec.given().getLast());
    List<Span> matches =
        spec.given().subList(0, spec.given().size() - 1).stream()
            .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
            .toList();
    assertThat(Sentences.around(text, matches))
        .extracting(span -> span.of(text))
        .containsExactlyElementsOf(spec.expected());
  }

  @Test
  void a_line_of_chinese_without_marks_is_cut_to_the_match_alone() {
    String text = "很".repeat(400);
    assertThat(Sentences.around(text, List.of(new Span(200, 203))))
        .containsExactly(new Span(200, 203));
  }
}
