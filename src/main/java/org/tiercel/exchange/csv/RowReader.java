package org.tiercel.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.NearestWord;
import org.tiercel.domain.Post;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Span;
import org.tiercel.domain.Tier;

/// Reads what one row of a codes file means, by itself.
final class RowReader {
  private final Codebook codebook;
  private final PostNames posts;

  RowReader(Codebook codebook, PostNames posts) {
    this.codebook = codebook;
    this.posts = posts;
  }

  /// What the row means.
  GivenCode read(CodesRow row) throws RefusedRow {
    Post post = posts.find(row.cell(CodesColumn.POST));
    Tier tier = tier(row.cell(CodesColumn.TIER));
    Code code = code(tier, row.cell(CodesColumn.CODE));
    Span span = SpanReader.read(row, post.text());
    String excerpt = excerpt(tier, row.cell(CodesColumn.EXCERPT));
    if (tier.scope() == Scope.EXCERPT && code != null && excerpt == null && span == null) {
      throw new RefusedRow(
          "the tier \"%s\" is asked of excerpts: give an excerpt, or start and end"
              .formatted(tier.key()));
    }
    return new GivenCode(
        row.line(),
        post,
        round(row.cell(CodesColumn.ROUND)),
        tier,
        code == null ? null : code.key(),
        term(code, row.cell(CodesColumn.TERM)),
        per(tier, row.cell(CodesColumn.FOR)),
        excerpt,
        span);
  }

  private Tier tier(String key) throws RefusedRow {
    if (key.isEmpty()) {
      throw new RefusedRow("there is no tier: write the tier that the code answers");
    }
    List<String> known = codebook.tiers().stream().map(Tier::key).toList();
    return codebook
        .tier(key)
        .orElseThrow(
            () ->
                new RefusedRow(
                    "the codebook has no tier \"%s\": write one that it has, such as \"%s\""
                        .formatted(key, NearestWord.of(key, known).orElseThrow())));
  }

  private static @Nullable Code code(Tier tier, String key) throws RefusedRow {
    if (key.isEmpty() || key.equals(Code.NONE)) {
      return null;
    }
    Code code = known(tier, key);
    if (!code.selectable()) {
      throw new RefusedRow(
          "\"%s\" is only a heading in the tier \"%s\": write a code under it (%s)"
              .formatted(key, tier.key(), keysOf(code.withDescendants().filter(Code::selectable))));
    }
    return code;
  }

  private static Code known(Tier tier, String key) throws RefusedRow {
    List<Code> codes = tier.allCodes().toList();
    if (codes.isEmpty()) {
      throw new RefusedRow(
          "the tier \"%s\" has no codes yet: add \"%s\" to the codebook first"
              .formatted(tier.key(), key));
    }
    return tier.code(key)
        .orElseThrow(
            () ->
                new RefusedRow(
                    "the tier \"%s\" has no code \"%s\": write one that it has, such as \"%s\""
                        .formatted(tier.key(), key, nearest(key, codes))));
  }

  private static String nearest(String word, List<Code> codes) {
    return codes.stream()
        .filter(code -> code.label().equalsIgnoreCase(word))
        .map(Code::key)
        .findFirst()
        .or(() -> NearestWord.of(word, codes.stream().map(Code::key).toList()))
        .orElseThrow();
  }

  private static String keysOf(Stream<Code> codes) {
    return codes.map(Code::key).collect(Collectors.joining(", "));
  }

  private static @Nullable String term(@Nullable Code code, String term) throws RefusedRow {
    if (term.isEmpty()) {
      return null;
    }
    if (code == null || !code.open()) {
      throw new RefusedRow(
          "the term \"%s\" stands with a code that takes none: remove it, or choose an open code"
              .formatted(term));
    }
    return term;
  }

  private @Nullable String per(Tier tier, String key) throws RefusedRow {
    if (tier.per() == null) {
      if (!key.isEmpty()) {
        throw new RefusedRow(
            "the tier \"%s\" is asked once, not for \"%s\": empty the cell under \"for\""
                .formatted(tier.key(), key));
      }
      return null;
    }
    if (key.isEmpty()) {
      throw new RefusedRow(
          "the tier \"%s\" is asked for each code of \"%s\": write that code under \"for\""
              .formatted(tier.key(), tier.per()));
    }
    return known(codebook.tier(tier.per()).orElseThrow(), key).key();
  }

  private static int round(String cell) throws RefusedRow {
    if (cell.isEmpty()) {
      return 1;
    }
    try {
      int round = Integer.parseInt(cell);
      if (round >= 1) {
        return round;
      }
    } catch (NumberFormatException _) {
      // Refused below, like a number below 1.
    }
    throw new RefusedRow(
        "the round is \"%s\": write 1 for a first coding and 2 for a recoding".formatted(cell));
  }

  private static @Nullable String excerpt(Tier tier, String name) throws RefusedRow {
    if (name.isEmpty()) {
      return null;
    }
    if (tier.scope() == Scope.POST) {
      throw new RefusedRow(
          "the tier \"%s\" is asked of the post: empty the cell under \"excerpt\""
              .formatted(tier.key()));
    }
    return name;
  }
}
