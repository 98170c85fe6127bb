package org.tiercel.ui.corpus;

import org.tiercel.corpus.ImportReport;
import org.tiercel.store.ImportedFile;

/// An import that made part of the corpus, or did until it was taken back.
///
/// @param file what the project knows of it
/// @param report what it did
record ImportedReport(ImportedFile file, ImportReport report) {
  static ImportedReport of(ImportedFile file) {
    return new ImportedReport(file, ImportReport.ofJson(file.report()));
  }
}
