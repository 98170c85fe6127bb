package org.tiercel.ui.corpus;

import java.util.List;

/// What the Corpus view shows.
sealed interface CorpusPage {
  /// The posts, or what became of each file: see [CorpusViewModel#tabProperty].
  record Overview() implements CorpusPage {}

  /// A file before it is imported.
  ///
  /// @param draft the file and what is made of it
  record Preview(ImportDraft draft) implements CorpusPage {}

  /// A file while it is read.
  ///
  /// @param file its name
  record Importing(String file) implements CorpusPage {}

  /// What came of the files.
  ///
  /// @param reports one a file
  record Reported(List<ImportedReport> reports) implements CorpusPage {
    /// Copies the list.
    public Reported {
      reports = List.copyOf(reports);
    }
  }
}
