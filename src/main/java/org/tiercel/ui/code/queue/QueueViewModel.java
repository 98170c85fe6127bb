package org.tiercel.ui.code.queue;

import java.util.BitSet;
import java.util.List;
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
import org.tiercel.coding.queue.PostFilter;
import org.tiercel.coding.queue.PostSort;
import org.tiercel.coding.queue.QueueReader;
import org.tiercel.coding.queue.Ranks;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Span;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// The queue of posts: which there are, which of them are shown, and which is at hand. Knows posts
/// by their row ids only; the rows that are in sight are read when they come into sight.
public final class QueueViewModel {
  private final Workspace workspace;
  private final QueueReader reader;
  private final FilterViewModel asked;
  private final LatestWins reading;
  private final QueueRows rows = new QueueRows();
  private final RowPages pages;
  private final ObjectProperty<QueueFilter> filter =
      new SimpleObjectProperty<>(this, "filter", QueueFilter.TO_DO);
  private final ObjectProperty<BitSet> picked =
      new SimpleObjectProperty<>(this, "picked", new BitSet());
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
  private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
  private final ReadOnlyLongWrapper counted = new ReadOnlyLongWrapper(this, "counted");
  private final ReadOnlyObjectWrapper<@Nullable Integer> current =
      new ReadOnlyObjectWrapper<>(this, "current");
  private final Consumer<Throwable> failed;
  private final Runnable changed;
  private PostSets sets = PostSets.empty();
  private QueueReader.Queue found = new QueueReader.Queue(new BitSet(), Ranks.byId(), List.of());
  private BitSet universe = new BitSet();
  private PostIds all = PostIds.none();
  private @Nullable BitSet given;

  /// @param failed receives what went wrong
  /// @param changed called when other conditions or another order have changed what is shown
  public QueueViewModel(Workspace workspace, Consumer<Throwable> failed, Runnable changed) {
    this.workspace = workspace;
    this.failed = failed;
    this.changed = changed;
    this.reader = new QueueReader(workspace.project(), workspace.coder(), 1);
    this.asked = new FilterViewModel(workspace, reader, failed);
    this.reading = new LatestWins(workspace.tasks());
    this.pages = new RowPages(workspace.project(), rows);
    filter.addListener(observed -> fill());
    asked.filterProperty().addListener(observed -> ask());
    asked.sortProperty().addListener(observed -> ask());
  }

  /// What is asked of the posts, and their order.
  public FilterViewModel asked() {
    return asked;
  }

  /// Both are read in one go.
  private record Read(PostSets sets, QueueReader.Queue found) {}

  /// Reads which posts there are and how far the coder is, without keeping the window waiting.
  ///
  /// @param then called when it is read
  public void load(Runnable then) {
    PostFilter wanted = asked.filterProperty().get();
    PostSort sort = asked.sortProperty().get();
    reading.request(
        Messages.text("code.loading"),
        progress ->
            new Read(
                PostSets.read(workspace.project(), workspace.coder(), 1),
                reader.read(wanted, sort, workspace.codebook())),
        read -> {
          sets = read.sets();
          take(read.found());
          then.run();
        },
        failed);
  }

  /// What is asked of done posts alone must not look as if there were none.
  private void ask() {
    load(
        () -> {
          if (rows.isEmpty() && !universe.isEmpty()) {
            filter.set(QueueFilter.ALL);
          }
          changed.run();
        });
  }

  private void take(QueueReader.Queue queue) {
    found = queue;
    asked.shut(queue.shut());
    redraw();
  }

  private void redraw() {
    universe = (BitSet) found.posts().clone();
    if (given != null) {
      universe.and(given);
    }
    all = PostIds.of(universe, found.ranks());
    pages.around(markedWords());
    fill();
  }

  private void fill() {
    rows.show(sets.posts(filter.get(), universe), found.ranks());
    Integer at = current.get();
    if (at != null && universe.get(at)) {
      rows.join(at);
    }
    picked.set(new BitSet());
    counted.set(counted.get() + 1);
  }

  /// Shows only some posts, all of them whether done or not.
  ///
  /// @param name what they have in common
  public void give(String name, BitSet posts) {
    give(name, "", posts);
  }

  /// Shows only what a search found, all of it whether done or not.
  ///
  /// @param typed the search
  public void giveHits(String typed, BitSet posts) {
    BitSet shown = (BitSet) posts.clone();
    shown.and(sets.included());
    give(Messages.text("code.search", typed.strip(), shown.cardinality()), typed, shown);
  }

