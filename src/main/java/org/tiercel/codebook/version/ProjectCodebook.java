package org.tiercel.codebook.version;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.json.CodebookWriter;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodebookVersion;
import org.tiercel.store.ProjectFile;

/// The codebook that a project keeps, as a list of versions.
public final class ProjectCodebook {
  private final ProjectFile project;

  /// @param project whose codebook it is
  public ProjectCodebook(ProjectFile project) {
    this.project = project;
  }

  /// Creates a project whose first version is this codebook; it appears whole or not at all.
  ///
  /// @param file where there is no file yet
  /// @param codebook becomes version 1, whatever version it says it is
  /// @param at when
  /// @return the project, open for writing
  /// @throws TiercelException if the place is taken or cannot be written to
  public static ProjectFile createProject(Path file, Codebook codebook, Instant at) {
    return ProjectFile.create(file, version(codebook.withVersion(1), "", at));
  }

  /// The version in force.
  ///
  /// @throws TiercelException if what is stored cannot be read as a codebook
  public Codebook current() {
    return read(project.codebooks().current());
  }

  /// Every version, oldest first.
  ///
  /// @throws TiercelException if what is stored cannot be read as a codebook
  public List<Codebook> versions() {
    return project.codebooks().all().stream().map(this::read).toList();
  }

  private Codebook read(CodebookVersion stored) {
    return new CodebookReader()
        .parse(stored.content(), "codebook version " + stored.version() + " in " + project.path());
  }

  /// Saves a codebook as the version after the one in force.
  ///
  /// @param codebook whatever version it says it is
  /// @param note what changed, or empty
  /// @param at when
  /// @return the codebook as saved
  public Codebook save(Codebook codebook, String note, Instant at) {
    Codebook next = codebook.withVersion(project.codebooks().current().version() + 1);
    project.codebooks().save(version(next, note, at));
    return next;
  }

  /// A codebook as the version after the one in force, ready to be saved by whoever keeps the
  /// history; nothing is saved here.
  ///
  /// @param codebook whatever version it says it is
  /// @param note what changed
  /// @param at when
  public CodebookVersion next(Codebook codebook, String note, Instant at) {
    int version = project.codebooks().current().version() + 1;
    return version(codebook.withVersion(version), note, at);
  }

  private static CodebookVersion version(Codebook codebook, String note, Instant at) {
    return new CodebookVersion(
        codebook.version(), codebook.name(), new CodebookWriter().write(codebook), at, note);
  }
}
