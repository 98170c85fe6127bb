package org.tiercel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.openai.ChatServer;
import org.tiercel.suggest.llm.openai.ChatServer.Answer;

/// A project about which a model on this computer is asked, by command lines.
final class AskedStudy implements AutoCloseable {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String CODEBOOK =
      """
      {"format": "tiercel-codebook/1", "name": "Small", "version": 1, "tiers": [
        {"key": "use", "label": "Use", "scope": "post", "kind": "single", "codes": [
          {"key": "self", "label": "Self"}, {"key": "kin", "label": "Kin"}]},
        {"key": "mood", "label": "Mood", "scope": "post", "kind": "multi", "codes": [
          {"key": "good", "label": "Good"}]}]}
      """;

  private final ChatServer server = new ChatServer(question -> right(question));
  private final Path folder;
  private final Path project;
  private final ModelSettings settings;

  private AskedStudy(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.project = folder.resolve("study.tiercel");
    this.settings = NoSettings.with(folder, environment);
  }

  /// A small codebook, and a post for each text.
  static AskedStudy of(Path folder, Map<String, String> environment, String... texts) {
    AskedStudy study = new AskedStudy(folder, environment);
    Path codebook = study.write("codebook.json", CODEBOOK);
    StringBuilder lines = new StringBuilder("id,platform,text\n");
    for (String text : texts) {
      lines.append("p%d,Forum,\"%s\"%n".formatted(lines.length(), text));
    }
    study.make(codebook.toString(), study.write("posts.csv", lines.toString()));
    return study;
  }

  /// So many posts with texts of their own.
  static AskedStudy of(Path folder, int posts) {
    String[] texts = new String[posts];
    for (int i = 0; i < posts; i++) {
      texts[i] = "I use it on day " + i;
    }
    return of(folder, Map.of("TEST_KEY", ChatServer.KEY), texts);
  }

  /// The sample study.
  static AskedStudy ofSample(Path folder) {
    AskedStudy study = new AskedStudy(folder, Map.of());
    study.make("llm-support-tiered", Path.of("samples/llm-support/posts.csv"));
    return study;
  }

  private void make(String codebook, Path posts) {
    assertThat(CommandLineRun.of("new", project, "--codebook", codebook).exitCode()).isZero();
    assertThat(CommandLineRun.of("import", project, posts).exitCode()).isZero();
  }

  /// Writes a file beside the project.
  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ChatServer server() {
    return server;
  }

  Path project() {
    return project;
  }

  ModelSettings settings() {
    return settings;
  }

  /// Asks the server with these options.
  CommandLineRun suggest(String... options) {
    List<Object> words = new ArrayList<>(commandLine());
    words.addAll(List.of(options));
    return CommandLineRun.of(settings, words.toArray());
  }

  /// The command line that asks the server, without further options.
  List<String> commandLine() {
    return List.of(
        "suggest",
        project.toString(),
        "--with",
        "llm",
        "--base-url",
        server.baseUrl().toString(),
        "--model",
        "tiny");
  }

  /// Runs another command.
  CommandLineRun run(Object... words) {
    return CommandLineRun.of(settings, words);
  }

  /// The same with `--json`, read.
  JsonNode json(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--json");
    return read(suggest(all.toArray(String[]::new)));
  }

  static JsonNode read(CommandLineRun run) {
    try {
      return JSON.readTree(run.output());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(run.toString(), e);
    }
  }

  /// How many runs the project has.
  int runs() {
    try (ProjectFile opened = ProjectFile.openReadOnly(project)) {
      return opened.runs().all().size();
    }
  }

  /// The post of a question, as it was sent.
  static JsonNode post(ChatServer.Question question) {
    try {
      return JSON.readTree(question.user().lines().findFirst().orElseThrow());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The code "self" with the whole text as its evidence; nothing under the other tiers.
  static Answer right(ChatServer.Question question) {
    return coding(question, text -> "self", text -> text);
  }

  /// An answer with one code under the first tier.
  static Answer coding(
      ChatServer.Question question, Function<String, String> code, Function<String, String> quote) {
    JsonNode post = post(question);
    String text = post.get("text").asText();
    ObjectNode answer = JSON.createObjectNode().put("post", post.get("post").asText());
    ObjectNode tiers = answer.putObject("tiers");
    boolean sample = question.system().contains("\"attitude\"");
    ObjectNode coding = tiers.putArray("use").addObject();
    coding.putArray("quotes").add(quote.apply(text));
    coding.put("rationale", "It says so.");
    coding.put("code", sample ? "opinion" : code.apply(text)).put("confidence", 0.8);
    for (String tier : sample ? List.of("attitude", "themes") : List.of("mood")) {
      tiers.putArray(tier);
    }
    return Answer.saying(answer.toString());
  }

  @Override
  public void close() {
    server.close();
  }
}
