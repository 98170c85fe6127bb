package org.tiercel.ui.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tiercel.codebook.version.ProjectCodebook;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Scope;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TierKind;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.ChatModel;
import org.tiercel.suggest.llm.ChatOutcome;
import org.tiercel.suggest.llm.ChatRequest;
import org.tiercel.suggest.llm.TokenUsage;
import org.tiercel.suggest.llm.openai.OpenAiBatch;
import org.tiercel.suggest.llm.profile.BaseUrl;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.Keychain;
import org.tiercel.suggest.llm.profile.Keys;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.profile.Profiles;
import org.tiercel.suggest.llm.profile.Secret;
import org.tiercel.task.Progress;
import org.tiercel.task.TaskRunner;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// A project with five posts, a model in this process that answers them, and what was said.
final class AskedStudy implements AutoCloseable, Notices, Navigator {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

  private static final Codebook CODEBOOK =
      new Codebook(
          "Small",
          1,
          "",
          "",
          List.of(
              new Tier(
                  "use",
                  "Use",
                  "",
                  Scope.POST,
                  TierKind.SINGLE,
                  null,
                  null,
                  List.of(Code.of("self", "Self"), Code.of("kin", "Kin")))));

  private static final Map<String, String> ENVIRONMENT = Map.of("SOME_KEY", "sk-of-a-test");

  private final Path folder;
  private final ProjectFile project;
  private final List<String> said = new ArrayList<>();
  private final List<ChatRequest> asked = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private Function<String, String> script = AskedStudy::answer;

  AskedStudy(Path folder) {
    this.folder = folder;
    this.project =
        ProjectCodebook.createProject(folder.resolve("p.tiercel"), CODEBOOK, CLOCK.instant());
    project.coders().join("Ann", CoderKind.PERSON);
    try {
      Path posts =
          Files.writeString(
              folder.resolve("posts.csv"),
              """
              id,text
              1,I use it every day
              2,My mum talks to it
              3,what a day
              4,no answer for this one
              5,I use it at night @sam
              """);
      new CorpusImport(project, CLOCK).run(posts, ImportOptions.defaults(), Progress.none());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    save("Here", "http://localhost:1/v1", new KeySource.None(), true);
  }

  /// Saves a profile and makes it the last one.
  void save(String name, String url, KeySource key, boolean free) {
    Profile local = Profile.local(name, BaseUrl.of(url), "tiny", 1);
    profiles()
        .save(new Profile(name, local.baseUrl(), "tiny", key, Map.of(), 1, local.timeout(), free));
  }

  private Profiles profiles() {
    return new Profiles(folder.resolve("profiles.json"));
  }

  ProjectFile project() {
    return project;
  }

  /// Changes what the model says, by the message.
  void script(Function<String, String> other) {
    script = other;
  }

  /// What the model was asked.
  List<ChatRequest> asked() {
    return asked;
  }

  /// What the notices said, failures after "failed: ".
  List<String> said() {
    return said;
  }

  /// The posts that were opened, as `title: ids`.
  List<String> opened() {
    return opened;
  }

  Workspace workspace(TaskRunner tasks) {
    return new Workspace(
        project,
        new ProjectCodebook(project).current(),
        project.coders().find("Ann").orElseThrow(),
        tasks,
        CLOCK);
  }

  ModelAccess access() {
    return new ModelAccess(
        profiles(),
        new Keys(ENVIRONMENT, new NoKeychain()),
        folder.resolve("prices.json"),
        ENVIRONMENT,
        List::of,
        endpoint -> new Model(),
        endpoint -> new OpenAiBatch(endpoint, ENVIRONMENT));
  }

  /// The right answer to a message, with words of the post as evidence.
  static String answer(String message) {
    String reference = message.replaceAll("(?s).*Code post (\\w+)\\..*", "$1");
    String use = "";
    if (message.contains("I use it")) {
      use = coding("self", "I use it");
    } else if (message.contains("My mum")) {
      use = coding("kin", "words that stand nowhere in it");
    } else if (message.contains("no answer")) {
      return "I would rather not.";
    }
    return "{\"post\": \"%s\", \"tiers\": {\"use\": [%s]}}".formatted(reference, use);
  }

  private static String coding(String code, String quote) {
    return "{\"quotes\": [\"%s\"], \"rationale\": \"r\", \"code\": \"%s\", \"confidence\": 0.9}"
        .formatted(quote, code);
  }

  @Override
  public void say(String sentence) {
    said.add(sentence);
  }

  @Override
  public void sayUndoable(String sentence) {
    said.add(sentence);
  }

  @Override
  public void fail(String sentence) {
    said.add("failed: " + sentence);
  }

  @Override
  public void openPosts(String title, BitSet posts) {
    opened.add(title + ": " + posts);
  }

  @Override
  public void close() {
    project.close();
  }

  private final class Model implements ChatModel {
    @Override
    public ChatOutcome ask(ChatRequest request) {
      synchronized (asked) {
        asked.add(request);
      }
      return new ChatOutcome.Replied(
          script.apply(request.user()), ChatOutcome.Ending.COMPLETE, new TokenUsage(1000, 0, 100));
    }

    @Override
    public void close() {}
  }

  private static final class NoKeychain implements Keychain {
    @Override
    public Optional<Secret> read(String account) {
      return Optional.empty();
    }

    @Override
    public void keep(String account, Secret key) {
      throw new TiercelException("There is no keychain here.");
    }
  }
}