  /// What was asked before of all posts is not asked of these.
  private void give(String name, String typed, BitSet posts) {
    given = (BitSet) posts.clone();
    title.set(name);
    query.set(typed);
    current.set(null);
    filter.set(QueueFilter.ALL);
    found = new QueueReader.Queue(sets.included(), found.ranks(), List.of());
    redraw();
    asked.clear();
  }

  /// Shows all posts again.
  public void ungive() {
    given = null;
    title.set("");
    query.set("");
    redraw();
  }

  /// What the given posts have in common; empty while all are shown.
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /// The search whose hits are shown; empty while other posts are shown.
  public ReadOnlyStringProperty queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// The words that are marked in posts: those of the search, else those of a condition.
  public String markedWords() {
    return query.get().isEmpty() ? asked.words() : query.get();
  }

  /// Where those words stand in a text.
  public List<Span> hits(String inText) {
    String words = markedWords();
    return words.isEmpty() ? List.of() : workspace.project().search().matches(words, inText);
  }

  /// Which posts are shown, of those that meet the conditions.
  public ObjectProperty<QueueFilter> filterProperty() {
    return filter;
  }

  /// Row ids of the posts shown.
  public QueueRows rows() {
    return rows;
  }

  /// The row of a post shown.
  public QueueRow row(int id) {
    return pages.row(id);
  }

  /// Rises when counts or states have changed.
  public ReadOnlyLongProperty countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /// How many posts a filter shows.
  public int count(QueueFilter of) {
    return sets.posts(of, universe).cardinality();
  }

  /// How many posts there are, whatever the filter.
  public int total() {
    return all.size();
  }

  /// How many posts there would be without any condition.
  public int included() {
    return sets.included().cardinality();
  }

  /// Which of all posts this is, from 1; 0 if it is none of them.
  public int number(int id) {
    return Math.max(0, all.find(id) + 1);
  }

  /// The post with this number, as [#number] counts.
  public Optional<Integer> numbered(int number) {
    return number >= 1 && number <= all.size()
        ? Optional.of(all.get(number - 1))
        : Optional.empty();
  }

  /// Those of some posts that the conditions let through, whatever the filter.
  public BitSet amongShown(BitSet posts) {
    BitSet shown = (BitSet) posts.clone();
    shown.and(universe);
    return shown;
  }

  /// How far the coder is with a post.
  public PostProgress progress(int id) {
    if (sets.done().get(id)) {
      return PostProgress.DONE;
    }
    return sets.begun().get(id) ? PostProgress.BEGUN : PostProgress.TO_DO;
  }

  /// Whether a post is flagged.
  public boolean isFlagged(int id) {
    return sets.flagged().get(id);
  }

  /// The posts that are chosen to be coded at once; fewer than two are none.
  public ObjectProperty<BitSet> pickedProperty() {
    return picked;
  }

  /// Row id of the post at hand, if one is.
  public ReadOnlyObjectProperty<@Nullable Integer> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// Goes to a post. The one before leaves the queue if it no longer belongs there; this one joins
  /// it for as long as it is at hand.
  public void go(int id) {
    Integer before = current.get();
    if (before != null && before != id && !sets.holds(filter.get(), before)) {
      rows.leave(before);
    }
    if (universe.get(id)) {
      rows.join(id);
    }
    current.set(id);
  }

  /// Where to be when the queue has changed: at the post at hand while it is among those shown,
  /// else at the first.
  public Optional<Integer> here() {
    Integer at = current.get();
    return at != null && universe.get(at) ? Optional.of(at) : first();
  }

  /// The post to begin with.
  public Optional<Integer> first() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
  }

  /// The post after the one at hand.
  public Optional<Integer> next() {
    Integer at = current.get();
    return at == null ? first() : present(rows.after(at));
  }

  /// The post before the one at hand.
  public Optional<Integer> previous() {
    Integer at = current.get();
    return at == null ? first() : present(rows.before(at));
  }

  /// The next post that is not done, from the top again once the end is reached.
  public Optional<Integer> nextOpen() {
    Integer at = current.get();
    int from = at == null ? 0 : Math.max(0, number(at));
    for (int i = 0; i < all.size(); i++) {
      int id = all.get((from + i) % all.size());
      if (!sets.done().get(id)) {
        return at != null && at == id ? Optional.empty() : Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> present(int id) {
    return id == 0 ? Optional.empty() : Optional.of(id);
  }

  /// Notes how far the coder is with a post.
  public void note(Annotation annotation) {
    int id = (int) annotation.key().postId();
    sets.begun().set(id);
    sets.done().set(id, annotation.done());
    sets.flagged().set(id, annotation.flag() != null);
    counted.set(counted.get() + 1);
  }
}
