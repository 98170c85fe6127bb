package org.tiercel.suggest.llm.prompt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// One tier of a codebook as the model reads it. What a researcher wrote is kept to one line each,
/// so that the outline stays readable.
final class TierWords {
  private final StringBuilder words = new StringBuilder();
  private final Tier tier;

  private TierWords(Tier tier) {
    this.tier = tier;
  }

  static String of(Tier tier) {
    TierWords words = new TierWords(tier);
    words.head();
    words.tier.codes().forEach(code -> words.code(code, ""));
    return words.words.toString();
  }

  private void head() {
    words.append("## Tier \"%s\": %s\n".formatted(tier.key(), line(tier.label())));
    if (!tier.question().isBlank()) {
      words.append("Question: ").append(line(tier.question())).append('\n');
    }
    String scope =
        switch (tier.scope()) {
          case POST -> "Asked of the post as a whole";
          case EXCERPT -> "Asked of each excerpt by itself";
        };
    words.append("%s; %s.\n".formatted(scope, kind()));
    Optional.ofNullable(tier.appliesWhen())
        .ifPresent(
            when ->
                words
                    .append("Applies only when ")
                    .append(ConditionWords.of(when))
                    .append("; otherwise give [].\n"));
    Optional.ofNullable(tier.per())
        .ifPresent(
            per ->
                words.append(
                    "Asked once for each code given under \"%s\": name that code in \"for\".\n"
                        .formatted(per)));
    words.append("Codes:\n");
  }

  private String kind() {
    String codes =
        switch (tier.kind()) {
          case SINGLE -> "at most one code";
          case MULTI -> "any number of codes";
          case ORDINAL ->
              "at most one code of this rising scale: "
                  + tier.selectableCodes().stream()
                      .map(code -> "\"" + code.key() + "\"")
                      .collect(Collectors.joining(" < "));
        };
    return tier.per() == null ? codes : codes + " each time";
  }

  private void code(Code code, String indent) {
    String definition = line(code.definition());
    words.append(indent);
    words.append(
        code.selectable()
            ? "- \"%s\" (%s)".formatted(code.key(), line(code.label()))
            : "- Group \"%s\" (%s), never given itself; in conditions its codes count as it"
                .formatted(code.key(), line(code.label())));
    words.append(definition.isEmpty() ? "" : ": " + definition).append('\n');
    String inner = indent + "  ";
    list("Include", code.include(), inner);
    list("Exclude", code.exclude(), inner);
    examples(code.examples(), inner);
    if (code.open()) {
      words.append(inner).append("Open: say in \"term\" what it is, in a few words.\n");
    }
    code.children().forEach(child -> code(child, inner));
  }

  private void list(String title, List<String> entries, String indent) {
    if (!entries.isEmpty()) {
      String joined = entries.stream().map(TierWords::line).collect(Collectors.joining("; "));
      words.append(indent).append(title).append(": ").append(joined).append('\n');
    }
  }

  private void examples(List<String> examples, String indent) {
    for (String example : examples) {
      words.append(indent).append("Example: ").append(line(example)).append('\n');
    }
  }

  private static String line(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }
}
