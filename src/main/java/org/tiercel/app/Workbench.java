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
import org.tiercel.ui.kit.FxTaskRunner;
import org.tiercel.ui.kit.Theme;
import org.tiercel.ui.shell.KeyFile;
import org.tiercel.ui.shell.ProjectDoor;
import org.tiercel.ui.shell.RecentProjects;
import org.tiercel.ui.shell.ShellView;
import org.tiercel.ui.shell.ShellViewModel;
import org.tiercel.ui.suggest.ModelAccess;

/// The window's content, wired together.
///
/// @param scene what the window shows
/// @param shell the content of the scene
/// @param model what it shows
/// @param tasks what runs in the background
/// @param theme how it looks
record Workbench(
    Scene scene, ShellView shell, ShellViewModel model, FxTaskRunner tasks, Theme theme) {
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

  /// The same with other ways to language models.
  static Workbench build(
      Path installation,
      UserFolder user,
      WorkbenchFiles files,
      ModelAccess models,
      double width,
      double height) {
    Clock clock = Clock.systemUTC();
    Theme theme = new Theme();
    FxTaskRunner tasks = new FxTaskRunner();
    SampleProject samples =
        new SampleProject(
            new SampleReader(installation.resolve("samples")),
            new ShippedCodebooks(installation.resolve("codebooks")),
            clock);
    ShellViewModel model = new ShellViewModel(tasks, clock);
    ShellView shell =
        new ShellView(
            model,
            new ProjectDoor(clock, samples),
            new RecentProjects(user.recentProjects()),
            tasks,
            files,
            new WorkbenchScreens(files, new KeyFile(user.keys()), models));
    Scene scene = new Scene(shell, width, height);
    theme.dress(scene);
    return new Workbench(scene, shell, model, tasks, theme);
  }
}
