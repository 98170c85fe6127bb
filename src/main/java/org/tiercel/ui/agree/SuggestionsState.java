package org.tiercel.ui.agree;

import org.tiercel.agreement.exposure.ExposureReport;

/// What there is to say about suggestions and those who saw them.
sealed interface SuggestionsState {
  /// Not counted yet.
  record Waiting() implements SuggestionsState {}

  /// There is nothing to say.
  ///
  /// @param title what is missing
  /// @param text what to do about it
  record Nothing(String title, String text) implements SuggestionsState {}

  /// It was counted.
  ///
  /// @param report what was found
  record Counted(ExposureReport report) implements SuggestionsState {}
}
