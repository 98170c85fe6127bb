package org.tiercel.codebook.check;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;

/// Phrases say something, and patterns are RE2 expressions that never match nothing at all.
final class PatternsCompile implements CodebookCheck {
  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.codes(codebook)
        .flatMap(
            code ->
                Stream.of(
                        patterns(code),
                        phrases(code, "any", code.it().rules().any()),
                        phrases(code, "not", code.it().rules().not()))
                    .flatMap(found -> found));
  }

  private static Stream<Problem> patterns(Placed<Code> code) {
    JsonPath list = code.path().field("rules").field("patterns");
    List<String> patterns = code.it().rules().patterns();
    return IntStream.range(0, patterns.size())
        .boxed()
        .flatMap(
            i -> objection(patterns.get(i)).map(says -> new Problem(list.item(i), says)).stream());
  }

  private static Stream<Problem> phrases(Placed<Code> code, String field, List<String> phrases) {
    JsonPath list = code.path().field("rules").field(field);
    return IntStream.range(0, phrases.size())
        .filter(i -> phrases.get(i).codePoints().noneMatch(PatternsCompile::isVisible))
        .mapToObj(i -> new Problem(list.item(i), "is empty: write a phrase, or remove it"));
  }

  private static boolean isVisible(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !Character.isIdentifierIgnorable(codePoint);
  }

  private static Optional<String> objection(String pattern) {
    try {
      return Pattern.compile(pattern).matches("")
          ? Optional.of("matches even an empty text: make a part of it required")
          : Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("is no RE2 expression (" + e.getDescription() + "): mend the pattern");
    }
  }
}
