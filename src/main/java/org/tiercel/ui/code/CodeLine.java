package org.tiercel.ui.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Suggestion;

/// One code of the focused tier, as a row.
///
/// @param code the code
/// @param depth how far it is indented
/// @param key the key that chooses it now; absent while keys act on other codes, or without one
/// @param given whether it stands, for an open code with this term
/// @param term the term given under an open code, which then has a row for each term
/// @param suggestions what machines offer and nobody has decided on
/// @param rejected whether the coder said that a suggestion of it is wrong
/// @param opened whether its children are shown for the next key
/// @param count on how many posts the coder has given it; -1 while that is not known
record CodeLine(
    Code code,
    int depth,
    @Nullable String key,
    boolean given,
    @Nullable String term,
    List<Suggestion> suggestions,
    boolean rejected,
    boolean opened,
    int count) {
  /// Copies the list.
  CodeLine {
    suggestions = List.copyOf(suggestions);
  }

  /// Whether it only leads to its children.
  boolean isParent() {
    return !code.children().isEmpty();
  }
}
