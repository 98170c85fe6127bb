package org.tiercel.codebook.edit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// One change that an author makes to a codebook. Tiers and codes are named by their keys; places
/// count from 0, and a place behind the end is the end.
public sealed interface CodebookEdit {
  /// The codebook's own fields.
  ///
  /// @param name what the researcher calls it
  /// @param notes choices made in it
  /// @param source the study it comes from
  record ChangeHead(String name, String notes, String source) implements CodebookEdit {}

  /// A new tier.
  ///
  /// @param tier with its codes, if it has any already
  /// @param place among the tiers
  record AddTier(Tier tier, int place) implements CodebookEdit {}

  /// Other fields of a tier, its key included; its codes stay.
  ///
  /// @param tier key of the tier
  /// @param to the fields it gets
  record ChangeTier(String tier, Tier to) implements CodebookEdit {}

  /// Another place for a tier.
  ///
  /// @param tier key of the tier
  /// @param place among the others
  record MoveTier(String tier, int place) implements CodebookEdit {}

  /// A tier goes with its codes; answers under it are kept, out of sight.
  ///
  /// @param tier key of the tier
  record RemoveTier(String tier) implements CodebookEdit {}

  /// A new code.
  ///
  /// @param tier key of its tier
  /// @param parent key of the code it stands under; absent at the top
  /// @param code with its codes, if it has any already
  /// @param place among its siblings
  record AddCode(String tier, @Nullable String parent, Code code, int place)
      implements CodebookEdit {}

  /// Other fields of a code, its key included; the codes below it stay.
  ///
  /// @param tier key of its tier
  /// @param code its key
  /// @param to the fields it gets
  record ChangeCode(String tier, String code, Code to) implements CodebookEdit {}

  /// Another place for a code in its tier, with all that is below it.
  ///
  /// @param tier key of its tier
  /// @param code its key
  /// @param parent key of the code it shall stand under; absent for the top
  /// @param place among its siblings to be
  record MoveCode(String tier, String code, @Nullable String parent, int place)
      implements CodebookEdit {}

  /// One code becomes part of another: its codings count as that code, the codes below it and its
  /// rules, cases and examples go there.
  ///
  /// @param tier key of their tier
  /// @param code key of the code that goes
  /// @param into key of the code that stays
  record MergeCode(String tier, String code, String into) implements CodebookEdit {}

  /// Several codes take the place of one. Each coder chooses among them where the one was given;
  /// codes below it go below the first.
  ///
  /// @param tier key of the tier
  /// @param code key of the code that goes
  /// @param parts at least two, with keys that nothing in the tier ever had
  record SplitCode(String tier, String code, List<Code> parts) implements CodebookEdit {
    /// Copies the list.
    public SplitCode {
      parts = List.copyOf(parts);
    }
  }

  /// A code goes with all that is below it; its codings are kept, out of sight.
  ///
  /// @param tier key of its tier
  /// @param code its key
  record RemoveCode(String tier, String code) implements CodebookEdit {}
}
