package org.tiercel.ui.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.domain.Code;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Tier;

/// Where a new code goes.
///
/// @param parent key of the code it stands below; absent at the top
/// @param index its place among the siblings
/// @param siblings the codes that stand there
record NewPlace(@Nullable String parent, int index, List<Code> siblings) {
  /// Copies the list.
  NewPlace {
    siblings = List.copyOf(siblings);
  }

  /// Behind the code at hand, or below it; at the end where a tier is at hand.
  static NewPlace in(Tier tier, @Nullable String atHand, boolean below) {
    if (atHand == null) {
      return new NewPlace(null, tier.codes().size(), tier.codes());
    }
    if (below) {
      List<Code> children = tier.code(atHand).orElseThrow().children();
      return new NewPlace(atHand, children.size(), children);
    }
    List<Code> siblings = siblings(tier, atHand);
    int index = siblings.stream().map(Code::key).toList().indexOf(atHand) + 1;
    String parent =
        tier.allCodes()
            .filter(code -> code.children().equals(siblings) && !siblings.isEmpty())
            .map(Code::key)
            .findFirst()
            .orElse(null);
    return new NewPlace(parent, index, siblings);
  }

  /// A code and those beside it.
  static List<Code> siblings(Tier tier, String code) {
    return tier.allCodes()
        .map(Code::children)
        .filter(children -> children.stream().anyMatch(child -> child.key().equals(code)))
        .findFirst()
        .orElse(tier.codes());
  }

  /// A new code with the first shortcut that none of its siblings has.
  static Code code(String key, String label, @Nullable String color, List<Code> siblings) {
    return new Code(
        key,
        label,
        "",
        List.of(),
        List.of(),
        List.of(),
        color,
        Shortcuts.free(siblings).orElse(null),
        true,
        null,
        false,
        Rules.NONE,
        List.of());
  }
}
