package org.tiercel.ui.codebook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Tier;

/// Where tiers and codes go by keys and by the mouse.
final class TreeMoves {
  /// Where something is dropped, seen from what it is dropped on.
  enum Drop {
    /// Before it.
    BEFORE,
    /// Below it, as its last child.
    INTO,
    /// After it.
    AFTER
  }

  private final Codebook codebook;

  TreeMoves(Codebook codebook) {
    this.codebook = codebook;
  }

  /// One place up or down among the siblings; empty at either end.
  ///
  /// @param by -1 or 1
  Optional<CodebookEdit> step(Place place, int by) {
    Tier tier = place.tierIn(codebook).orElseThrow();
    String key = place.code();
    if (key == null) {
      int to = codebook.tiers().indexOf(tier) + by;
      return to < 0 || to >= codebook.tiers().size()
          ? Optional.empty()
          : Optional.of(new CodebookEdit.MoveTier(tier.key(), to));
    }
    String parent = parentOf(tier, key);
    List<Code> siblings = siblings(tier, parent);
    int to = indexOf(siblings, key) + by;
    return to < 0 || to >= siblings.size()
        ? Optional.empty()
        : Optional.of(new CodebookEdit.MoveCode(tier.key(), key, parent, to));
  }

  /// Below the sibling before; empty for the first one and for tiers.
  Optional<CodebookEdit> in(Place place) {
    String key = place.code();
    Tier tier = place.tierIn(codebook).orElseThrow();
    List<Code> siblings = key == null ? List.of() : siblings(tier, parentOf(tier, key));
    int at = key == null ? 0 : indexOf(siblings, key);
    if (key == null || at == 0) {
      return Optional.empty();
    }
    Code parent = siblings.get(at - 1);
    return Optional.of(
        new CodebookEdit.MoveCode(tier.key(), key, parent.key(), parent.children().size()));
  }

  /// Behind the code that it stands below; empty at the top.
  Optional<CodebookEdit> out(Place place) {
    String key = place.code();
    Tier tier = place.tierIn(codebook).orElseThrow();
    String parent = key == null ? null : parentOf(tier, key);
    if (key == null || parent == null) {
      return Optional.empty();
    }
    String above = parentOf(tier, parent);
    return Optional.of(
        new CodebookEdit.MoveCode(
            tier.key(), key, above, indexOf(siblings(tier, above), parent) + 1));
  }

  /// Where something that is dragged goes; empty where it cannot. Codes stay in their tier.
  Optional<CodebookEdit> drop(Place dragged, Place onto, Drop where) {
    String code = dragged.code();
    if (code == null) {
      return dragged.equals(onto) ? Optional.empty() : dropTier(dragged.tier(), onto, where);
    }
    Tier tier = dragged.tierIn(codebook).orElseThrow();
    String target = onto.code();
    boolean possible =
        onto.tier().equals(dragged.tier()) && (target == null || !tier.isWithin(target, code));
    if (!possible) {
      return Optional.empty();
    }
    if (target == null) {
      return Optional.of(new CodebookEdit.MoveCode(tier.key(), code, null, 0));
    }
    if (where == Drop.INTO) {
      int end = tier.code(target).orElseThrow().children().size();
      return Optional.of(new CodebookEdit.MoveCode(tier.key(), code, target, end));
    }
    String parent = parentOf(tier, target);
    List<Code> others =
        siblings(tier, parent).stream().filter(sibling -> !sibling.key().equals(code)).toList();
    int at = indexOf(others, target) + (where == Drop.AFTER ? 1 : 0);
    return Optional.of(new CodebookEdit.MoveCode(tier.key(), code, parent, at));
  }

  private Optional<CodebookEdit> dropTier(String tier, Place onto, Drop where) {
    List<String> others =
        codebook.tiers().stream().map(Tier::key).filter(key -> !key.equals(tier)).toList();
    int at = others.indexOf(onto.tier());
    return at < 0
        ? Optional.empty()
        : Optional.of(new CodebookEdit.MoveTier(tier, where == Drop.BEFORE ? at : at + 1));
  }

  private static @Nullable String parentOf(Tier tier, String code) {
    return tier.allCodes()
        .filter(parent -> parent.children().stream().anyMatch(c -> c.key().equals(code)))
        .map(Code::key)
        .findFirst()
        .orElse(null);
  }

  private static List<Code> siblings(Tier tier, @Nullable String parent) {
    return parent == null ? tier.codes() : tier.code(parent).orElseThrow().children();
  }

  private static int indexOf(List<Code> codes, String key) {
    return codes.stream().map(Code::key).toList().indexOf(key);
  }
}
