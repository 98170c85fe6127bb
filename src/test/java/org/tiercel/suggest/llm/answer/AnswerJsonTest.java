package org.tiercel.suggest.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Exposure;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Span;
import org.tiercel.privacy.MaskedText;
import org.tiercel.privacy.TextMask;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.prompt.PromptBooks;

class AnswerJsonTest {
  private static final MaskedText POST =
      new TextMask().mask("@samantha I told my gpt about the bad days, and it listens.");
  private static final Codebook BOOK = PromptBooks.small();

  @Test
  void codes_written_as_an_answer_are_read_back_as_they_were() {
    Span days = at("the bad days");
    Excerpt excerpt = Excerpt.of(9, at("I told my gpt about the bad days"));
    Annotation annotation =
        annotation(
            List.of(excerpt),
            Answer.of(
                AnswerKey.ofPost("use"),
                1,
                List.of(coding("personal", null, at("@samantha I told")))),
            Answer.of(
                AnswerKey.ofPost("disorder"),
                1,
                List.of(coding("depression", null, days), coding("else", "burnout", days))),
            Answer.of(
                new AnswerKey("severity", null, "depression"),
                1,
                List.of(coding("low", null, days))),
            Answer.none(new AnswerKey("severity", null, "else"), 1),
            Answer.of(AnswerKey.ofExcerpt("value", 9), 1, List.of(Coding.byHand("trust"))));

    String json = AnswerJson.of(BOOK, PromptBooks.tiers(BOOK), POST, annotation);
    Reading reading = new AnswerReader(BOOK, PromptBooks.tiers(BOOK)).read(json, POST);

    assertThat(json).doesNotContain("samantha").doesNotContain("\n");
    assertThat(AnswerLines.of(reading, POST))
        .containsExactly(
            "use personal 1.0 “@samantha I told”",
            "disorder depression 1.0 “the bad days”",
            "disorder else (burnout) 1.0 “the bad days”",
            "severity low for depression 1.0 “the bad days”",
            "excerpt “I told my gpt about the bad days”",
            "- value trust 1.0");
  }

  @Test
  void nothing_coded_is_an_answer_of_none() {
    String json = AnswerJson.of(BOOK, PromptBooks.tiers(BOOK), POST, annotation(List.of()));
    assertThat(json)
        .endsWith("\"tiers\":{\"use\":[],\"disorder\":[],\"severity\":[]},\"excerpts\":[]}");
  }

  private static Annotation annotation(List<Excerpt> excerpts, Answer... answers) {
    return new Annotation(
        AnnotationKey.first(1, 1), true, null, "", Exposure.NONE, excerpts, List.of(answers));
  }

  private static Coding coding(String code, @Nullable String term, Span evidence) {
    return new Coding(code, term, Origin.BY_HAND, null, List.of(evidence));
  }

  private static Span at(String words) {
    int start = POST.original().indexOf(words);
    return new Span(start, start + words.length());
  }
}
