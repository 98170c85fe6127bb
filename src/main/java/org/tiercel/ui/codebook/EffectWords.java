package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /// The same for the one coder who may see only what is the coder's own.
  static List<String> ofOne(List<CodeCounts.OfCoder> counts, Map<Long, String> names) {
    List<String> own = counts.isEmpty() ? List.of() : of(counts, names);
    return Stream.concat(own.stream(), Stream.of(Messages.text("codebook.effect.hidden"))).toList();
  }
}
