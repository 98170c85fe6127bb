package org.tiercel.ui.code.bulk;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.coding.BulkOutcome;
import org.tiercel.ui.kit.Messages;

/// What codes for many posts would come to, in sentences.
final class OutcomeWords {
  private OutcomeWords() {}

  static String of(BulkOutcome outcome) {
    List<String> sentences = new ArrayList<>();
    sentences.add(Messages.text("code.bulk.outcome", outcome.changed(), outcome.posts()));
    add(sentences, "code.bulk.outcome.answered", outcome.answered());
    add(sentences, "code.bulk.outcome.closed", outcome.notAsked());
    add(sentences, "code.bulk.outcome.setaside", outcome.setAside());
    return String.join(" ", sentences);
  }

  private static void add(List<String> sentences, String key, int posts) {
    if (posts > 0) {
      sentences.add(Messages.text(key, posts));
    }
  }
}
