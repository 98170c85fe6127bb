package org.tiercel.codebook.version;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.edit.CodebookEditor;
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
    return revisions().stream().map(Revision::codebook).toList();
  }

  /// The version in force, with what former codes count as.
  ///
  /// @throws TiercelException if what is stored cannot be read as a codebook
  public Revision revision() {
    return revision(project.codebooks().current());
  }

  /// Every version with what former codes count as under it, oldest first.
  ///
  /// @throws TiercelException if what is stored cannot be read as a codebook
  public List<Revision> revisions() {
    return project.codebooks().all().stream().map(this::revision).toList();
  }

  /// Since which version tiers and codes are asked as they stand.
  ///
  /// @throws TiercelException if what is stored cannot be read as a codebook
  public AskedSince askedSince() {
    return AskedSince.of(revisions());
  }

  private Revision revision(CodebookVersion stored) {
    return new Revision(read(stored), stored.former(), stored.undoes());
  }

  private Codebook read(CodebookVersion stored) {
    return new CodebookReader()
        .parse(stored.content(), "codebook version " + stored.version() + " in " + project.path());
  }

  /// Saves a codebook as the version after the one in force. Tiers and codes are known again by
  /// their keys.
  ///
  /// @param codebook whatever version it says it is
  /// @param note what changed, or empty
  /// @param at when
  /// @return the codebook as saved
  public Codebook save(Codebook codebook, String note, Instant at) {
    CodebookVersion next = next(codebook, note, at);
    project.codebooks().save(next);
    return codebook.withVersion(next.version());
  }

  /// A codebook as the version after the one in force, ready to be saved by whoever keeps the
  /// history; nothing is saved here. Tiers and codes are known again by their keys.
  ///
  /// @param codebook whatever version it says it is
  /// @param note what changed
  /// @param at when
  public CodebookVersion next(Codebook codebook, String note, Instant at) {
    return next(new CodebookEditor(revision()).replacedBy(codebook), note, at);
  }

  /// A revision as the version after the one in force, ready to be saved by whoever keeps the
  /// history; nothing is saved here.
  ///
  /// @param revision whatever version it says it is
  /// @param note what changed
  /// @param at when
  public CodebookVersion next(Revision revision, String note, Instant at) {
    int version = project.codebooks().current().version() + 1;
    Codebook codebook = revision.codebook().withVersion(version);
    return new CodebookVersion(
        version,
        codebook.name(),
        new CodebookWriter().write(codebook),
        at,
        note,
        revision.former(),
        revision.undoes());
  }

  private static CodebookVersion version(Codebook codebook, String note, Instant at) {
    return new CodebookVersion(
        codebook.version(), codebook.name(), new CodebookWriter().write(codebook), at, note);
  }
}
