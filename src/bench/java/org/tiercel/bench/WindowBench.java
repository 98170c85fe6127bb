package org.tiercel.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.tiercel.app.Main;
import org.tiercel.ui.kit.PostText;

/// How long the window itself keeps a coder waiting in a large project: from the start of the JVM
/// until a post can be coded, and from a key press until the frame that answers it is drawn, over
/// 500 steps to the next post. Argument: a project file. Prints milliseconds.
///
/// A frame counts as drawn when the toolkit begins the next one but one, which it does only after
/// the first has left for the screen; so the numbers are upper bounds by up to a frame.
public final class WindowBench {
  private static final int STEPS = 500;
  private static final int WARM_UP = 50;
  private static final double MILLION = 1e6;

  private WindowBench() {}

  /// Runs the bench.
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    Thread.ofPlatform().daemon().start(() -> Main.main(args));
    Scene scene = sceneOnceShown();
    System.out.printf(Locale.ROOT, "%8.0f ms  from the start of the JVM to the window%n", uptime());
    until(() -> post(scene).filter(text -> !text.getText().isEmpty()).isPresent());
    drawn().get();
    System.out.printf(
        Locale.ROOT, "%8.0f ms  from the start of the JVM until a post can be coded%n", uptime());
    steps(scene);
    Runtime.getRuntime().halt(0);
  }

  private static double uptime() {
    return ManagementFactory.getRuntimeMXBean().getUptime();
  }

  private static Scene sceneOnceShown() throws InterruptedException {
    // The toolkit has no word for "the first window is there" that could be waited for from
    // outside.
    while (Window.getWindows().isEmpty() || Window.getWindows().getFirst().getScene() == null) {
      Thread.sleep(5);
    }
    return Window.getWindows().getFirst().getScene();
  }

  private static void until(BooleanSupplier reached)
      throws InterruptedException, ExecutionException {
    while (!onFxThread(reached)) {
      Thread.sleep(5);
    }
  }

  private static boolean onFxThread(BooleanSupplier asked)
      throws InterruptedException, ExecutionException {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer.complete(asked.getAsBoolean()));
    return answer.get();
  }

  /// The post, once it has the focus.
  private static Optional<PostText> post(Scene scene) {
    return scene.getFocusOwner() instanceof PostText text ? Optional.of(text) : Optional.empty();
  }

  private static void steps(Scene scene) throws InterruptedException, ExecutionException {
    double[] times = new double[STEPS];
    for (int i = -WARM_UP; i < STEPS; i++) {
      String before = post(scene).orElseThrow().getText();
      double time = step();
      if (i >= 0) {
        times[i] = time;
      }
      if (before.equals(post(scene).orElseThrow().getText())) {
        System.out.printf(
            Locale.ROOT, "step %d showed the same text as before: %.40s%n", i, before);
      }
    }
    double first = Arrays.stream(times, 0, 100).average().orElseThrow();
    double last = Arrays.stream(times, STEPS - 100, STEPS).average().orElseThrow();
    Arrays.sort(times);
    print("key press to frame, median of " + STEPS + " posts", times[STEPS / 2]);
    print("key press to frame, 95th percentile", times[STEPS * 95 / 100]);
    print("key press to frame, longest", times[STEPS - 1]);
    print("mean of the first 100", first);
    print("mean of the last 100", last);
  }

  /// Milliseconds from a press of J to the frame that answers it.
  private static double step() throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    Platform.runLater(
        () -> {
          Robot robot = new Robot();
          robot.keyPress(KeyCode.J);
          robot.keyRelease(KeyCode.J);
        });
    return (drawn().get() - start) / MILLION;
  }

  /// When the frame that shows what has been asked for so far is drawn.
  private static CompletableFuture<Long> drawn() {
    CompletableFuture<Long> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            // What the robot pressed arrives behind this, as an event of its own.
            Platform.runLater(
                () ->
                    new AnimationTimer() {
                      private int frames;

                      @Override
                      public void handle(long now) {
                        frames++;
                        if (frames == 2) {
                          stop();
                          done.complete(System.nanoTime());
                        }
                      }
                    }.start()));
    return done;
  }

  private static void print(String what, double milliseconds) {
    System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", milliseconds, what);
  }
}
