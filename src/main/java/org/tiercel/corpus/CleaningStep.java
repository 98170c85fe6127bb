package org.tiercel.corpus;

import org.tiercel.domain.Exclusion;

/// A step of the cleaning funnel that looks at one text at a time.
interface CleaningStep {
  /// Why it drops what it drops.
  Exclusion reason();

  /// Whether it drops a post with this text.
  boolean drops(String text);
}
