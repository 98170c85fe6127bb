package org.tiercel.ui.agree;

import java.util.List;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.domain.Coder;

/// What the Agree view has to show.
sealed interface AgreeState {
  /// Not counted yet.
  record Waiting() implements AgreeState {}

  /// There is nothing to compare.
  ///
  /// @param title what is missing
  /// @param text what to do about it
  record Nothing(String title, String text) implements AgreeState {}

  /// Fewer than two of the coders there are were chosen.
  ///
  /// @param coders who can be compared
  record TooFew(List<Coder> coders) implements AgreeState {
    public TooFew {
      coders = List.copyOf(coders);
    }
  }

  /// Coders were compared.
  ///
  /// @param coders who can be compared
  /// @param compared who was
  /// @param tiers what was found
  record Compared(List<Coder> coders, List<Coder> compared, List<TierAgreement> tiers)
      implements AgreeState {
    public Compared {
      coders = List.copyOf(coders);
      compared = List.copyOf(compared);
      tiers = List.copyOf(tiers);
    }
  }
}
