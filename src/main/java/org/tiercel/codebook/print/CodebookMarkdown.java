package org.tiercel.codebook.print;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Writes a codebook as Markdown.
public final class CodebookMarkdown {
  /// Characters that Markdown would take for its own.
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|]");

  private static final String INDENT = "  ";

  private final PrintWords words;
  private final StringBuilder text = new StringBuilder();

  /// @param locale the language of the words around the author's own
  public CodebookMarkdown(Locale locale) {
    this.words = new PrintWords(locale);
  }

  /// The whole document, which ends with a line break.
  public String write(Codebook codebook) {
    text.setLength(0);
    line("# " + plain(codebook.name()));
    line("");
    line(words.text("version", String.valueOf(codebook.version())));
    paragraph(codebook.source().isEmpty() ? "" : words.text("source", codebook.source()));
    paragraph(codebook.notes());
    codebook.tiers().forEach(this::tier);
    return text.toString();
  }

  private void tier(Tier tier) {
    line("");
    line("## " + plain(tier.label()));
    paragraph(tier.question());
    String scope = words.text(tier.scope().name().toLowerCase(Locale.ROOT));
    paragraph(scope + ", " + words.text(tier.kind().name().toLowerCase(Locale.ROOT)));
    line("");
    tier.codes().forEach(code -> code(code, ""));
  }

  private void code(Code code, String indent) {
    String definition = code.definition().isEmpty() ? "" : ": " + plain(code.definition());
    line(indent + "- **" + plain(code.label()) + "** `" + code.key() + "`" + definition);
    String below = indent + INDENT;
    list("include", code.include(), below);
    list("exclude", code.exclude(), below);
    list("examples", code.examples(), below);
    code.children().forEach(child -> code(child, below));
  }

  private void list(String name, List<String> items, String indent) {
    if (!items.isEmpty()) {
      List<String> written = items.stream().map(CodebookMarkdown::plain).toList();
      line(indent + "- " + words.text(name) + ": " + String.join("; ", written));
    }
  }

  private void paragraph(String paragraph) {
    if (!paragraph.isBlank()) {
      line("");
      line(plain(paragraph));
    }
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String plain(String author) {
    String line = author.strip().replaceAll("\\s+", " ");
    return SPECIAL.matcher(line).replaceAll("\\\\$0");
  }
}
