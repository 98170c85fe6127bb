package org.tiercel.corpus;

import org.tiercel.domain.Exclusion;

/// Drops posts in which nothing is written.
final class EmptyText implements CleaningStep {
  @Override
  public Exclusion reason() {
    return Exclusion.EMPTY;
  }

  @Override
  public boolean drops(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Spaces.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
