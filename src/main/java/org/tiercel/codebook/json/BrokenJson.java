package org.tiercel.codebook.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.regex.Pattern;

/// Says in plain words why a text is not JSON.
final class BrokenJson {
  /// What the parser adds that says nothing to a researcher.
  private static final Pattern PARSER_DETAILS =
      Pattern.compile(": was expecting \\(JSON.*| \\(code \\d+[^)]*\\)");

  private BrokenJson() {}

  /// The rest of a sentence that begins with the name of the file.
  static String sentence(JsonProcessingException broken) {
    JsonLocation at = broken.getLocation();
    return at == null
        ? ": " + reason(broken)
        : ", line " + at.getLineNr() + ", column " + at.getColumnNr() + ": " + reason(broken);
  }

  private static String reason(JsonProcessingException broken) {
    return switch (broken) {
      case JsonEOFException _ -> "the text ends too early: close its braces and quotation marks.";
      case StreamConstraintsException _ ->
          "it is nested too deeply, or a value is too long: mend the file.";
      case MismatchedInputException _ -> "something stands behind the end: remove it.";
      default -> "this is not JSON (" + parserSays(broken) + "): mend the file.";
    };
  }

  private static String parserSays(JsonProcessingException broken) {
    String first = broken.getOriginalMessage().lines().findFirst().orElse("");
    return PARSER_DETAILS.matcher(first).replaceAll("");
  }
}
