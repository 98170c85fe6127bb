package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// The whole thread that the post at hand stands in, in the order in which it was imported.
final class ThreadViewModel {
  /// Longer threads are cut: nobody reads more of them in a sheet.
  static final int MOST = 2_000;

  private static final int DEEPEST = 6;

  private final Workspace workspace;
  private final LatestWins reading;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<List<Entry>> entries =
      new ReadOnlyObjectWrapper<>(this, "entries", List.of());

  /// @param failed receives what went wrong
  ThreadViewModel(Workspace workspace, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.reading = new LatestWins(workspace.tasks());
    this.failed = failed;
  }

  /// A post of the thread.
  ///
  /// @param post the post
  /// @param depth how many posts of the thread stand between it and the beginning
  record Entry(Post post, int depth) {}

  /// The posts of the thread; none until they are read.
  ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /// Reads the thread of a post.
  void read(Post post) {
    entries.set(List.of());
    String thread = post.thread();
    if (thread == null) {
      return;
    }
    reading.request(
        Messages.text("code.thread.reading"),
        progress ->
            entries(workspace.project().posts().ofThread(post.key().platform(), thread, 0, MOST)),
        entries::set,
        failed);
  }

  private static List<Entry> entries(List<Post> posts) {
    Map<String, Integer> depths = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Post post : posts) {
      String parent = post.parent();
      Integer above = parent == null ? null : depths.get(parent);
      int depth = above == null ? 0 : Math.min(DEEPEST, above + 1);
      depths.put(post.key().externalId(), depth);
      entries.add(new Entry(post, depth));
    }
    return entries;
  }
}
