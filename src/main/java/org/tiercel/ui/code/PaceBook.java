package org.tiercel.ui.code;

/// Where it is kept how fast coders go: with the user of this computer, never in a project, so that
/// it reaches nobody else.
public interface PaceBook {
  /// What was kept of a coder in a project.
  ///
  /// @param project what tells the project from every other
  /// @param coder name of the coder
  /// @throws org.tiercel.domain.TiercelException if it cannot be read
  Pace read(String project, String coder);

  /// Keeps it.
  ///
  /// @throws org.tiercel.domain.TiercelException if it cannot be saved
  void write(String project, String coder, Pace pace);

  /// A book that keeps nothing.
  static PaceBook none() {
    return new PaceBook() {
      @Override
      public Pace read(String project, String coder) {
        return Pace.NONE;
      }

      @Override
      public void write(String project, String coder, Pace pace) {}
    };
  }
}
