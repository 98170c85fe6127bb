package org.tiercel.ui.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.codebook.edit.CodebookEditor;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// A code renamed, recoloured or moved while reading: a new version of the codebook. Merging and
/// splitting are the Codebook view's.
final class CodeEditViewModel {
  private static final int AT_END = Integer.MAX_VALUE;

  private final Workspace workspace;
  private final PostViewModel post;

  /// @param workspace whose codebook it is
  /// @param post the post at hand
  CodeEditViewModel(Workspace workspace, PostViewModel post) {
    this.workspace = workspace;
    this.post = post;
  }

  /// The codes that a code can stand under; none in a scale, whose steps have an order.
  static List<Code> parents(Tier tier, Code code) {
    return tier.kind() == TierKind.ORDINAL
        ? List.of()
        : tier.allCodes().filter(other -> !tier.isWithin(other.key(), code.key())).toList();
  }

  /// The code that a code stands under.
  static Optional<Code> parent(Tier tier, Code code) {
    return tier.allCodes()
        .filter(other -> other.children().stream().anyMatch(c -> c.key().equals(code.key())))
        .findFirst();
  }

  /// Whether a new name makes posts that are done say that they were not asked: of a code without a
  /// definition, the name is what it means.
  static boolean nameIsMeaning(Code code) {
    return code.definition().isBlank();
  }

  /// Saves a code with another name, colour or place.
  ///
  /// @param label its name
  /// @param color as `#rrggbb`, or absent for none
  /// @param parent key of the code it shall stand under; absent for the top
  /// @return why not, in a sentence; empty when it is saved
  Optional<String> save(
      Tier tier, Code code, String label, @Nullable String color, @Nullable String parent) {
    if (label.isBlank()) {
      return Optional.of(Messages.text("code.edit.nameless"));
    }
    try {
      Revision revision = workspace.revision();
      Code changed = code.withLook(label.strip(), color);
      if (!changed.equals(code)) {
        revision = edited(revision, new CodebookEdit.ChangeCode(tier.key(), code.key(), changed));
      }
      if (!Objects.equals(parent, parent(tier, code).map(Code::key).orElse(null))) {
        revision =
            edited(revision, new CodebookEdit.MoveCode(tier.key(), code.key(), parent, AT_END));
      }
      if (!revision.codebook().equals(workspace.codebook())) {
        workspace.adopt(revision, Messages.text("code.edit.note", tier.label(), label.strip()));
        post.refresh();
      }
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static Revision edited(Revision before, CodebookEdit edit) {
    return new CodebookEditor(before).apply(edit);
  }

  /// Moves a code one place up or down among those beside it.
  ///
  /// @param by -1 up, 1 down
  /// @return why not, in a sentence; empty when it is saved or stands at the end already
  Optional<String> move(Tier tier, Code code, int by) {
    Optional<Code> parent = parent(tier, code);
    List<String> siblings =
        parent.map(Code::children).orElse(tier.codes()).stream().map(Code::key).toList();
    int place = siblings.indexOf(code.key()) + by;
    if (place < 0 || place >= siblings.size()) {
      return Optional.empty();
    }
    try {
      workspace.adopt(
          edited(
              workspace.revision(),
              new CodebookEdit.MoveCode(
                  tier.key(), code.key(), parent.map(Code::key).orElse(null), place)),
          Messages.text("code.edit.note", tier.label(), code.label()));
      post.refresh();
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
