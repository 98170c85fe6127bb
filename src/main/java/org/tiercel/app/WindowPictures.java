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
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.TiercelException;
import org.tiercel.sample.Sample;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.shell.ViewId;
import org.tiercel.ui.suggest.ModelAccess;

/// Pictures of the window's views on a machine without a display: JavaFX draws into memory.
final class WindowPictures {
  private static final long PATIENCE_SECONDS = 60;

  /// Drawn frames to wait for after the last work has ended, so that layout has settled.
  private static final int QUIET_FRAMES = 8;

  private final Path installation;
  private final Path study;
  private final Path folder;
  private final List<PictureSize> sizes;

  /// @param installation the folder that holds `codebooks` and `samples`
  /// @param study the projects in it are shown
  /// @param folder receives the pictures
  /// @param sizes of the window
  WindowPictures(Path installation, Path study, Path folder, List<PictureSize> sizes) {
    this.installation = installation;
    this.study = study;
    this.folder = folder;
    this.sizes = List.copyOf(sizes);
  }

  /// Draws the start page, the settings and every view of every project, in each size: `start.png`,
  /// `settings.png`, `PROJECT-VIEW.png`, and the same in the dark as `…-dark.png`.
  ///
  /// @throws TiercelException if a picture cannot be written
  void writeAll() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    startFx();
    try {
      sizes.forEach(this::writeAll);
    } finally {
      Platform.exit();
    }
  }

  /// The content stands in no window: JavaFX's headless screen is a thousand pixels high.
  private void writeAll(PictureSize size) {
    AtomicReference<@Nullable Workbench> built = new AtomicReference<>();
    onFx(() -> built.set(show(size)));
    Workbench workbench = Optional.ofNullable(built.get()).orElseThrow();
    write(workbench, "start" + size.suffix());
    onFx(workbench.shell()::showSettings);
    write(workbench, "settings" + size.suffix());
    onFx(() -> escape(workbench.scene()));
    for (Path project : projects()) {
      write(workbench, project, size);
    }
    onFx(workbench.shell()::leave);
    workbench.shell().closed().join();
  }

  private List<Path> projects() {
    try (Stream<Path> files = Files.list(study)) {
      return files.filter(file -> file.toString().endsWith(ProjectFile.SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new TiercelException(study + " cannot be read; check its permissions.", e);
    }
  }

  private static void startFx() {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    await(started);
  }

  private Workbench show(PictureSize size) {
    UserFolder user = new UserFolder(study);
    // The pictures are the same whatever runs on this computer.
    ModelAccess noServers = Workbench.models(user, List::of);
    Workbench workbench =
        Workbench.build(installation, user, new NoFiles(), noServers, size.width(), size.height());
    return workbench;
  }

  private void write(Workbench workbench, Path project, PictureSize size) {
    onFx(() -> workbench.shell().open(project));
    awaitQuiet(workbench, () -> workbench.model().workspaceProperty().get() != null);
    String name = String.valueOf(project.getFileName()).replace(ProjectFile.SUFFIX, "");
    for (ViewId view : ViewId.values()) {
      onFx(() -> workbench.model().viewProperty().set(view));
      write(workbench, name + "-" + word(view) + size.suffix());
    }
  }

  /// Draws what is shown in both themes.
  private void write(Workbench workbench, String name) {
    write(workbench, Theme.Mode.DARK, folder.resolve(name + "-dark.png"));
    write(workbench, Theme.Mode.LIGHT, folder.resolve(name + ".png"));
  }

  private static void write(Workbench workbench, Theme.Mode mode, Path file) {
    onFx(() -> workbench.theme().modeProperty().set(mode));
    awaitQuiet(workbench, () -> true);
    onFx(() -> Snapshots.write(workbench.scene(), file));
  }

  private static void escape(Scene scene) {
    Event.fireEvent(
        scene.getFocusOwner(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
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
