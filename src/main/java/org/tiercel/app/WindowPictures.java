package org.tiercel.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;
import org.tiercel.sample.Sample;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.suggest.ModelAccess;

/// Pictures of the window's views on a machine without a display: JavaFX draws into memory.
final class WindowPictures {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final long PATIENCE_SECONDS = 60;

  /// Drawn frames to wait for after the last work has ended, so that layout has settled.
  private static final int QUIET_FRAMES = 8;

  private final Path installation;
  private final Path folder;

  /// @param installation the folder that holds `codebooks` and `samples`
  /// @param folder receives the pictures; projects in it are shown
  WindowPictures(Path installation, Path folder) {
    this.installation = installation;
    this.folder = folder;
  }

  /// Draws every view of every project in the folder and writes `PROJECT-VIEW.png` for each, and
  /// the same in the dark as `PROJECT-VIEW-dark.png`.
  ///
  /// @throws TiercelException if a picture cannot be written
  void writeAll() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    startFx();
    try {
      AtomicReference<@Nullable Workbench> built = new AtomicReference<>();
      onFx(() -> built.set(show()));
      Workbench workbench = Optional.ofNullable(built.get()).orElseThrow();
      for (Path project : projects()) {
        write(workbench, project);
      }
      onFx(workbench.shell()::leave);
    } finally {
      Platform.exit();
    }
  }

  private List<Path> projects() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ProjectFile.SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new TiercelException(folder + " cannot be read; check its permissions.", e);
    }
  }

  private static void startFx() {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    await(started);
  }

  private Workbench show() {
    UserFolder user = new UserFolder(folder);
    // The pictures are the same whatever runs on this computer.
    ModelAccess noServers = Workbench.models(user, List::of);
    Workbench workbench =
        Workbench.build(installation, user, new NoFiles(), noServers, WIDTH, HEIGHT);
    Stage stage = new Stage();
    stage.setScene(workbench.scene());
    stage.show();
    return workbench;
  }

  private void write(Workbench workbench, Path project) {
    onFx(() -> workbench.shell().open(project));
    awaitQuiet(workbench, () -> workbench.model().workspaceProperty().get() != null);
    String name = String.valueOf(project.getFileName()).replace(ProjectFile.SUFFIX, "");
    for (ViewId view : ViewId.values()) {
      onFx(() -> workbench.model().viewProperty().set(view));
      write(workbench, Theme.Mode.DARK, folder.resolve(name + "-" + word(view) + "-dark.png"));
      write(workbench, Theme.Mode.LIGHT, folder.resolve(name + "-" + word(view) + ".png"));
    }
  }

  private static void write(Workbench workbench, Theme.Mode mode, Path file) {
    onFx(() -> workbench.theme().modeProperty().set(mode));
    awaitQuiet(workbench, () -> true);
    onFx(() -> Snapshots.write(workbench.scene(), file));
  }

  private static String word(ViewId view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  /// Waits until nothing runs in the background any more and what came of it is drawn.
  private static void awaitQuiet(Workbench workbench, BooleanSupplier ready) {
    CountDownLatch quiet = new CountDownLatch(1);
    onFx(
        () ->
            new AnimationTimer() {
              private int frames;

              @Override
              public void handle(long now) {
                boolean busy = !workbench.tasks().running().isEmpty() || !ready.getAsBoolean();
                frames = busy ? 0 : frames + 1;
                if (frames == QUIET_FRAMES) {
                  stop();
                  quiet.countDown();
                }
              }
            }.start());
    await(quiet);
  }

  private static void onFx(Runnable action) {
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    Platform.runLater(
        () -> {
          try {
            action.run();
          } catch (RuntimeException e) {
            failure.set(e);
          } finally {
            done.countDown();
          }
        });
    await(done);
    RuntimeException thrown = failure.get();
    if (thrown != null) {
      throw thrown;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new TiercelException("The pictures of the window did not come about in a minute.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Nobody is there to be asked for files.
  private static final class NoFiles implements WorkbenchFiles {
    @Override
    public Optional<Path> askForProject() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askForNewProject() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askForCodebook() {
      return Optional.empty();
    }

    @Override
    public List<Path> askForPosts() {
      return List.of();
    }

    @Override
    public Optional<Path> askForCodes() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> askWhereToSave(String name) {
      return Optional.empty();
    }

    @Override
    public void show(URI address) {}

    @Override
    public Path forSample(Sample sample) {
      throw new IllegalStateException("no sample is opened for a picture");
    }
  }
}
