package org.tiercel.ui.suggest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.suggest.llm.cost.PriceTable;
import org.tiercel.suggest.llm.profile.KeySource;
import org.tiercel.suggest.llm.profile.LocalServers;
import org.tiercel.suggest.llm.profile.Profile;
import org.tiercel.suggest.llm.profile.Secret;
import org.tiercel.suggest.llm.run.ModelRun;
import org.tiercel.suggest.llm.run.Permission;
import org.tiercel.suggest.llm.run.RunPreview;
import org.tiercel.suggest.llm.run.Waits;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// A new run of a language model while it is prepared: whom to ask, what about, and what would then
/// be sent.
final class NewRunViewModel {
  private static final int MESSAGES = 3;

  private final Workspace workspace;
  private final Notices notices;
  private final RunStarter starter;
  private final ModelAccess access;
  private final LatestWins looking;
  private final LatestWins finding;
  private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
  private final ObservableList<LocalServers.Found> found = FXCollections.observableArrayList();
  private final ObservableList<String> tiers = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Profile> profile =
      new SimpleObjectProperty<>(this, "profile");
  private final StringProperty model = new SimpleStringProperty(this, "model", "");
  private final ObjectProperty<PostsChoice> posts =
      new SimpleObjectProperty<>(this, "posts", PostsChoice.ALL);
  private final StringProperty count = new SimpleStringProperty(this, "count", "100");
  private final StringProperty seed = new SimpleStringProperty(this, "seed", "1");
  private final StringProperty repeats = new SimpleStringProperty(this, "repeats", "1");
  private final StringProperty temperature = new SimpleStringProperty(this, "temperature", "");
  private final StringProperty budget = new SimpleStringProperty(this, "budget", "");
  private final StringProperty concurrency = new SimpleStringProperty(this, "concurrency", "");
  private final StringProperty extension = new SimpleStringProperty(this, "extension", "");
  private final StringProperty examples = new SimpleStringProperty(this, "examples", "0");
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(this, "way", Way.NOW);
  private final BooleanProperty anew = new SimpleBooleanProperty(this, "anew");
  private final BooleanProperty onlyThisComputer;
  private final ReadOnlyObjectWrapper<Outlook> outlook =
      new ReadOnlyObjectWrapper<>(this, "outlook", new Outlook.Looking());

  NewRunViewModel(Workspace workspace, Notices notices, RunStarter starter, ModelAccess access) {
    this.workspace = workspace;
    this.notices = notices;
    this.starter = starter;
    this.access = access;
    this.looking = new LatestWins(workspace.tasks());
    this.finding = new LatestWins(workspace.tasks());
    this.tiers.setAll(workspace.codebook().tiers().stream().map(Tier::key).toList());
    this.onlyThisComputer =
        new SimpleBooleanProperty(this, "onlyThisComputer", starter.onlyThisComputer());
    onlyThisComputer.addListener((observed, before, now) -> starter.setOnlyThisComputer(now));
    profile.addListener((observed, before, now) -> take(now));
    readProfiles(null);
    for (Observable setting : settings()) {
      setting.addListener(observed -> forget());
    }
  }

  /// What was looked at is no longer what would be sent: it cannot be started any more.
  private void forget() {
    looking.cancel();
    outlook.set(new Outlook.Looking());
  }

  private void take(@Nullable Profile now) {
    if (now != null) {
      model.set(now.model());
      concurrency.set(Integer.toString(now.concurrency()));
    }
  }

