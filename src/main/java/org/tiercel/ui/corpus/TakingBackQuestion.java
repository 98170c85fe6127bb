package org.tiercel.ui.corpus;

import org.tiercel.store.ImportStanding;
import org.tiercel.store.ImportedFile;

/// Whether an import is to be taken back, now that it is known what stands on its posts.
///
/// @param file the import
/// @param standing what stands on its posts; empty: they would be removed
record TakingBackQuestion(ImportedFile file, ImportStanding standing) {}
