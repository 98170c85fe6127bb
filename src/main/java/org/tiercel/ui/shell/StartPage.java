package org.tiercel.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tiercel.sample.Sample;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;

/// What the window shows without a project: go on where one was, begin a new one, open one, go on
/// with another recent one, or explore a sample.
final class StartPage extends StackPane {
  private final StartViewModel model;
  private final Ways ways;
  private final StackPane goOn = new StackPane();
  private final VBox recent = new VBox();
  private final Button create = new Button(Messages.text("shell.start.new"));

  /// What the page leads to.
  ///
  /// @param create asks how, and creates a project
  /// @param choose asks which, and opens a project
  /// @param open opens a project
  /// @param sample opens a sample study
  /// @param settings shows the settings
  record Ways(
      Runnable create,
      Runnable choose,
      Consumer<Path> open,
      Consumer<Sample> sample,
      Runnable settings) {}

  StartPage(StartViewModel model, List<Sample> samples, Ways ways) {
    this.model = model;
    this.ways = ways;
    getStyleClass().add("start-page");
    create.setOnAction(event -> ways.create().run());
    Button open = new Button(Messages.text("shell.start.open"));
    open.setOnAction(event -> ways.choose().run());
    Button settings = new Button(Messages.text("shell.start.settings"));
    settings.getStyleClass().add("flat");
    settings.setOnAction(event -> ways.settings().run());
    recent.getStyleClass().add("start-list");
    VBox studies = new VBox(heading("shell.start.samples"));
    studies.getStyleClass().add("start-list");
    samples.forEach(
        sample ->
            studies
                .getChildren()
                .add(
                    entry(
                        link(sample.name(), sample.notice(), () -> ways.sample().accept(sample)),
                        PostText.label(sample.notice(), "muted"))));
    Label name = new Label(Messages.text("shell.start.title"));
    name.getStyleClass().add("start-title");
    PostText what = PostText.label(Messages.text("shell.start.what"), "muted");
    goOn.setAlignment(Pos.CENTER_LEFT);
    HBox begin = new HBox(create, open, settings);
    begin.getStyleClass().add("start-buttons");
    VBox page = new VBox(name, what, goOn, begin, recent, studies);
    page.getStyleClass().add("start-content");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(new StackPane(page));
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    getChildren().add(scroll);
    model.recent().addListener((ListChangeListener<RecentLine>) change -> build());
    build();
  }

  /// Takes the focus to what most people want next.
  void takeFocus() {
    Node first = goOn.getChildren().isEmpty() ? create : goOn.getChildren().getFirst();
    first.requestFocus();
  }

  private void build() {
    goOn.getChildren().clear();
    recent.getChildren().clear();
    Optional<RecentLine> next =
        model.recent().stream().filter(line -> !line.goneProperty().get()).findFirst();
    next.ifPresent(line -> goOn.getChildren().setAll(goOn(line)));
    goOn.setManaged(next.isPresent());
    if (!model.recent().isEmpty()) {
      recent.getChildren().add(heading("shell.start.recent"));
      model.recent().forEach(line -> recent.getChildren().add(entry(line)));
    }
    takeFocus();
  }

  private Button goOn(RecentLine line) {
    Button button = new Button();
    button.textProperty().bind(line.goOnProperty());
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("accent", "large", "go-on");
    button.setOnAction(event -> ways.open().accept(line.path()));
    line.goneProperty().addListener(observed -> build());
    return button;
  }

  private Node entry(RecentLine line) {
    Hyperlink link = link(line.name(), line.folder(), () -> ways.open().accept(line.path()));
    link.disableProperty().bind(line.goneProperty());
    PostText standing = PostText.label("", "muted");
    line.standingProperty()
        .subscribe(
            now -> {
              standing.setText(now);
              link.setAccessibleText(
                  Messages.text("shell.start.spoken", line.name(), line.folder(), now));
            });
    Button forget = new Button(Messages.text("shell.start.forget"));
    forget.setMinWidth(USE_PREF_SIZE);
    forget.getStyleClass().add("flat");
    forget.setAccessibleText(Messages.text("shell.start.forget.spoken", line.name()));
    forget.visibleProperty().bind(line.goneProperty());
    forget.managedProperty().bind(line.goneProperty());
    forget.setOnAction(event -> model.forget(line));
    HBox.setHgrow(standing, Priority.ALWAYS);
    HBox foot = new HBox(standing, forget);
    foot.getStyleClass().add("start-foot");
    return entry(link, PostText.label(line.folder(), "muted"), foot);
  }

  private static Label heading(String key) {
    Label heading = new Label(Messages.text(key));
    heading.getStyleClass().add("start-heading");
    return heading;
  }

  private static Hyperlink link(String title, String detail, Runnable act) {
    Hyperlink link = new Hyperlink(title);
    link.setMnemonicParsing(false);
    link.setAccessibleText(Messages.text("kit.key.spoken", title, detail));
    link.setOnAction(
        event -> {
          link.setVisited(false);
          act.run();
        });
    return link;
  }

  private static Node entry(Node... parts) {
    VBox entry = new VBox(parts);
    entry.getStyleClass().add("start-entry");
    return entry;
  }
}
