package org.tiercel.suggest.llm.answer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds the JSON object in what a model wrote: bare, in a code fence, or with prose around it.
/// What it wrote as its thoughts is passed over. An object that is cut off or broken is refused
/// whole: the parts inside it are never taken for an answer.
final class AnswerText {
  /// Longer answers are a model that ran away, in UTF-16 units.
  static final int LONGEST = 1_000_000;

  private static final int DEEPEST = 24;
  private static final String THOUGHTS_END = "</think>";
  private static final Pattern BEGINNING = Pattern.compile("\\{\\s*[\"}]");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST)
                .maxNumberLength(100)
                .build());
  }

  private AnswerText() {}

  /// The object.
  ///
  /// @throws UnreadableAnswer if there is none, more than one, or one that is cut off or broken
  static ObjectNode object(String words) throws UnreadableAnswer {
    if (words.length() > LONGEST) {
      throw new UnreadableAnswer(
          String.format(
              Locale.ROOT,
              "The model wrote %,d characters, which is too long for an answer.",
              words.length()));
    }
    int thoughts = words.lastIndexOf(THOUGHTS_END);
    String text = thoughts < 0 ? words : words.substring(thoughts + THOUGHTS_END.length());
    if (text.isBlank()) {
      throw new UnreadableAnswer("The model wrote nothing.");
    }
    var beginning = BEGINNING.matcher(text);
    if (!beginning.find()) {
      throw new UnreadableAnswer(
          "The model answered in prose, without the JSON object: " + Shown.quoted(text) + ".");
    }
    return parsed(text, beginning.start());
  }

  private static ObjectNode parsed(String text, int start) throws UnreadableAnswer {
    try (JsonParser parser = JSON.createParser(text.substring(start))) {
      JsonNode node = JSON.readTree(parser);
      JsonLocation end = parser.currentLocation();
      if (node instanceof ObjectNode object) {
        requireAlone(text, start + (int) end.getCharOffset());
        return object;
      }
      throw new UnreadableAnswer("The model answered without a JSON object.");
    } catch (StreamConstraintsException e) {
      throw new UnreadableAnswer("The model's answer is nested or numbered beyond all measure.");
    } catch (JsonProcessingException e) {
      throw new UnreadableAnswer(reason(e));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /// Prose may follow, a second answer may not.
  private static void requireAlone(String text, int end) throws UnreadableAnswer {
    var next = BEGINNING.matcher(text).region(end, text.length());
    if (next.find()) {
      throw new UnreadableAnswer("The model wrote more than one JSON object.");
    }
  }

  /// The parser tells the end of the text and a field that stands twice by its words alone.
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (message.startsWith("Unexpected end-of-input")) {
      return "The model's answer is cut off before its end.";
    }
    return message.startsWith("Duplicate field")
        ? "The model's answer has the same field twice."
        : "The model's answer is no valid JSON: " + Shown.cut(message, 160) + ".";
  }
}
