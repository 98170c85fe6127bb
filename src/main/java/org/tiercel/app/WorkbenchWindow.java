package org.tiercel.app;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tiercel.sample.SampleReader;
import org.tiercel.ui.shell.ShellView;

/// The window of the workbench, which first shows what the arguments of the program ask for.
public final class WorkbenchWindow extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 600;

  private @Nullable Workbench workbench;

  @Override
  public void start(Stage stage) {
    UserFolder user = UserFolder.ofThisUser();
    FirstContent wanted =
        FirstContent.of(getParameters().getRaw().toArray(String[]::new)).orElseThrow();
    Path samples =
        wanted instanceof FirstContent.SampleStudy(Path folder)
            ? folder
            : user.path().resolve("samples");
    Path installation = Main.installation();
    Workbench built =
        Workbench.build(
            installation,
            user,
            new WindowFiles(stage, samples, getHostServices()::showDocument),
            WIDTH,
            HEIGHT);
    workbench = built;
    stage.setTitle("Tiercel");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(built.scene());
    WindowFrame.keep(stage, built.user().places());
    stage.show();
    show(wanted, built.shell(), installation);
  }

  private static void show(FirstContent wanted, ShellView shell, Path installation) {
    switch (wanted) {
      case FirstContent.StartPage _, FirstContent.Screens _ -> {}
      case FirstContent.Project(Path file) -> shell.open(file);
      case FirstContent.SampleStudy _ ->
          shell.openSample(new SampleReader(installation.resolve("samples")).all().getFirst());
    }
  }

  @Override
  public void stop() {
    if (workbench != null) {
      workbench.shell().leave();
      // The window is gone; the program waits until the project is one plain file again.
      workbench.shell().closed().join();
    }
  }
}
