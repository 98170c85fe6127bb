package org.tiercel.ui.corpus;

import java.util.List;
import org.tiercel.corpus.ImportReport;

/// What the Corpus view shows.
sealed interface CorpusPage {
  /// What the corpus is made of.
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
  record Reported(List<ImportReport> reports) implements CorpusPage {
    /// Copies the list.
    public Reported {
      reports = List.copyOf(reports);
    }
  }
}
