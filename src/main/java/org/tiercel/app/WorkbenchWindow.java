package org.tiercel.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tiercel.sample.Sample;
import org.tiercel.sample.SampleReader;

/// The window of the workbench. With a project file as its argument it opens that project, with a
/// folder the first sample study, whose project is kept there.
public final class WorkbenchWindow extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 600;

  private @Nullable Workbench workbench;

  @Override
  public void start(Stage stage) {
    UserFolder user = UserFolder.ofThisUser();
    List<String> arguments = getParameters().getRaw();
    Path wanted = arguments.isEmpty() ? null : Path.of(arguments.getFirst());
    boolean project = wanted != null && !Files.isDirectory(wanted);
    Path samples = wanted == null || project ? user.path().resolve("samples") : wanted;
    Path installation = Main.installation();
    Workbench built =
        Workbench.build(installation, user, new WindowFiles(stage, samples), WIDTH, HEIGHT);
    workbench = built;
    stage.setTitle("Tiercel");
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(built.scene());
    stage.show();
    if (project && wanted != null) {
      built.shell().open(wanted);
    } else if (wanted != null) {
      Sample first = new SampleReader(installation.resolve("samples")).all().getFirst();
      built.shell().openSample(first);
    }
  }

  @Override
  public void stop() {
    if (workbench != null) {
      workbench.shell().leave();
    }
  }
}
