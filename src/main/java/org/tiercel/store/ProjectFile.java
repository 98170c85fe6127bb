package org.tiercel.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;

/// An open project: one file that holds the corpus, the codebook, everybody's codes and their
/// history. Repositories hang off it and live as long as it is open. Safe for use by several
/// threads.
public final class ProjectFile implements AutoCloseable {
  /// How project files end.
  public static final String SUFFIX = ".tiercel";

  private final Path path;
  private final Connections connections;
  private final @Nullable ProjectLock lock;
  private final Symbols symbols = new Symbols();

  private ProjectFile(Path path, Connections connections, @Nullable ProjectLock lock) {
    this.path = path;
    this.connections = connections;
    this.lock = lock;
  }

  /// Creates a project at a place where there is no file yet, and opens it. It appears there whole
  /// or not at all. A codebook has to be saved in it before anything is coded.
  ///
  /// @throws TiercelException if the place is taken or cannot be written to
  public static ProjectFile create(Path file) {
    return create(file, connections -> {});
  }

  /// Creates a project as [#create(Path)] does, with its first codebook in it from the start.
  ///
  /// @param first version 1
  /// @throws TiercelException if the place is taken or cannot be written to
  public static ProjectFile create(Path file, CodebookVersion first) {
    return create(file, connections -> new Codebooks(connections).save(first));
  }

