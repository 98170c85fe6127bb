package org.tiercel.ui.workspace;

import java.util.BitSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import org.jspecify.annotations.Nullable;

/// A screen that goes through posts, as Code does.
public interface PostQueue extends Screen {
  /// Shows some posts as a queue of their own.
  ///
  /// @param title what they have in common
  /// @param posts row ids
  void showPosts(String title, BitSet posts);

  /// Shows the posts that a search found as a queue of their own, its words marked in their text.
  ///
  /// @param query as typed
  /// @param posts row ids
  void showHits(String query, BitSet posts);

  /// Shows all posts again.
  void showAllPosts();

  /// The search whose hits are shown, as typed; empty while other posts are shown.
  ReadOnlyStringProperty queryProperty();

  /// Row id of the post at hand, if one is.
  ReadOnlyObjectProperty<@Nullable Integer> postProperty();

  /// Says which post comes first when the posts are shown for the first time.
  ///
  /// @param post row id; what is no post of the queue any more is passed over
  void beginAt(int post);

  /// Shows all keys.
  void showKeys();

  /// Takes the coder's last act back and goes to its post.
  void undo();
}
