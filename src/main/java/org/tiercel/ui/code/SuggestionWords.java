package org.tiercel.ui.code;

import org.tiercel.domain.Suggestion;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.Numbers;

/// A suggestion in few words.
final class SuggestionWords {
  private SuggestionWords() {}

  /// Who suggests, and how sure: `LLM .97`.
  static String chip(Suggestion suggestion) {
    String who =
        switch (suggestion.coder().kind()) {
          case RULES -> Messages.text("code.machine.rules");
          case MODEL -> Messages.text("code.machine.model");
          case CLASSIFIER -> Messages.text("code.machine.classifier");
          case PERSON, CONSENSUS -> suggestion.coder().name();
        };
    Double confidence = suggestion.confidence();
    return confidence == null ? who : who + " " + confidence(confidence);
  }

  private static String confidence(double confidence) {
    String written = Numbers.decimals(confidence, 2);
    return written.startsWith("0") ? written.substring(1) : written;
  }

  /// Where it comes from: the machine and its run.
  static String source(Suggestion suggestion) {
    return Messages.text("code.suggested.by", suggestion.coder().name(), suggestion.run());
  }
}
