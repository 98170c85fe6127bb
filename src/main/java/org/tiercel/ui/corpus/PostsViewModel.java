package org.tiercel.ui.corpus;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.ImportedFile;
import org.tiercel.store.PostFilter;
import org.tiercel.store.PostOrder;
import org.tiercel.store.ProjectFile;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Navigator;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The table of posts: which are shown and in which order, which are chosen, and the one at hand.
/// Lists are made in the background; the table holds row ids and reads the lines that are in sight.
final class PostsViewModel {
  /// How posts are sorted.
  ///
  /// @param by what
  /// @param falling whether the greatest comes first
  record Sorting(PostOrder by, boolean falling) {}

  private record Places(List<String> platforms, List<ImportedFile> imports) {}

  private final Workspace workspace;
  private final Navigator navigator;
  private final Notices notices;
  private final LatestWins listing;
  private final LatestWins looking;
  private final PostRows rows = new PostRows();
  private final PostLines lines;
  private final ObjectProperty<PostFilter> filter =
      new SimpleObjectProperty<>(this, "filter", PostFilter.CORPUS);
  private final ObjectProperty<Sorting> sorting =
      new SimpleObjectProperty<>(this, "sorting", new Sorting(PostOrder.IMPORTED, false));
  private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper(this, "listed");
  private final ReadOnlyObjectWrapper<List<String>> platforms =
      new ReadOnlyObjectWrapper<>(this, "platforms", List.of());
  private final ReadOnlyObjectWrapper<List<ImportedFile>> imports =
      new ReadOnlyObjectWrapper<>(this, "imports", List.of());
  private final ReadOnlyObjectWrapper<@Nullable PostDetail> detail =
      new ReadOnlyObjectWrapper<>(this, "detail");
  private final BooleanProperty allChosen = new SimpleBooleanProperty(this, "allChosen");
  private BitSet chosen = new BitSet();

  PostsViewModel(Workspace workspace, Navigator navigator, Notices notices) {
    this.workspace = workspace;
    this.navigator = navigator;
    this.notices = notices;
    this.listing = new LatestWins(workspace.tasks());
    this.looking = new LatestWins(workspace.tasks());
    this.lines = new PostLines(project(), rows);
    filter.addListener(observed -> list());
    sorting.addListener(observed -> list());
  }

  private ProjectFile project() {
    return workspace.project();
  }

  /// Lists the posts as they are now.
  void list() {
    listed.set(false);
    PostFilter wanted = filter.get();
    Sorting sorted = sorting.get();
    listing.request(
        Messages.text("corpus.listing"),
        progress -> {
          int[] ids = project().postLists().list(wanted, sorted.by(), sorted.falling(), progress);
          Places places = new Places(project().postLists().platforms(), project().imports().all());
          return (Runnable) () -> show(ids, places);
        },
        Runnable::run,
        problem -> notices.fail(Refusals.sentence(problem)));
  }

  private void show(int[] ids, Places found) {
    platforms.set(found.platforms());
    imports.set(found.imports());
    lines.forget(found.imports());
    if (rows.show(ids)) {
      allChosen.set(false);
      chosen.clear();
    }
    listed.set(true);
  }

  /// Which posts are shown.
  ObjectProperty<PostFilter> filterProperty() {
    return filter;
  }

  /// In which order.
  ObjectProperty<Sorting> sortingProperty() {
    return sorting;
  }

  /// Whether the rows are those of the filter, and not still those of the one before.
  ReadOnlyBooleanProperty listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /// The names of the platforms.
  ReadOnlyObjectProperty<List<String>> platformsProperty() {
    return platforms.getReadOnlyProperty();
  }

  /// The imports, oldest first.
  ReadOnlyObjectProperty<List<ImportedFile>> importsProperty() {
    return imports.getReadOnlyProperty();
  }

  /// Row ids of the posts shown.
  PostRows rows() {
    return rows;
  }

  /// The line at a place of the table.
  PostLine line(int index) {
    return lines.get(index);
  }

  /// The file that a post came from.
  String file(long post) {
    return lines.file((int) post);
  }

  /// The post at hand, once it is read.
  ReadOnlyObjectProperty<@Nullable PostDetail> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// Looks at a post, whether it is in the table or not.
  void look(long post) {
    looking.request(
        Messages.text("corpus.reading"),
        progress -> PostDetail.read(project().posts(), post, progress),
        read -> detail.set(read.orElse(null)),
        problem -> notices.fail(Refusals.sentence(problem)));
  }

  /// Lays the post at hand aside.
  void lookAway() {
    looking.cancel();
    detail.set(null);
  }

  /// Whether every post of the table is chosen, without a list of them.
  BooleanProperty allChosenProperty() {
    return allChosen;
  }

  /// Chooses some posts of the table.
  ///
  /// @param indices their places
  void choose(List<Integer> indices) {
    allChosen.set(false);
    chosen = new BitSet();
    indices.stream().filter(i -> i >= 0 && i < rows.size()).forEach(i -> chosen.set(rows.get(i)));
  }

  /// How many posts are chosen.
  int chosenCount() {
    return allChosen.get() ? rows.size() : chosen.cardinality();
  }

  /// Opens the chosen posts in Code, or all of the table if none or one is chosen and `all` is
  /// asked for.
  ///
  /// @param all whether to open all posts of the table
  void open(boolean all) {
    BitSet posts = all || allChosen.get() ? everyRow() : (BitSet) chosen.clone();
    int wanted = posts.cardinality();
    posts.and(project().posts().included());
    int open = posts.cardinality();
    if (open == 0) {
      notices.say(Messages.text("corpus.open.none"));
      return;
    }
    if (open < wanted) {
      notices.say(Messages.text("corpus.open.fewer", wanted - open));
    }
    navigator.openPosts(Messages.text("corpus.opened", open), posts);
  }

  private BitSet everyRow() {
    BitSet posts = new BitSet();
    IntStream.range(0, rows.size()).forEach(i -> posts.set(rows.get(i)));
    return posts;
  }
}
