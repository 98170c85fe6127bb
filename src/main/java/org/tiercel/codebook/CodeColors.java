package org.tiercel.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// The colours that codes get while reading. Every one is dark enough for
/// letters on white.
public final class CodeColors {
  /// As `#rrggbb`, in the order in which they are handed out.
  public static final List<String> ALL =
      List.of(
          "#0969da", "#1a7f37", "#8250df", "#bc4c00", "#bf3989", "#1b7c83", "#9a6700", "#cf222e");

  private CodeColors() {}

  /// The first of the colours that the fewest codes of a tier have.
  public static String free(Tier tier) {
    Map<String, Long> used =
        tier.allCodes()
            .map(Code::color)
            .filter(Objects::nonNull)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return ALL.stream()
        .min(Comparator.comparingLong(color -> used.getOrDefault(color, 0L)))
        .orElseThrow();
  }
}
