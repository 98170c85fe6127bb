package org.tiercel.suggest.llm.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;
import org.tiercel.privacy.MaskedText;
import org.tiercel.privacy.TextMask;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.Proposal;
import org.tiercel.suggest.llm.Reading;
import org.tiercel.suggest.llm.prompt.PromptBooks;

/// Answers at random, and answers broken at random, against every codebook.
class AnswerFuzzTest {
  private static final MaskedText POST =
      new TextMask()
          .mask("I told @sam: “my gpt listens” 👩‍👩‍👧 at 3am, e\u0301very night.\nIs it safe?");
  private static final List<String> QUOTES =
      List.of(
          "I told @user",
          "my gpt listens",
          "at 3am",
          "👩",
          "é",
          "nowhere",
          "",
          "is it  SAFE",
          "\uD83D");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void broken_answers_never_bring_a_code_or_a_place_that_is_not_there(long seed) {
    Random random = new Random(seed);
    List<Codebook> books = new ArrayList<>(PromptBooks.shipped());
    books.add(PromptBooks.small());
    int answered = 0;
    for (int i = 0; i < 1_500; i++) {
      Codebook book = books.get(random.nextInt(books.size()));
      AnswerReader reader = new AnswerReader(book, PromptBooks.tiers(book));
      String words = broken(random, answer(random, book));
      Reading reading = reader.read(words, POST);
      String note = "seed " + seed + ", answer " + i + ": " + words;
      switch (reading.suggestions()) {
        case Failed failed -> assertThat(failed.reason()).as(note).endsWith(".");
        case Answered sound -> {
          answered++;
          sound.all().forEach(proposal -> requireSound(proposal, book, note));
          sound.ofExcerpts().stream()
              .filter(excerpt -> excerpt.span() != null)
              .forEach(excerpt -> requireInside(excerpt.span(), note));
        }
      }
      assertThat(reading.problems()).as(note).hasSizeLessThan(40);
    }
    assertThat(answered).as("seed " + seed).isGreaterThan(50);
  }

  private static void requireSound(Proposal proposal, Codebook book, String note) {
    Tier tier = book.tier(proposal.tier()).orElseThrow();
    assertThat(tier.selectableCodes().stream().map(Code::key)).as(note).contains(proposal.code());
    String per = tier.per();
    if (per != null) {
      assertThat(book.tier(per).flatMap(t -> t.code(String.valueOf(proposal.per()))))
          .as(note)
          .isPresent();
    }
    Double confidence = proposal.confidence();
    assertThat(confidence == null || (confidence >= 0 && confidence <= 1)).as(note).isTrue();
    proposal.evidence().forEach(span -> requireInside(span, note));
  }

  private static void requireInside(Span span, String note) {
    assertThat(span.end()).as(note).isLessThanOrEqualTo(POST.original().length());
  }

  private static String answer(Random random, Codebook book) {
    String excerpts =
        random
            .ints(random.nextInt(3), 0, QUOTES.size())
            .mapToObj(
                quote ->
                    "{\"whole_post\": %b, \"quote\": \"%s\", \"tiers\": %s}"
                        .formatted(
                            random.nextInt(5) == 0,
                            QUOTES.get(quote),
                            tiers(random, book, Scope.EXCERPT)))
            .collect(Collectors.joining(", "));
    return "{\"tiers\": %s, \"excerpts\": [%s]}"
        .formatted(tiers(random, book, Scope.POST), excerpts);
  }

  private static String tiers(Random random, Codebook book, Scope scope) {
    return book.tiers(scope).stream()
        .map(tier -> "\"" + tier.key() + "\": [" + codings(random, book, tier) + "]")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String codings(Random random, Codebook book, Tier tier) {
    return random
        .ints(random.nextInt(3), 0, QUOTES.size())
        .mapToObj(
            quote ->
                "{\"quotes\": [\"%s\"], \"rationale\": \"r\", \"for\": \"%s\", \"code\": \"%s\", \"confidence\": %s}"
                    .formatted(
                        QUOTES.get(quote),
                        code(
                            random,
                            tier.per() == null ? tier : book.tier(tier.per()).orElseThrow()),
                        code(random, tier),
                        random.nextInt(12) / 10.0))
        .collect(Collectors.joining(", "));
  }

  private static String code(Random random, Tier tier) {
    List<Code> codes = tier.allCodes().toList();
    return random.nextInt(20) == 0 ? "made-up" : codes.get(random.nextInt(codes.size())).key();
  }

  /// Most answers are left as they are; the others lose, double or change a piece.
  private static String broken(Random random, String answer) {
    StringBuilder words = new StringBuilder(answer);
    for (int times = random.nextInt(3); times > 0; times--) {
      int start = random.nextInt(words.length());
      int end = Math.min(words.length(), start + random.nextInt(12));
      switch (random.nextInt(6)) {
        case 0 -> words.delete(start, end);
        case 1 -> words.insert(start, words.substring(start, end));
        case 2 -> words.setCharAt(start, "{}[]\",:x0\\\uD83D\u0000".charAt(random.nextInt(12)));
        case 3 -> words.setLength(Math.max(1, start));
        default -> words.append(' ');
      }
    }
    return words.toString();
  }
}
