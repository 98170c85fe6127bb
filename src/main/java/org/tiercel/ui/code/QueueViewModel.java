package org.tiercel.ui.code;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Annotation;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// The queue of posts: which there are, which of them are shown, and which is at hand. Knows posts
/// by their row ids only; the rows that are in sight are read when they come into sight.
final class QueueViewModel {
  private final Workspace workspace;
  private final QueueRows rows = new QueueRows();
  private final RowPages pages;
  private final ObjectProperty<QueueFilter> filter =
      new SimpleObjectProperty<>(this, "filter", QueueFilter.TO_DO);
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
  private final ReadOnlyLongWrapper counted = new ReadOnlyLongWrapper(this, "counted");
  private final ReadOnlyObjectWrapper<@Nullable Integer> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private PostSets sets = PostSets.empty();
  private BitSet universe = new BitSet();
  private PostIds all = PostIds.of(new BitSet());
  private @Nullable BitSet given;

  QueueViewModel(Workspace workspace) {
    this.workspace = workspace;
    this.pages = new RowPages(workspace.project().posts(), rows);
    filter.addListener(observed -> fill());
  }

  /// Reads which posts there are and how far the coder is, without keeping the window waiting.
  ///
  /// @param then called when it is read
  /// @param failed receives what went wrong
  void load(Runnable then, Consumer<Throwable> failed) {
    workspace
        .tasks()
        .run(
            Messages.text("code.loading"),
            progress -> PostSets.read(workspace.project(), workspace.coder(), 1),
            read -> {
              sets = read;
              redraw();
              then.run();
            },
            failed);
  }

  private void redraw() {
    universe = (BitSet) sets.included().clone();
    if (given != null) {
      universe.and(given);
    }
    all = PostIds.of(universe);
    fill();
  }

  private void fill() {
    rows.show(sets.posts(filter.get(), universe));
    Integer at = current.get();
    if (at != null && universe.get(at)) {
      rows.join(at);
    }
    counted.set(counted.get() + 1);
  }

  /// Shows only some posts, all of them whether done or not.
  ///
  /// @param name what they have in common
  void give(String name, BitSet posts) {
    give(name, "", posts);
  }

  /// Shows only what a search found, all of it whether done or not.
  ///
  /// @param typed the search
  void giveHits(String typed, BitSet posts) {
    BitSet shown = (BitSet) posts.clone();
    shown.and(sets.included());
    give(Messages.text("code.search", typed.strip(), shown.cardinality()), typed, shown);
  }

  private void give(String name, String typed, BitSet posts) {
    given = (BitSet) posts.clone();
    title.set(name);
    query.set(typed);
    current.set(null);
    filter.set(QueueFilter.ALL);
    redraw();
  }

  /// Shows all posts again.
  void ungive() {
    given = null;
    title.set("");
    query.set("");
    redraw();
  }

  /// What the given posts have in common; empty while all are shown.
  ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The search whose hits are shown; empty while other posts are shown.
  ReadOnlyStringProperty queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// Which posts are shown.
  ObjectProperty<QueueFilter> filterProperty() {
    return filter;
  }

  /// Row ids of the posts shown.
  QueueRows rows() {
    return rows;
  }

  /// The row of a post shown.
  QueueRow row(int id) {
    return pages.row(id);
  }

  /// Rises when counts or states have changed.
  ReadOnlyLongProperty countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /// How many posts a filter shows.
  int count(QueueFilter of) {
    return sets.posts(of, universe).cardinality();
  }

  /// How many posts there are, whatever the filter.
  int total() {
    return all.size();
  }

  /// Which of all posts this is, from 1; 0 if it is none of them.
  int number(int id) {
    return Math.max(0, all.find(id) + 1);
  }

  /// How far the coder is with a post.
  PostProgress progress(int id) {
    if (sets.done().get(id)) {
      return PostProgress.DONE;
    }
    return sets.begun().get(id) ? PostProgress.BEGUN : PostProgress.TO_DO;
  }

  /// Whether a post is flagged.
  boolean isFlagged(int id) {
    return sets.flagged().get(id);
  }

  /// Row id of the post at hand, if one is.
  ReadOnlyObjectProperty<@Nullable Integer> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// Goes to a post. The one before leaves the queue if it no longer belongs there; this one joins
  /// it for as long as it is at hand.
  void go(int id) {
    Integer before = current.get();
    if (before != null && before != id && !sets.holds(filter.get(), before)) {
      rows.leave(before);
    }
    if (universe.get(id)) {
      rows.join(id);
    }
    current.set(id);
  }

  /// The post to begin with.
  Optional<Integer> first() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
  }

  /// The post after the one at hand.
  Optional<Integer> next() {
    Integer at = current.get();
    return at == null ? first() : present(rows.after(at));
  }

  /// The post before the one at hand.
  Optional<Integer> previous() {
    Integer at = current.get();
    return at == null ? first() : present(rows.before(at));
  }

  /// The next post that is not done, from the top again once the end is reached.
  Optional<Integer> nextOpen() {
    Integer at = current.get();
    BitSet open = sets.posts(QueueFilter.TO_DO, universe);
    int after = open.nextSetBit(at == null ? 0 : at + 1);
    int found = after >= 0 ? after : open.nextSetBit(0);
    return found < 0 || (at != null && found == at) ? Optional.empty() : Optional.of(found);
  }

  private static Optional<Integer> present(int id) {
    return id == 0 ? Optional.empty() : Optional.of(id);
  }

  /// Notes how far the coder is with a post.
  void note(Annotation annotation) {
    int id = (int) annotation.key().postId();
    sets.begun().set(id);
    sets.done().set(id, annotation.done());
    sets.flagged().set(id, annotation.flag() != null);
    counted.set(counted.get() + 1);
  }
}
