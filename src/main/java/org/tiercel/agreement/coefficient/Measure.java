package org.tiercel.agreement.coefficient;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be said about the agreement of coders. Each has a key for files, a name and a short
/// explanation with its source for people.
public enum Measure {
  /// The share of pairs of ratings that agree, mean over units.
  PERCENT_AGREEMENT("percent-agreement"),
  /// Cohen's kappa of two coders.
  COHEN_KAPPA("cohen-kappa"),
  /// Conger's generalisation of Cohen's kappa.
  CONGER_KAPPA("conger-kappa"),
  /// Scott's pi of two coders.
  SCOTT_PI("scott-pi"),
  /// Fleiss' generalisation of Scott's pi.
  FLEISS_KAPPA("fleiss-kappa"),
  /// Krippendorff's alpha.
  KRIPPENDORFF_ALPHA("krippendorff-alpha"),
  /// Gwet's AC1, with weights AC2.
  GWET_AC("gwet-ac"),
  /// Brennan and Prediger's coefficient, for two coders Bennett's S.
  BRENNAN_PREDIGER("brennan-prediger"),
  /// How well the excerpts of two coders match.
  MATCH_F1("match-f1"),
  /// Agreement on units that have a code.
  POSITIVE_AGREEMENT("positive-agreement"),
  /// Agreement on units that lack a code.
  NEGATIVE_AGREEMENT("negative-agreement"),
  /// How far from one half a code is.
  PREVALENCE_INDEX("prevalence-index"),
  /// How much more often the first coder gave a code.
  BIAS_INDEX("bias-index");

  private final String key;

  Measure(String key) {
    this.key = key;
  }

  /// The name on the command line and in files.
  public String key() {
    return key;
  }

  /// The name for people, in English.
  public String label() {
    return label(Locale.ENGLISH);
  }

  /// The name for people.
  public String label(Locale language) {
    return Texts.get(key + ".name", language);
  }

  /// Two or three sentences: what it says, and who proposed it.
  public String explanation(Locale language) {
    return Texts.get(key, language);
  }

  /// The measure with this key.
  public static Optional<Measure> of(String key) {
    return Arrays.stream(values()).filter(measure -> measure.key.equals(key)).findFirst();
  }
}
