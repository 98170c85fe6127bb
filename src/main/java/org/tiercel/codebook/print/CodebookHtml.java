package org.tiercel.codebook.print;

import java.util.List;
import java.util.Locale;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Writes a codebook as one HTML page without scripts, to be printed.
public final class CodebookHtml {
  private static final String STYLE =
      """
      body { font: 11pt/1.45 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
      h2 { border-bottom: 1px solid #888; padding-bottom: .2em; margin-top: 2em; }
      h3 { margin: 1.2em 0 .2em; } .code { break-inside: avoid; } .below { margin-left: 1.6em; }
      .key, .how { color: #555; font-weight: normal; font-size: .9em; }
      .swatch { display: inline-block; width: .8em; height: .8em; border-radius: 2px; }
      p, ul { margin: .2em 0; }
      @media print { body { margin: 0; max-width: none; } }
      """;

  private final PrintWords words;
  private final String language;
  private final StringBuilder html = new StringBuilder();

  /// @param locale the language of the words around the author's own
  public CodebookHtml(Locale locale) {
    this.words = new PrintWords(locale);
    this.language = locale.getLanguage().isEmpty() ? "en" : locale.getLanguage();
  }

  /// The whole page.
  public String write(Codebook codebook) {
    html.setLength(0);
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>").append(plain(codebook.name()));
    html.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    tag("h1", codebook.name());
    tag("p", words.text("version", String.valueOf(codebook.version())));
    tag("p", codebook.source().isEmpty() ? "" : words.text("source", codebook.source()));
    tag("p", codebook.notes());
    codebook.tiers().forEach(this::tier);
    html.append("</body>\n</html>\n");
    return html.toString();
  }

  private void tier(Tier tier) {
    tag("h2", tier.label());
    tag("p", tier.question());
    String scope = words.text(tier.scope().name().toLowerCase(Locale.ROOT));
    String kind = words.text(tier.kind().name().toLowerCase(Locale.ROOT));
    html.append("<p class=\"how\">").append(plain(scope + ", " + kind)).append("</p>\n");
    tier.codes().forEach(this::code);
  }

  private void code(Code code) {
    html.append("<div class=\"code\">\n<h3>");
    if (code.color() != null) {
      html.append("<span class=\"swatch\" style=\"background:").append(plain(code.color()));
      html.append("\"></span> ");
    }
    html.append(plain(code.label())).append(" <span class=\"key\">").append(plain(code.key()));
    html.append("</span></h3>\n");
    tag("p", code.definition());
    list("include", code.include());
    list("exclude", code.exclude());
    list("examples", code.examples());
    if (code.value() != null) {
      tag("p", words.text("value", code.value()));
    }
    if (code.open()) {
      tag("p", words.text("open"));
    }
    html.append("</div>\n");
    if (!code.children().isEmpty()) {
      html.append("<div class=\"below\">\n");
      code.children().forEach(this::code);
      html.append("</div>\n");
    }
  }

  private void list(String name, List<String> items) {
    if (!items.isEmpty()) {
      tag("p", words.text(name) + ":");
      html.append("<ul>\n");
      items.forEach(item -> tag("li", item));
      html.append("</ul>\n");
    }
  }

  private void tag(String tag, String text) {
    if (!text.isBlank()) {
      html.append('<').append(tag).append('>').append(plain(text));
      html.append("</").append(tag).append(">\n");
    }
  }

  private static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
