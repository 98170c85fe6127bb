package org.tiercel.ui.code;

import java.util.BitSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.ui.code.queue.PostProgress;
import org.tiercel.ui.code.queue.QueueViewModel;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Posts of the queue that carry exactly the same text: while the coder wants it, each post that is
/// done brings the question whether the others shall be coded alike. They stay posts of their own.
final class AlikeViewModel {
  private final Workspace workspace;
  private final QueueViewModel queue;
  private final Acts acts;
  private final Runnable coded;
  private final LatestWins looking;
  private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
  private final ReadOnlyObjectWrapper<@Nullable AlikePosts> found =
      new ReadOnlyObjectWrapper<>(this, "found");

  /// @param acts does what is to be saved
  /// @param coded called when posts were coded alike
  AlikeViewModel(Workspace workspace, QueueViewModel queue, Acts acts, Runnable coded) {
    this.workspace = workspace;
    this.queue = queue;
    this.acts = acts;
    this.coded = coded;
    this.looking = new LatestWins(workspace.tasks());
  }

  /// Whether it is asked; off until the coder wants it, and again when the window is opened anew.
  BooleanProperty wantedProperty() {
    return wanted;
  }

  /// The posts that could be coded alike; absent while there is nothing to ask.
  ReadOnlyObjectProperty<@Nullable AlikePosts> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Looks for posts with the text of one that was just done.
  void done(long post) {
    if (!wanted.get()) {
      return;
    }
    looking.request(
        Messages.text("code.alike.looking"),
        progress -> workspace.project().queuePosts().withTextOf(post),
        same -> ask(post, same),
        failure -> {
          throw new IllegalStateException(failure);
        });
  }

  private void ask(long post, BitSet same) {
    BitSet others = queue.amongShown(same);
    others.clear((int) post);
    var open =
        others.stream()
            .filter(id -> queue.progress(id) == PostProgress.TO_DO)
            .mapToObj(Long::valueOf)
            .toList();
    if (!open.isEmpty()) {
      found.set(new AlikePosts(post, open));
      found.set(null);
    }
  }

  /// Codes them alike, in one act.
  void code(AlikePosts alike) {
    acts.get(() -> workspace.session().bulk().alike(alike.example(), alike.posts()))
        .ifPresent(
            posts -> {
              coded.run();
              acts.sayUndoable("code.alike.coded", posts);
            });
  }
}
