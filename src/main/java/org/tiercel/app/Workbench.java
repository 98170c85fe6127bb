package org.tiercel.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.tiercel.codebook.json.ShippedCodebooks;
import org.tiercel.sample.SampleProject;
import org.tiercel.sample.SampleReader;
import org.tiercel.suggest.llm.openai.OpenAiBatch;
import org.tiercel.suggest.llm.openai.OpenAiChat;
import org.tiercel.suggest.llm.profile.Keys;
import org.tiercel.suggest.llm.profile.LocalServers;
import org.tiercel.suggest.llm.profile.Profiles;
import org.tiercel.suggest.llm.profile.SystemKeychain;
import org.tiercel.ui.code.PaceFile;
import org.tiercel.ui.corpus.ColumnFile;
import org.tiercel.ui.kit.FxTaskRunner;
import org.tiercel.ui.kit.Language;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.shell.KeyFile;
import org.tiercel.ui.shell.Places;
import org.tiercel.ui.shell.PlacesFile;
import org.tiercel.ui.shell.ProjectDoor;
import org.tiercel.ui.shell.RecentProjects;
import org.tiercel.ui.shell.SettingsFile;
import org.tiercel.ui.shell.SettingsViewModel;
import org.tiercel.ui.shell.ShellView;
import org.tiercel.ui.shell.ShellViewModel;
import org.tiercel.ui.shell.UserState;
import org.tiercel.ui.suggest.ModelAccess;

/// The window's content, wired together. It is built anew, over the project that is open, when the
/// user changes the language.
final class Workbench {
  private final Clock clock = Clock.systemUTC();
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final Theme theme = new Theme();
  private final UserState user;
  private final ProjectDoor door;
  private final WorkbenchFiles files;
  private final WorkbenchScreens screens;
  private final Scene scene;
  private ShellViewModel model;
  private ShellView shell;

  private Workbench(
      Path installation,
      UserFolder folder,
      WorkbenchFiles files,
      ModelAccess models,
      double width,
      double height) {
    this.files = files;
    this.user =
        new UserState(
            new RecentProjects(folder.recentProjects()),
            new SettingsViewModel(new SettingsFile(folder.settings())),
            new Places(new PlacesFile(folder.places())));
    user.settings().spoken().speak();
    ShippedCodebooks codebooks = new ShippedCodebooks(installation.resolve("codebooks"));
    SampleReader samples = new SampleReader(installation.resolve("samples"));
    this.door = new ProjectDoor(clock, new SampleProject(samples, codebooks, clock), codebooks);
    this.screens =
        new WorkbenchScreens(
            files,
            new KeyFile(folder.keys()),
            new ColumnFile(folder.columns()),
            new PaceFile(folder.pace()),
            models);
    this.model = new ShellViewModel(tasks, clock);
    this.shell = shellOver(model);
    this.scene = new Scene(shell, width, height);
    user.settings().modeProperty().subscribe(theme.modeProperty()::set);
    user.settings().motionProperty().subscribe(theme.motionProperty()::set);
    user.settings()
        .percentProperty()
        .subscribe(percent -> theme.scaleProperty().set(percent.intValue() / 100.0));
    user.settings().languageProperty().addListener(observed -> speak());
    theme.dress(scene);
  }

  /// Puts the content of a window together; on the FX thread.
  ///
  /// @param installation the folder that holds `codebooks` and `samples`
  /// @param user what is kept for the user from one start to the next
  /// @param files asks for files
  /// @param width of the content
  /// @param height of the content
  static Workbench build(
      Path installation, UserFolder user, WorkbenchFiles files, double width, double height) {
    LocalServers servers = new LocalServers();
    return build(installation, user, files, models(user, servers::find), width, height);
  }

  /// The same with other ways to language models.
  static Workbench build(
      Path installation,
      UserFolder user,
      WorkbenchFiles files,
      ModelAccess models,
      double width,
      double height) {
    return new Workbench(installation, user, files, models, width, height);
  }

  /// What this computer has of language models.
  ///
  /// @param servers looks for servers on this computer
  static ModelAccess models(UserFolder user, Supplier<List<LocalServers.Found>> servers) {
    Map<String, String> environment = System.getenv();
    Keys keys = new Keys(environment, SystemKeychain.of(System.getProperty("os.name")));
    return new ModelAccess(
        new Profiles(user.profiles()),
        keys,
        user.prices(),
        environment,
        servers,
        endpoint -> new OpenAiChat(endpoint, environment),
        endpoint -> new OpenAiBatch(endpoint, environment));
  }

  private ShellView shellOver(ShellViewModel over) {
    return new ShellView(over, door, user, tasks, files, screens);
  }

  private void speak() {
    Language wanted = user.settings().spoken();
    if (wanted == Language.inForce()) {
      return;
    }
    wanted.speak();
    ShellViewModel before = model;
    model = new ShellViewModel(tasks, clock);
    model.takeOver(before);
    shell = shellOver(model);
    scene.setRoot(shell);
    shell.showSettings();
  }

  /// What the window shows.
  Scene scene() {
    return scene;
  }

  /// The content of the scene.
  ShellView shell() {
    return shell;
  }

  /// What the content shows.
  ShellViewModel model() {
    return model;
  }

  /// What runs in the background.
  FxTaskRunner tasks() {
    return tasks;
  }

  /// How the window looks.
  Theme theme() {
    return theme;
  }

  /// What is kept for the user.
  UserState user() {
    return user;
  }
}