  /// Reads the profiles again.
  ///
  /// @param name the one to choose; absent: the one chosen before
  void readProfiles(@Nullable String name) {
    Profile before = profile.get();
    String wanted = name == null && before != null ? before.name() : name;
    try {
      List<Profile> all = access.profiles().all();
      profiles.setAll(all);
      profile.set(
          all.stream()
              .filter(it -> Objects.equals(it.name(), wanted))
              .findFirst()
              .orElse(all.isEmpty() ? null : all.getFirst()));
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  /// Looks for servers on this computer, in the background.
  void findServers() {
    finding.request(
        "",
        progress -> access.localServers().get(),
        found::setAll,
        problem -> notices.fail(Refusals.sentence(problem)));
  }

  /// Takes a server that was found; its settings become the profile of its name.
  void take(LocalServers.Found server) {
    try {
      access.profiles().save(server.profile());
      readProfiles(server.profile().name());
      take(server.profile());
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  /// Whether the chosen profile wants its key to be typed.
  boolean asksForKey() {
    Profile now = profile.get();
    return now != null
        && (now.key() instanceof KeySource.Session || now.key() instanceof KeySource.InKeychain);
  }

  /// Takes the key of the chosen profile: for this session, or for the system's keychain.
  ///
  /// @param key as typed
  void enterKey(CharSequence key) {
    Profile now = profile.get();
    if (now == null || key.toString().isBlank()) {
      return;
    }
    Secret secret = new Secret(key);
    try {
      if (now.key() instanceof KeySource.InKeychain(String account)) {
        access.keys().keep(account, secret);
      } else {
        access.keys().remember(now.name(), secret);
      }
      notices.say(Messages.text("suggest.key.taken", now.key().place()));
      look();
    } catch (TiercelException e) {
      notices.fail(e.getMessage());
    }
  }

  /// Looks at what would be sent, in the background; the last look counts.
  void look() {
    outlook.set(new Outlook.Looking());
    try {
      RunDraft draft = RunDraft.of(this);
      looking.request(
          "", progress -> look(draft, progress), outlook::set, problem -> unready(problem));
    } catch (TiercelException e) {
      looking.cancel();
      unready(e);
    }
  }

  private void unready(Throwable problem) {
    outlook.set(new Outlook.Unready(Refusals.sentence(problem)));
  }

  private Outlook look(RunDraft draft, Progress progress) {
    PlannedRun planned = draft.plan(workspace);
    PriceTable prices = access.prices();
    ModelRun engine =
        new ModelRun(
            workspace.project(),
            workspace.codebook(),
            planned.way() == Way.BATCH ? prices.inBatches() : prices,
            new Permission(workspace.project(), access.environment()),
            Waits.real());
    RunPreview preview =
        engine.preview(planned.plan(), planned.task().questionnaire(), MESSAGES, progress);
    return new Outlook.Ready(
        planned, preview, obstacle(planned), BatchOffer.share(prices, planned.plan().server()));
  }

  private Optional<String> obstacle(PlannedRun planned) {
    if (!planned.plan().server().thisComputer() && starter.onlyThisComputer()) {
      return Optional.of(Messages.text("suggest.only.refused", planned.plan().server().host()));
    }
    if (planned.profile().key() instanceof KeySource.InKeychain) {
      // The system may ask for a password: only when the run starts.
      return Optional.empty();
    }
    try {
      planned.profile().endpoint(access.keys());
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.of(e.getMessage());
    }
  }

  /// Starts the run that was looked at.
  void start() {
    if (outlook.get() instanceof Outlook.Ready ready && ready.obstacle().isEmpty()) {
      starter.start(ready.planned(), ready.preview().posts());
    }
  }

  /// What decides what would be sent.
  Observable[] settings() {
    return new Observable[] {
      profile,
      model,
      posts,
      count,
      seed,
      repeats,
      temperature,
      budget,
      concurrency,
      extension,
      examples,
      anew,
      way,
      onlyThisComputer,
      tiers
    };
  }

  /// The tiers of the codebook.
  List<Tier> allTiers() {
    return workspace.codebook().tiers();
  }

  /// Whether the project is open for looking only.
  boolean readOnly() {
    return !workspace.project().writable();
  }

  /// How many posts there are.
  long postsInAll() {
    return workspace.project().posts().count();
  }

  ObservableList<Profile> profiles() {
    return profiles;
  }

  /// Servers on this computer that answered.
  ObservableList<LocalServers.Found> found() {
    return found;
  }

  /// Keys of the tiers to be answered.
  ObservableList<String> tiers() {
    return tiers;
  }

  ObjectProperty<@Nullable Profile> profileProperty() {
    return profile;
  }

  StringProperty modelProperty() {
    return model;
  }

  ObjectProperty<PostsChoice> postsProperty() {
    return posts;
  }

  StringProperty countProperty() {
    return count;
  }

  StringProperty seedProperty() {
    return seed;
  }

  StringProperty repeatsProperty() {
    return repeats;
  }

  StringProperty temperatureProperty() {
    return temperature;
  }

  StringProperty budgetProperty() {
    return budget;
  }

  StringProperty concurrencyProperty() {
    return concurrency;
  }

  StringProperty extensionProperty() {
    return extension;
  }

  /// How many posts with codes of the consensus the model is shown.
  StringProperty examplesProperty() {
    return examples;
  }

  /// Whether there is a consensus to take examples from.
  boolean hasConsensus() {
    return workspace.project().coders().all().stream()
        .anyMatch(coder -> coder.kind() == CoderKind.CONSENSUS);
  }

  /// In which way the model is asked; what is chosen counts where its server may know batches.
  ObjectProperty<Way> wayProperty() {
    return way;
  }

  /// Whether the server of the chosen profile may know batches.
  boolean offersBatches() {
    Profile now = profile.get();
    return now != null && BatchOffer.by(now);
  }

  BooleanProperty anewProperty() {
    return anew;
  }

  BooleanProperty onlyThisComputerProperty() {
    return onlyThisComputer;
  }

  ReadOnlyObjectProperty<Outlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }
}
