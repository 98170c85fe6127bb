package org.tiercel.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.sample.Sample;
import org.tiercel.sample.SampleProject;
import org.tiercel.store.Opening;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;
import org.tiercel.task.Progress;

/// Opens and creates projects. Touches no user interface and may take its time.
public final class ProjectDoor {
  private final InstantSource clock;
  private final SampleProject samples;

  /// @param clock tells when things are made
  /// @param samples the shipped studies
  public ProjectDoor(InstantSource clock, SampleProject samples) {
    this.clock = clock;
    this.samples = samples;
  }

  /// What came of opening a project.
  public sealed interface Entry {
    /// It is open.
    ///
    /// @param project with what the window needs to know
    record In(OpenProject project) implements Entry {}

    /// Somebody else has it open.
    ///
    /// @param file the project
    /// @param holder who, in words
    record Taken(Path file, String holder) implements Entry {}
  }

  /// The shipped studies that can be explored.
  public List<Sample> samples() {
    return samples.all();
  }

  /// Opens a project for writing.
  public Entry open(Path file) {
    return switch (ProjectFile.tryOpen(file)) {
      case Opening.Opened(ProjectFile project) -> new Entry.In(lookInto(project));
      case Opening.InUse(String holder) -> new Entry.Taken(file, holder);
    };
  }

  /// Opens a project for looking at.
  public Entry openReadOnly(Path file) {
    return new Entry.In(lookInto(ProjectFile.openReadOnly(file)));
  }

  /// Creates a project whose codebook grows while reading, and opens it.
  public Entry create(Path file) {
    return new Entry.In(
        lookInto(ProjectCodebook.createProject(file, OpenCodebook.create(), clock.instant())));
  }

  /// Opens a sample study where it was opened before, or builds it there.
  ///
  /// @param file where its project is or shall be
  public Entry openSample(Sample sample, Path file, Progress progress) {
    if (!Files.exists(file)) {
      samples.build(sample, file, progress);
    }
    return open(file);
  }

  private static OpenProject lookInto(ProjectFile project) {
    try {
      List<Coder> people =
          project.coders().all().stream().filter(c -> c.kind() == CoderKind.PERSON).toList();
      return new OpenProject(
          project,
          new ProjectCodebook(project).current(),
          people,
          project.settings().get(Settings.NOTICE).orElse(null));
    } catch (RuntimeException e) {
      project.close();
      throw e;
    }
  }
}
