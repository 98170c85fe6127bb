package org.tiercel.ui.shell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Memo;
import org.tiercel.store.PostSearch;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;
import org.tiercel.task.TaskRunner;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// The search in the posts, codebook and memos of the open project: what is typed, what that finds,
/// and the way there. Everything is looked up in the background, and a newer request drops the one
/// before.
public final class SearchViewModel {
  /// Where counting ends while somebody types: more than anybody wants to read.
  static final int COUNTED = 10_000;

  /// How many hits are read at once, so that a search can be stopped in between. Smaller pages are
  /// slow: the index gathers all words of an unfinished one anew for each.
  private static final int PAGE = 250_000;

  /// How many tiers and codes are shown, and how many memos.
  static final int SHOWN = 6;

  private record Seen(int posts, List<Memo> memos) {}

  /// What becomes of a search.
  public interface Results {
    /// Shows the posts found.
    ///
    /// @param query as typed
    /// @param posts row ids
    /// @return the search whose hits are on screen, from now on; empty while other posts are
    ObservableValue<String> show(String query, BitSet posts);

    /// Shows all posts again.
    void showAll();

    /// Goes to a tier, a code or a memo.
    void go(SearchHit hit);

    /// Says something about the search.
    void say(String sentence);

    /// Tells that the search failed.
    void fail(Throwable failure);
  }

  private final ShellViewModel shell;
  private final LatestWins latest;
  private final Results results;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final StringProperty shown = new SimpleStringProperty(this, "shown", "");
  private final ReadOnlyStringWrapper prompt = new ReadOnlyStringWrapper(this, "prompt", "");
  private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
  private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
  private final ObservableList<SearchHit> seen = FXCollections.unmodifiableObservableList(hits);
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected");

  /// @param shell tells which project is open
  /// @param tasks runs what would keep the window waiting
  /// @param results receives what was found
  public SearchViewModel(ShellViewModel shell, TaskRunner tasks, Results results) {
    this.shell = shell;
    this.latest = new LatestWins(tasks);
    this.results = results;
    shell.postsProperty().addListener((observed, before, now) -> showPrompt(now.intValue()));
    shell.workspaceProperty().addListener(observed -> begin());
    shown.addListener((observed, before, now) -> left(before, now));
    text.addListener(observed -> hits.clear());
    showPrompt(shell.postsProperty().get());
  }

  private void showPrompt(int posts) {
    prompt.set(Messages.text("shell.search", posts));
  }

  private void begin() {
    shown.unbind();
    shown.set("");
    text.set("");
    forget();
  }

  private void forget() {
    latest.cancel();
    outcome.set("");
    hits.clear();
  }

  /// Another queue has taken the place of the hits; unless something else was typed meanwhile, the
  /// words go with them.
  private void left(String before, String now) {
    if (now.isEmpty() && text.get().equals(before)) {
      text.set("");
      forget();
    }
  }

  /// What is typed.
  public StringProperty textProperty() {
    return text;
  }

  /// What there is to search in, in words.
  public ReadOnlyStringProperty promptProperty() {
    return prompt.getReadOnlyProperty();
  }

  /// How many posts the typed words find, in words; empty while nothing is typed or it is not known
  /// yet.
  public ReadOnlyStringProperty outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Counts what the typed words find. With nothing typed, all posts are shown again.
  public void look() {
    Workspace now = shell.workspaceProperty().get();
    String query = text.get();
    if (now == null || query.isBlank()) {
      forget();
      if (now != null && !shown.get().isEmpty()) {
        results.showAll();
      }
      return;
    }
    ProjectFile project = now.project();
    latest.request(
        "",
        progress ->
            new Seen(
                project.search().count(query, COUNTED + 1),
                project.memos().search(query, now.coder().id(), SHOWN)),
        found -> show(now, query, found),
        results::fail);
  }

  private void show(Workspace now, String query, Seen found) {
    outcome.set(Messages.text(outcome(found.posts()), Math.min(found.posts(), COUNTED)));
    List<SearchHit> all = new ArrayList<>();
    if (found.posts() > 0) {
      all.add(new SearchHit.Posts(outcome.get()));
    }
    all.addAll(CodebookSearch.find(now.codebook(), query, SHOWN));
    found.memos().forEach(memo -> all.add(new SearchHit.OfMemo(memo)));
    selected.set(0);
    hits.setAll(all);
  }

  /// What the typed words find: posts first, then tiers and codes, then memos.
  public ObservableList<SearchHit> hits() {
    return seen;
  }

  /// Which of the hits Enter goes to.
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// Selects another hit.
  ///
  /// @param by how many further down; less than 0: up
  public void select(int by) {
    selected.set(Math.clamp((long) selected.get() + by, 0, Math.max(0, hits.size() - 1)));
  }

  /// Goes to the selected hit; without one, as before anything was looked up, to the posts.
  public void enter() {
    if (hits.isEmpty()) {
      search();
    } else {
      go(hits.get(selected.get()));
    }
  }

  /// Goes to a hit.
  public void go(SearchHit hit) {
    hits.clear();
    if (hit instanceof SearchHit.Posts) {
      search();
    } else {
      results.go(hit);
    }
  }

  private static String outcome(int count) {
    return count > COUNTED ? "shell.search.more" : "shell.search.found";
  }

  /// Opens the posts that the typed words find.
  public void search() {
    Workspace now = shell.workspaceProperty().get();
    String query = text.get();
    if (now == null || query.isBlank()) {
      look();
      return;
    }
    hits.clear();
    PostSearch search = now.project().search();
    Consumer<BitSet> found =
        posts -> {
          outcome.set(Messages.text("shell.search.found", posts.cardinality()));
          if (posts.isEmpty()) {
            results.say(Messages.text("shell.search.none", query.strip()));
          } else {
            shown.bind(results.show(query, posts));
          }
        };
    latest.request(
        Messages.text("shell.searching"),
        progress -> hits(search, query, progress),
        found,
        results::fail);
  }

  private static BitSet hits(PostSearch search, String query, Progress progress) {
    BitSet hits = new BitSet();
    @Nullable List<Long> page = null;
    while (page == null || page.size() == PAGE) {
      progress.stopIfCancelled();
      page = search.page(query, Math.max(0, hits.length() - 1), PAGE);
      page.forEach(id -> hits.set(Math.toIntExact(id)));
    }
    return hits;
  }

  /// Empties the box and shows all posts again.
  public void clear() {
    text.set("");
    look();
  }

  /// Takes back what was typed but not searched for.
  public void leave() {
    hits.clear();
    if (!text.get().equals(shown.get())) {
      text.set(shown.get());
      forget();
    }
  }
}
