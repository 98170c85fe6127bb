package org.tiercel.ui.codebook;

import java.util.Locale;
import org.tiercel.codebook.advice.Advice;
import org.tiercel.domain.Codebook;
import org.tiercel.ui.kit.Messages;

/// Says what an author should look at.
final class AdviceWords {
  private AdviceWords() {}

  static String sentence(Advice advice, Codebook codebook) {
    String key =
        "codebook.advice." + advice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String tier = Place.ofTier(advice.tier()).labelIn(codebook);
    String code = placeOf(advice).labelIn(codebook);
    return Messages.text(key, tier, code, advice.about());
  }

  static Place placeOf(Advice advice) {
    return new Place(advice.tier(), advice.code());
  }
}