  private static ProjectFile create(Path file, Consumer<Connections> furnish) {
    if (Files.exists(file)) {
      throw new TiercelException(
          file + " exists already; choose another name, or open it instead of creating it.");
    }
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(beside);
      Files.createFile(beside);
    } catch (IOException e) {
      throw new TiercelException(
          "No project can be created at "
              + file
              + "; check that its folder exists and that you may write to it.",
          e);
    }
    try {
      furnish(beside, furnish);
    } catch (RuntimeException e) {
      deleteUnfinished(beside, e);
      throw DiskFull.caused(e)
          ? new TiercelException(
              "The disk is full, so no project was created at "
                  + file
                  + "; make room and try again.",
              e)
          : e;
    }
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      throw new TiercelException(file + " exists already; choose another name.", e);
    } catch (IOException e) {
      throw new TiercelException("No project can be created at " + file + "; try again.", e);
    }
    return open(file);
  }

  private static void furnish(Path file, Consumer<Connections> furnish) {
    try (Connections connections = Connections.writable(file)) {
      connections.onWriter(
          handle -> handle.execute("pragma application_id = " + ProjectHeader.APPLICATION_ID));
      connections.writeOnly(handle -> Migrations.shipped().run(handle, 0));
      new Settings(connections).put(Settings.PROJECT_UID, UUID.randomUUID().toString());
      furnish.accept(connections);
    }
  }

  private static void deleteUnfinished(Path file, RuntimeException because) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  /// Opens a project for writing.
  ///
  /// @throws TiercelException if it is in use, foreign, newer, damaged or not there; nothing was
  ///     changed then
  public static ProjectFile open(Path file) {
    return switch (tryOpen(file)) {
      case Opening.Opened(ProjectFile project) -> project;
      case Opening.InUse(String holder) ->
          throw new TiercelException(
              file + " is open elsewhere (" + holder + "); close it there and try again.");
    };
  }

  /// Opens a project for writing unless somebody else has it open. What a killed process left
  /// unfinished is swept away.
  ///
  /// @throws TiercelException as [#open], but not for a project in use
  public static Opening tryOpen(Path file) {
    return tryOpen(file, Migrations.shipped());
  }

  /// Opens a project and brings it up to date by these migrations.
  static Opening tryOpen(Path file, Migrations migrations) {
    ProjectHeader header = ProjectHeader.read(file);
    header.requireOpenable(file, migrations.newest());
    Optional<ProjectLock> lock = ProjectLock.take(file);
    if (lock.isEmpty()) {
      return new Opening.InUse(ProjectLock.whoHolds(file));
    }
    ProjectFile project = null;
    try {
      if (header.schemaVersion() < migrations.newest()) {
        Upgrade.copyBefore(file, header.schemaVersion());
      }
      project = new ProjectFile(file, Connections.writable(file), lock.get());
      project.prepare(header.schemaVersion(), migrations);
      return new Opening.Opened(project);
    } catch (RuntimeException e) {
      if (project != null) {
        project.connections.close();
      }
      lock.get().close();
      throw e;
    }
  }

  private void prepare(int version, Migrations migrations) {
    connections.read(ProjectFile::touchSchema);
    if (version < migrations.newest()) {
      connections.writeOnly(handle -> migrations.run(handle, version));
    }
    imports().sweep();
  }

  /// Reads the schema and one row, so that a file whose first pages are damaged is refused now.
  private static int touchSchema(Handle handle) {
    return handle
        .createQuery("select count(*) from (select 1 from setting limit 1)")
        .mapTo(Integer.class)
        .one();
  }

  /// Opens a project for looking at, also while somebody else has it open for writing.
  ///
  /// @throws TiercelException if it is foreign, newer, older, damaged or not there
  public static ProjectFile openReadOnly(Path file) {
    ProjectHeader header = ProjectHeader.read(file);
    int newest = Migrations.shipped().newest();
    header.requireOpenable(file, newest);
    if (header.schemaVersion() < newest) {
      throw new TiercelException(
          file + " was made by an older Tiercel; open it for writing once to bring it up to date.");
    }
    ProjectFile project = new ProjectFile(file, Connections.readOnly(file), null);
    try {
      project.connections.read(ProjectFile::touchSchema);
    } catch (RuntimeException e) {
      project.connections.close();
      throw e;
    }
    return project;
  }

  /// Where the project is.
  public Path path() {
    return path;
  }

  /// The file's name without its suffix.
  public String name() {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  /// Whether it can be changed.
  public boolean writable() {
    return connections.writable();
  }

  /// Runs several changes as one: all of them are saved when this returns, or none.
  ///
  /// @param changes only writes; what they have written is not seen by readings among them
  /// @throws TiercelException if the project is open read-only
  public <T> T together(Supplier<T> changes) {
    return connections.write(handle -> changes.get());
  }

  /// Named values kept with the project.
  public Settings settings() {
    return new Settings(connections);
  }

  /// Who gives codes.
  public Coders coders() {
    return new Coders(connections);
  }

  /// The versions of the codebook.
  public Codebooks codebooks() {
    return new Codebooks(connections);
  }

  /// The corpus.
  public Posts posts() {
    return new Posts(connections);
  }

  /// Posts as sorted and filtered lists.
  public PostLists postLists() {
    return new PostLists(connections);
  }

  /// The readings of files that made the corpus.
  public Imports imports() {
    return new Imports(connections);
  }

  /// Imports that are taken back, and brought back.
  public TakenBackImports takenBackImports() {
    return new TakenBackImports(connections);
  }

  /// Posts by their words.
  public PostSearch search() {
    return new PostSearch(connections);
  }

  /// The posts that a queue asks for.
  public QueuePosts queuePosts() {
    return new QueuePosts(connections, symbols);
  }

  /// The posts on which machines offer something.
  public OfferedPosts offeredPosts() {
    return new OfferedPosts(connections);
  }

  /// What coders said.
  public Annotations annotations() {
    return new Annotations(connections, symbols);
  }

  /// What coders said, as counting needs it.
  public Codings codings() {
    return new Codings(connections, symbols);
  }

  /// What coders noted.
  public Memos memos() {
    return new Memos(connections);
  }

  /// How often codes were given.
  public CodeCounts codeCounts() {
    return new CodeCounts(connections, symbols);
  }

  /// The history as it is read.
  public History history() {
    return new History(connections, symbols);
  }

  /// The history, and the only way to change people's annotations.
  public Acts acts() {
    return new Acts(connections, symbols);
  }

  /// The executions of machine coders.
  public Runs runs() {
    return new Runs(connections, symbols);
  }

  /// What machines offer a coder.
  public Suggestions suggestions() {
    return new Suggestions(connections, symbols);
  }

  /// What became of machines' suggestions.
  public SuggestionFates suggestionFates() {
    return new SuggestionFates(connections, symbols);
  }

  /// What language models replied.
  public ModelAnswers modelAnswers() {
    return new ModelAnswers(connections);
  }

  /// Questions that were handed to language models in batches.
  public ModelBatches modelBatches() {
    return new ModelBatches(connections);
  }

  /// What came of the posts that language models were asked about.
  public ModelOutcomes modelOutcomes() {
    return new ModelOutcomes(connections, symbols);
  }

  /// To which hosts posts may be sent.
  public Consents consents() {
    return new Consents(connections);
  }

  /// Posts assigned to coders.
  public Batches batches() {
    return new Batches(connections, symbols);
  }

  /// Looks whether the file is sound.
  public ProjectCheck check() {
    return new ProjectCheck(connections);
  }

  /// Closes the project and leaves one plain file.
  @Override
  public void close() {
    try {
      connections.close();
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
