package org.tiercel.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.store.ProjectFile;

/// A project that was just opened, with what the window needs to know before it shows anything.
///
/// @param project open
/// @param codebook the version in force
/// @param people those who may be at work
/// @param notice a sentence about the corpus that always stays in sight
public record OpenProject(
    ProjectFile project, Codebook codebook, List<Coder> people, @Nullable String notice) {
  /// Copies the list.
  public OpenProject {
    people = List.copyOf(people);
  }
}
