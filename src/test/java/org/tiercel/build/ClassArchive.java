package org.tiercel.build;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Archives the classes that the commands load, read and linked, so that they start in a fraction
/// of the time: runs commands of the program as it is laid out, and has Java keep what they loaded.
/// The build calls this; without an archive the program works as well, and starts more slowly.
public final class ClassArchive {
  private static final String ARCHIVE = "lib/commands.jsa";

  /// Has to be what the start script says, or Java links classes anew.
  private static final List<String> AS_THE_SCRIPT_STARTS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");

  private static final String SAMPLE = "samples/llm-support/";

  private final Path layout;
  private final Path folder;
  private final List<Path> lists = new ArrayList<>();
  private int commands;

  private ClassArchive(Path layout, Path folder) {
    this.layout = layout;
    this.folder = folder;
  }

  /// Archives the classes of the layout that is named.
  public static void main(String[] args) throws IOException, InterruptedException {
    Path layout = Path.of(args[0]).toRealPath();
    Path folder = Files.createTempDirectory("tiercel-classes");
    try {
      new ClassArchive(layout, folder).make();
    } finally {
      try (Stream<Path> made = Files.walk(folder)) {
        for (Path path : made.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private void make() throws IOException, InterruptedException {
    Files.deleteIfExists(layout.resolve(ARCHIVE));
    HttpServer model = Model.start();
    try {
      rehearse(model.getAddress().getPort());
    } finally {
      model.stop(0);
    }
    Path classes = Files.write(folder.resolve("all.classlist"), loaded());
    int exitCode =
        java(
            "-Xshare:dump",
            "-XX:+AOTClassLinking",
            "-XX:SharedClassListFile=" + classes,
            "-XX:SharedArchiveFile=" + layout.resolve(ARCHIVE),
            "-Xlog:disable",
            "-cp",
            program().toString());
    if (exitCode != 0) {
      System.out.println("This Java keeps no archive of classes; commands start without one.");
    }
  }

  /// Runs what researchers run most.
  private void rehearse(int port) throws IOException, InterruptedException {
    String study = folder.resolve("study.tiercel").toString();
    String sample = layout.resolve(SAMPLE).toString();
    String figure = folder.resolve("figure.svg").toString();
    String server = "http://127.0.0.1:" + port + "/v1";
    command("--help");
    command("new", study, "--codebook=llm-support-tiered");
    command("import", study, sample + "/posts.csv");
    command("suggest", study, "--with=rules");
    command("code", study, "--coder=Coder A", "--from=" + sample + "/codes-coder-a.csv");
    command("agree", study, "--coders=Coder A,Rules", "--json");
    command(
        "chart",
        study,
        "--chart=heatmap",
        "--rows=use",
        "--columns=attitude",
        "--coder=Coder A",
        "--out=" + figure);
    command(
        "suggest",
        study,
        "--with=llm",
        "--base-url=" + server,
        "--model=m",
        "--limit=60",
        "--json");
  }

  private void command(String... arguments) throws IOException, InterruptedException {
    Path list = folder.resolve(commands++ + ".classlist");
    List<String> options = new ArrayList<>();
    options.add("-XX:DumpLoadedClassList=" + list);
    options.add("-Dtiercel.installation=" + layout);
    options.add("-Dtiercel.log=" + folder.resolve("log"));
    options.addAll(List.of("-cp", program().toString(), "org.tiercel.app.Main"));
    options.addAll(Arrays.asList(arguments));
    if (java(options.toArray(String[]::new)) != 0) {
      System.out.println("Failed while classes were archived: " + String.join(" ", arguments));
    }
    if (Files.exists(list)) {
      lists.add(list);
    }
  }

  private int java(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(AS_THE_SCRIPT_STARTS);
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /// What was loaded by any of the commands. Each list numbers its classes by itself; the numbers
  /// are needed only for classes that come from elsewhere than the class path.
  private Set<String> loaded() throws IOException {
    Set<String> loaded = new LinkedHashSet<>();
    for (Path list : lists) {
      for (String line : Files.readAllLines(list)) {
        if (!line.startsWith("#") && !line.contains(" source: ")) {
          loaded.add(line.replaceFirst(" id: \\d+$", ""));
        }
      }
    }
    return loaded;
  }

  private Path program() throws IOException {
    try (Stream<Path> jars = Files.list(layout.resolve("lib"))) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith("tiercel-"))
          .findFirst()
          .orElseThrow();
    }
  }

  /// Stands in for a language model: calls every post personal use, with its first words as
  /// evidence.
  private static final class Model {
    private static final Pattern POST =
        Pattern.compile(
            "\\\\\"post\\\\\":\\s*\\\\\"([^\"\\\\]+).*?\\\\\"text\\\\\":\\s*\\\\\"([^\\\\]+)");

    private Model() {}

    static HttpServer start() throws IOException {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/v1/chat/completions", Model::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
      return server;
    }

    private static void answer(HttpExchange exchange) throws IOException {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Matcher post = POST.matcher(body.substring(body.lastIndexOf("\"content\"")));
      String id = post.find() ? post.group(1) : "";
      String quote = id.isEmpty() ? "" : String.join(" ", post.group(2).split(" ", 7));
      byte[] answer = completion(id, quote).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
      exchange.close();
    }

    private static String completion(String post, String quote) {
      String given =
          "[{'quotes': ['%s'], 'rationale': 'Says so.', 'code': '%s', 'confidence': 0.9}]";
      String answer =
          "{'post': '%s', 'tiers': {'use': %s, 'attitude': %s, 'themes': []}, 'excerpts': []}"
              .formatted(
                  post, given.formatted(quote, "personal"), given.formatted(quote, "positive"));
      return """
      {"id": "1", "object": "chat.completion", "created": 1, "model": "m",
       "choices": [{"index": 0, "finish_reason": "stop",
         "message": {"role": "assistant", "content": "%s"}}],
       "usage": {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18}}
      """
          .formatted(answer.replace("'", "\\\""));
    }
  }
}
