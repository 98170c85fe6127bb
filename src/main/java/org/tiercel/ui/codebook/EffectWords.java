package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Map;
import org.tiercel.store.CodeCounts;
import org.tiercel.ui.kit.Messages;

/// Says what a change of the codebook touches.
final class EffectWords {
  private EffectWords() {}

  /// One sentence a coder; one that says so where nothing was given.
  ///
  /// @param names of coders by their row ids
  static List<String> of(List<CodeCounts.OfCoder> counts, Map<Long, String> names) {
    return counts.isEmpty()
        ? List.of(Messages.text("codebook.effect.none"))
        : counts.stream()
            .map(
                count ->
                    Messages.text(
                        "codebook.effect",
                        names.getOrDefault(count.coderId(), ""),
                        count.codings(),
                        count.posts(),
                        count.done()))
            .toList();
  }
}
