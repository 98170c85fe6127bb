package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tiercel.sample.Sample;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the window shows without a project: begin a new one, open one, go on with a recent one, or
/// explore a sample.
final class StartPage extends StackPane {
  private final VBox recent = new VBox();
  private final Button create = new Button(Messages.text("shell.start.new"));
  private final RecentProjects projects;
  private final Consumer<Path> openProject;

  /// What the page leads to.
  ///
  /// @param create asks where, and creates a project
  /// @param choose asks which, and opens a project
  /// @param open opens a project
  /// @param sample opens a sample study
  record Ways(Runnable create, Runnable choose, Consumer<Path> open, Consumer<Sample> sample) {}

  StartPage(RecentProjects projects, List<Sample> samples, Ways ways) {
    this.projects = projects;
    this.openProject = ways.open();
    getStyleClass().add("start-page");
    create.getStyleClass().add("accent");
    create.setOnAction(event -> ways.create().run());
    Button open = new Button(Messages.text("shell.start.open"));
    open.setOnAction(event -> ways.choose().run());
    recent.getStyleClass().add("start-list");
    VBox studies = new VBox(heading("shell.start.samples"));
    studies.getStyleClass().add("start-list");
    samples.forEach(sample -> studies.getChildren().add(entry(sample, ways)));
    Label name = new Label(Messages.text("shell.start.title"));
    name.getStyleClass().add("start-title");
    PostText what = PostText.label(Messages.text("shell.start.what"), "muted");
    VBox page = new VBox(name, what, new HBox(10, create, open), recent, studies);
    page.getStyleClass().add("start-content");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane middle = new StackPane(page);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
    refresh();
  }

  /// Shows which projects were opened last, and takes the focus.
  void refresh() {
    List<Path> paths = projects.list();
    recent.getChildren().clear();
    if (!paths.isEmpty()) {
      recent.getChildren().add(heading("shell.start.recent"));
      paths.forEach(path -> recent.getChildren().add(entry(path)));
    }
    if (paths.isEmpty()) {
      create.requestFocus();
    } else {
      recent.lookup(".hyperlink").requestFocus();
    }
  }

  private static Label heading(String key) {
    Label heading = new Label(Messages.text(key));
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  private Node entry(Path path) {
    String file = String.valueOf(path.getFileName());
    String folder = Optional.ofNullable(path.getParent()).map(Path::toString).orElse("");
    return entry(file.replace(ProjectFile.SUFFIX, ""), folder, () -> openProject.accept(path));
  }

  private static Node entry(Sample sample, Ways ways) {
    return entry(sample.name(), sample.notice(), () -> ways.sample().accept(sample));
  }

  private static Node entry(String title, String detail, Runnable act) {
    Hyperlink link = new Hyperlink(title);
    link.setMnemonicParsing(false);
    link.setAccessibleText(title + ", " + detail);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          act.run();
        });
    VBox entry = new VBox(link, PostText.label(detail, "muted"));
    entry.getStyleClass().add("start-entry");
    return entry;
  }
}
