package org.tiercel.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.tiercel.app.Main;
import org.tiercel.codebook.json.CodebookReader;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.profile.Profiles;
import org.tiercel.task.Progress;

/// How evenly the window draws while a run of a language model writes 2,000 posts into its project:
/// the time between frames, first with nothing under way, then with the run watched in Suggest,
/// then while a coder goes through posts in Code. The model is played by a server in this process,
/// which takes 200 ms for an answer, 32 at once. `src/bench/frames.sh` starts it with the folders
/// it needs.
public final class RunFramesBench {
  private static final int POSTS = 2_000;
  private static final int AT_ONCE = 32;
  private static final long LATENCY_MILLIS = 200;
  private static final long KEY_MILLIS = 400;
  private static final double MILLION = 1e6;

  private RunFramesBench() {}

  /// Runs it.
  ///
  /// @param args none; the folder that `TIERCEL_HOME` names is empty and takes the project, too
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    Path home = Path.of(System.getenv("TIERCEL_HOME"));
    Path project = home.resolve("frames.tiercel");
    AtomicInteger answered = new AtomicInteger();
    HttpServer server = server(answered);
    new Profiles(home.resolve("profiles.json"))
        .save(
            Profile.local(
                "Bench",
                BaseUrl.of("http://localhost:" + server.getAddress().getPort() + "/v1"),
                "bench",
                AT_ONCE));
    create(project, home.resolve("posts.csv"));
    Thread.ofPlatform().daemon().start(() -> Main.main(new String[] {project.toString()}));
    until(() -> !Window.getWindows().isEmpty() && pressed("Suggest"));
    until(RunFramesBench::chosen);
    Thread.sleep(5_000);
    report("nothing under way", frames(5_000));
    until(() -> pressed("Send"));
    until(() -> answered.get() > 100);
    report("a run is watched", frames(4_000));
    until(() -> pressed("Code"));
    Thread.sleep(1_000);
    Thread keys = Thread.ofVirtual().start(RunFramesBench::goOn);
    report("posts are read meanwhile", frames(4_000));
    keys.interrupt();
    System.out.printf(Locale.ROOT, "answers until then: %d%n", answered.get());
    Runtime.getRuntime().halt(0);
  }

  private static void create(Path place, Path csv) throws IOException {
    new CorpusGenerator(1).write(csv, POSTS);
    try (ProjectFile project =
        ProjectCodebook.createProject(
            place,
            new CodebookReader().read(Path.of("codebooks/llm-support-tiered.json")),
            Clock.systemUTC().instant())) {
      new CorpusImport(project, Clock.systemUTC())
          .run(csv, ImportOptions.defaults(), Progress.none());
    }
  }

  private static HttpServer server(AtomicInteger answered) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          answer(exchange);
          answered.incrementAndGet();
        });
    server.start();
    return server;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String post = question.replaceAll("(?s).*Code post (\\w+)\\..*", "$1");
    String content =
        "{\\\"post\\\": \\\"%s\\\", \\\"tiers\\\": {\\\"use\\\": [{\\\"code\\\": \\\"personal\\\"}]}}"
            .formatted(post);
    byte[] body =
        """
        {"id": "1", "object": "chat.completion", "created": 1, "model": "bench",
         "choices": [{"index": 0, "finish_reason": "stop",
                      "message": {"role": "assistant", "content": "%s"}}],
         "usage": {"prompt_tokens": 2000, "completion_tokens": 40, "total_tokens": 2040}}
        """
            .formatted(content)
            .getBytes(StandardCharsets.UTF_8);
    try {
      Thread.sleep(LATENCY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static void until(BooleanSupplier reached)
      throws InterruptedException, ExecutionException {
    while (!onFxThread(reached)) {
      Thread.sleep(50);
    }
  }

  private static boolean onFxThread(BooleanSupplier asked)
      throws InterruptedException, ExecutionException {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    while (true) {
      try {
        Platform.runLater(() -> answer.complete(asked.getAsBoolean()));
        return answer.get();
      } catch (IllegalStateException notStarted) {
        Thread.sleep(50);
      }
    }
  }

  private static Stream<Node> shown() {
    Scene scene = Window.getWindows().getFirst().getScene();
    return scene == null ? Stream.empty() : below(scene.getRoot());
  }

  private static Stream<Node> below(Node node) {
    Stream<Node> children =
        node instanceof Parent parent && node.isVisible()
            ? parent.getChildrenUnmodifiable().stream().flatMap(RunFramesBench::below)
            : Stream.empty();
    return Stream.concat(Stream.of(node), children);
  }

  /// Presses the button whose words begin so, if it is there and can be pressed.
  private static boolean pressed(String words) {
    return shown()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> !button.isDisabled() && named(button).startsWith(words))
        .findFirst()
        .map(
            button -> {
              button.fire();
              return true;
            })
        .orElse(false);
  }

  private static String named(ButtonBase button) {
    String words = button.getText() == null ? "" : button.getText();
    String spoken = button.getAccessibleText();
    return words.isEmpty() && spoken != null ? spoken : words;
  }

  @SuppressWarnings("unchecked")
  private static boolean chosen() {
    return shown()
        .filter(ComboBox.class::isInstance)
        .map(box -> (ComboBox<Object>) box)
        .flatMap(
            box ->
                box.getItems().stream()
                    .filter(item -> item instanceof Profile it && it.name().equals("Bench"))
                    .limit(1)
                    .peek(box::setValue))
        .findFirst()
        .isPresent();
  }

  private static void goOn() {
    try {
      while (true) {
        Platform.runLater(
            () -> {
              Robot robot = new Robot();
              robot.keyPress(KeyCode.J);
              robot.keyRelease(KeyCode.J);
            });
        Thread.sleep(KEY_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Milliseconds between the frames of some time.
  private static List<Double> frames(long millis) throws InterruptedException, ExecutionException {
    CompletableFuture<List<Double>> done = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private final List<Double> between = new ArrayList<>();
              private final long start = System.nanoTime();
              private long last;

              @Override
              public void handle(long now) {
                long time = System.nanoTime();
                if (last != 0) {
                  between.add((time - last) / MILLION);
                }
                last = time;
                if (time - start > millis * MILLION) {
                  stop();
                  done.complete(between);
                }
              }
            }.start());
    return done.get();
  }

  private static void report(String what, List<Double> between) {
    List<Double> sorted = between.stream().sorted().toList();
    double total = between.stream().mapToDouble(Double::doubleValue).sum();
    System.out.printf(
        Locale.ROOT,
        "%-26s %5.1f frames a second; between frames: median %.1f ms, 95th percentile %.1f ms,"
            + " longest %.1f ms, %d of %d over 25 ms%n",
        what,
        1000 * between.size() / total,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast(),
        sorted.stream().filter(time -> time > 25).count(),
        sorted.size());
  }
}
