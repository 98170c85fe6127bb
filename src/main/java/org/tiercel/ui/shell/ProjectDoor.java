package org.tiercel.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tiercel.codebook.OpenCodebook;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.sample.Sample;
import org.tiercel.sample.SampleProject;
import org.tiercel.store.DueBatch;
import org.tiercel.store.Opening;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Settings;
import org.tiercel.task.Progress;

/// Opens and creates projects. Touches no user interface and may take its time.
public final class ProjectDoor {
  private final InstantSource clock;
  private final SampleProject samples;
  private final ShippedCodebooks codebooks;

  /// @param clock tells when things are made
  /// @param samples the shipped studies
  /// @param codebooks the shipped codebooks
  public ProjectDoor(InstantSource clock, SampleProject samples, ShippedCodebooks codebooks) {
    this.clock = clock;
    this.samples = samples;
    this.codebooks = codebooks;
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

  /// The codebooks that a new project can begin with; those that cannot be read are left out.
  public List<Codebook> codebooks() {
    return codebooks.names().stream().flatMap(name -> codebooks.find(name).stream()).toList();
  }

  /// Creates a project and opens it.
  ///
  /// @param choice its first codebook
  public Entry create(Path file, CodebookChoice choice) {
    Codebook codebook =
        switch (choice) {
          case CodebookChoice.GrowWhileReading() -> OpenCodebook.create();
          case CodebookChoice.Shipped(Codebook shipped) -> shipped;
          case CodebookChoice.FromFile(Path from) -> new CodebookReader().read(from);
        };
    return new Entry.In(lookInto(ProjectCodebook.createProject(file, codebook, clock.instant())));
  }

  /// How far somebody is in a project, which is opened for reading and closed again; also while it
  /// is open elsewhere.
  ///
  /// @param coder the name of that person; without one, or without that person, the first
  /// @throws org.tiercel.domain.TiercelException if it cannot be read
  public Standing look(Path file, Optional<String> coder) {
    try (ProjectFile project = ProjectFile.openReadOnly(file)) {
      BitSet posts = project.posts().included();
      Optional<Coder> person = person(project, coder);
      if (person.isEmpty()) {
        return new Standing(Optional.empty(), posts.cardinality(), posts.cardinality());
      }
      long id = person.get().id();
      Optional<DueBatch> due =
          project.batches().due(id, 1).stream().filter(batch -> batch.left() > 0).findFirst();
      BitSet open = (BitSet) posts.clone();
      open.andNot(project.annotations().donePosts(id, 1));
      return new Standing(
          due.map(batch -> batch.batch().name()),
          due.map(DueBatch::left).orElse(open.cardinality()),
          posts.cardinality());
    }
  }

  private static Optional<Coder> person(ProjectFile project, Optional<String> name) {
    List<Coder> people =
        project.coders().all().stream().filter(c -> c.kind() == CoderKind.PERSON).toList();
    return people.stream()
        .filter(person -> name.filter(person.name()::equals).isPresent())
        .findFirst()
        .or(() -> people.stream().findFirst());
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
