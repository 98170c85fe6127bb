package org.tiercel.ui.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.EmptyState;
import org.tiercel.ui.kit.Icon;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.PostText;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.PostTaker;
import org.tiercel.ui.workspace.Workspace;

/// The Corpus view: the posts, and the files they came from; while files come in, their way takes
/// its place.
public final class CorpusScreen implements PostTaker {
  private final CorpusViewModel model;
  private final PostsViewModel posts;
  private final PostFiles files;
  private final OverviewPane overview;
  private final StackPane middle = new StackPane();
  private final BorderPane pane = new BorderPane();

  /// @param workspace whose corpus it is
  /// @param navigator leads to the posts
  /// @param notices where it is said what happened
  /// @param files asks for files of posts
  /// @param columns where the user's columns are kept
  public CorpusScreen(
      Workspace workspace,
      Navigator navigator,
      Notices notices,
      PostFiles files,
      SavedColumns columns) {
    this.model = new CorpusViewModel(workspace, notices);
    this.posts = new PostsViewModel(workspace, navigator, notices);
    this.files = files;
    this.overview =
        new OverviewPane(
            model,
            new ImportsViewModel(workspace, notices, this::refresh),
            new PostsPane(posts, columns),
            this::choose,
            this::showPosts);
    pane.getStyleClass().add("corpus");
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(CorpusScreen.class.getResource("/org/tiercel/ui/corpus.css"))
                .toExternalForm());
    pane.setCenter(middle);
    model.pageProperty().addListener(observed -> show());
    model.contentsProperty().addListener(observed -> show());
    show();
  }

  private void refresh() {
    model.refresh();
    posts.list();
  }

  /// Shows posts in the table.
  private void showPosts(PostFilter filter) {
    model.close();
    model.tabProperty().set(CorpusTab.POSTS);
    posts.filterProperty().set(filter);
  }

  private void show() {
    Node page = page(model.pageProperty().get());
    if (!middle.getChildren().equals(List.of(page))) {
      middle.getChildren().setAll(page);
    }
  }

  private Node page(CorpusPage page) {
    return switch (page) {
      case CorpusPage.Overview() -> overview(model.contentsProperty().get());
      case CorpusPage.Preview(ImportDraft draft) -> new PreviewPane(model, draft);
      case CorpusPage.Importing(String file) -> importing(file);
      case CorpusPage.Reported reported ->
          scroll(new ReportPane(reported.reports(), this::showPosts, this::close), "corpus-middle");
    };
  }

  private void close() {
    model.close();
    posts.list();
  }

  private Node overview(CorpusContents contents) {
    if (!contents.isEmpty()) {
      return overview;
    }
    EmptyState empty =
        new EmptyState(
            Icon.CORPUS,
            Messages.text("corpus.empty.title"),
            Messages.text(model.readOnly() ? "corpus.readonly" : "corpus.empty.text"));
    return model.readOnly()
        ? empty
        : empty.withAction(Messages.text("corpus.import"), this::choose);
  }

  private Node importing(String file) {
    Button cancel = new Button(Messages.text("corpus.importing.cancel"));
    cancel.setOnAction(event -> model.cancelImport());
    VBox box =
        new VBox(
            PostText.label(Messages.text("corpus.importing", file), "strong"),
            PostText.label(Messages.text("corpus.importing.text"), "muted"),
            cancel);
    box.getStyleClass().add("corpus-importing");
    box.setFillWidth(false);
    return box;
  }

  private void choose() {
    model.choose(files.askForPosts());
  }

  @Override
  public void takeFiles(List<Path> dropped) {
    if (!model.readOnly()) {
      model.choose(dropped);
    }
  }

  private static ScrollPane scroll(Node content, String styleClass) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add(styleClass);
    return scroll;
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void shown() {
    refresh();
    if (middle.getChildren().contains(overview)) {
      overview.takeFocus();
    } else {
      pane.requestFocus();
    }
  }
}
