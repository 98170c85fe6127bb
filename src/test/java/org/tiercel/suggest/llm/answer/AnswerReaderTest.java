package org.tiercel.suggest.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Codebook;
import org.tiercel.privacy.MaskedText;
import org.tiercel.privacy.TextMask;
import org.tiercel.spec.SpecCase;
import org.tiercel.suggest.PostSuggestions;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.ProposedExcerpt;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.prompt.PromptBooks;

class AnswerReaderTest {
  private static final Codebook BOOK = PromptBooks.small();
  private static final MaskedText POST =
      new TextMask()
          .mask(
              "I told my gpt about the bad days, it listens. I would never tell @sam. Is it safe?");
  private static final String NOTHING =
      """
      {"tiers": {"use": [], "disorder": [], "severity": []}, "excerpts": []}
      """;

  private final AnswerReader reader = new AnswerReader(BOOK, PromptBooks.tiers(BOOK));

  static List<SpecCase> answers() {
    return SpecCase.of("llm/answers.txt");
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answers_are_read_as_the_specification_says(SpecCase spec) {
    Reading reading = reader.read(String.join("\n", spec.given()), POST);
    assertThat(AnswerLines.of(reading, POST)).containsExactlyElementsOf(spec.expected());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "\uFEFF%s",
        "```json\n%s```",
        "Here is my answer:\n```\n%s\n```\nI hope it helps.",
        "<think>{\"tiers\": {\"use\": [{\"code\"</think>\n%s",
        "Sure {it is easy}! %s :}"
      })
  void the_object_is_found_whatever_stands_around_it(String around) {
    assertThat(reader.read(around.formatted(NOTHING), POST).suggestions())
        .isEqualTo(PostSuggestions.NOTHING);
  }

  @Test
  void an_answer_that_repeats_the_reference_is_about_this_post() {
    String answer =
        "{\"post\": \"" + PostReference.of(POST) + "\", " + NOTHING.strip().substring(1);
    assertThat(reader.read(answer, POST).suggestions()).isEqualTo(PostSuggestions.NOTHING);
    Reading other = reader.read(answer, MaskedText.unmasked("another post"));
    assertThat(other.suggestions()).isEqualTo(new Failed("The answer is about another post."));
  }

  @Test
  void every_answer_that_is_cut_off_fails() {
    String answer = NOTHING.strip();
    for (int length = 0; length < answer.length(); length++) {
      Reading reading = reader.read(answer.substring(0, length), POST);
      assertThat(reading.suggestions()).as("cut at %d", length).isInstanceOf(Failed.class);
    }
  }

  @Test
  void huge_and_deep_answers_fail_with_their_reason() {
    assertThat(reason("{\"tiers\": \"" + "x".repeat(3_000_000) + "\"}"))
        .isEqualTo("The model wrote 3,000,013 characters, which is too long for an answer.");
    assertThat(reason("{\"tiers\":".repeat(90_000))).contains("beyond all measure");
    assertThat(reason("{\"tiers\": {\"use\": [" + "1,".repeat(5_000) + "1]}}"))
        .contains("more than can be meant");
    assertThat(reason("{ ".repeat(400_000))).contains("without the JSON object");
  }

  @Test
  void only_wanted_tiers_are_proposed_though_others_are_read() {
    AnswerReader some = new AnswerReader(BOOK, List.of("disorder"));
    Reading reading =
        some.read(
            """
            {"tiers": {"use": [{"code": "personal", "quotes": ["I told my gpt"]}],
                       "disorder": [{"code": "depression", "quotes": ["the bad days"]}]}}
            """,
            POST);
    assertThat(((Answered) reading.suggestions()).all().map(Proposal::code))
        .containsExactly("depression");
  }

  @Test
  void what_a_model_writes_is_kept_on_one_line_and_bounded() {
    Reading reading =
        reader.read(
            """
            {"tiers": {"use": [{"code": "personal", "quotes": ["I told my gpt"],
              "rationale": "one\\n\\u0000two \\ud83d %s"}], "disorder": [], "severity": []},
             "excerpts": []}
            """
                .formatted("x".repeat(2_000)),
            POST);
    String rationale = ((Answered) reading.suggestions()).ofPost().getFirst().rationale();
    assertThat(rationale).startsWith("one two \uFFFD xxx").endsWith("x…").hasSizeLessThan(610);
  }

  @Test
  void in_a_post_of_few_words_every_excerpt_is_the_whole_post() {
    Reading reading =
        reader.read(
            """
            {"tiers": {"use": [], "disorder": [], "severity": []}, "excerpts": [
              {"whole_post": false, "quote": "trust it", "tiers": {"value": [{"code": "trust"}], "tone": []}}]}
            """,
            MaskedText.unmasked("i trust it 🙂"));
    ProposedExcerpt excerpt = ((Answered) reading.suggestions()).ofExcerpts().getFirst();
    assertThat(excerpt.span()).isNull();
    assertThat(reading.withoutEvidence()).isZero();
  }

  private String reason(String words) {
    return ((Failed) reader.read(words, POST).suggestions()).reason();
  }
}
