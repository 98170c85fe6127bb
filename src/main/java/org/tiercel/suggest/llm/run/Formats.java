package org.tiercel.suggest.llm.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tiercel.suggest.llm.AnswerFormat;
import org.tiercel.suggest.llm.ChatRequest;

/// The strictest answer format that the server of a run knows, found out once for all posts. Where
/// the server takes no schema, the schema stands in the words. Shared between threads.
final class Formats {
  private AnswerFormat current;

  /// @param first the strictest format that the server may know
  Formats(AnswerFormat first) {
    this.current = first;
  }

  /// A format by the word that it is kept as.
  static Optional<AnswerFormat> of(String word) {
    return Arrays.stream(AnswerFormat.values())
        .filter(format -> word(format).equals(word))
        .findFirst();
  }

  /// The word that a format is kept as.
  static String word(AnswerFormat format) {
    return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The format to ask in.
  synchronized AnswerFormat current() {
    return current;
  }

  /// Notes that the server does not know a format.
  ///
  /// @return whether there is another one to ask in
  synchronized boolean fallBack(AnswerFormat unknown) {
    if (unknown != current) {
      // Another request has found that out already.
      return true;
    }
    switch (unknown) {
      case JSON_SCHEMA -> current = AnswerFormat.JSON_OBJECT;
      case JSON_OBJECT -> current = AnswerFormat.TEXT;
      case TEXT -> {
        return false;
      }
    }
    return true;
  }

  /// One sentence if the server does not take a schema.
  Optional<String> remark() {
    return switch (current()) {
      case JSON_SCHEMA -> Optional.empty();
      case JSON_OBJECT ->
          Optional.of(
              "The server takes no JSON Schema, so the model was asked in words and its answers"
                  + " were checked here.");
      case TEXT ->
          Optional.of(
              "The server promises no JSON at all, so the model was asked in words and its answers"
                  + " were checked here.");
    };
  }

  /// The request as it is sent in a format. The system message stays the same for every post.
  static ChatRequest in(AnswerFormat format, ChatRequest request) {
    if (format == AnswerFormat.JSON_SCHEMA) {
      return request.as(format);
    }
    return new ChatRequest(
        request.model(),
        """
        %s

        Answer with one JSON object and nothing else. It must match this JSON Schema:
        %s
        """
            .formatted(request.system(), request.schema()),
        request.user(),
        request.schema(),
        format,
        request.temperature(),
        request.seed(),
        request.maxTokens());
  }
}
