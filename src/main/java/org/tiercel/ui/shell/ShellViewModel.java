package org.tiercel.ui.shell;

import java.time.InstantSource;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiercel.coding.CoderChange;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.TaskRunner;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// What the window around the views shows: which project, which coder, which view, how far the
/// coding is.
public final class ShellViewModel {
  private static final Logger LOG = LoggerFactory.getLogger(ShellViewModel.class);

  private final TaskRunner tasks;
  private final InstantSource clock;
  private final LatestWins counting;
  private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace =
      new ReadOnlyObjectWrapper<>(this, "workspace");
  private final ObservableList<Coder> people = FXCollections.observableArrayList();
  private final ObservableList<Coder> seen = FXCollections.unmodifiableObservableList(people);
  private final ObjectProperty<ViewId> view = new SimpleObjectProperty<>(this, "view", ViewId.CODE);
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
  private final ReadOnlyIntegerWrapper posts = new ReadOnlyIntegerWrapper(this, "posts");
  private final ReadOnlyStringWrapper doneText = new ReadOnlyStringWrapper(this, "doneText", "");
  private final ReadOnlyDoubleWrapper doneShare = new ReadOnlyDoubleWrapper(this, "doneShare");
  private final ReadOnlyStringWrapper savedText = new ReadOnlyStringWrapper(this, "savedText", "");

  private Supplier<CompletableFuture<?>> ending = () -> CompletableFuture.completedFuture(null);
  private CompletableFuture<?> closed = CompletableFuture.completedFuture(null);

  /// @param tasks runs what would keep the window waiting
  /// @param clock tells when acts happen
  public ShellViewModel(TaskRunner tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
    this.counting = new LatestWins(tasks);
  }

  /// Sets what a project that was taken out of the window waits for before its file is closed.
  void closesAfter(Supplier<CompletableFuture<?>> what) {
    ending = what;
  }

  /// Complete when the file of the project before is closed.
  CompletableFuture<?> closed() {
    return closed;
  }

  /// Does something when the file of the project before is closed, on whatever thread closes it.
  void whenClosed(Runnable act) {
    closed = closed.thenRun(act);
  }

  /// The open project as one coder sees it; absent on the start page.
  public ReadOnlyObjectProperty<@Nullable Workspace> workspaceProperty() {
    return workspace.getReadOnlyProperty();
  }

  /// The people of the open project.
  public ObservableList<Coder> people() {
    return seen;
  }

  /// The view in front.
  public ObjectProperty<ViewId> viewProperty() {
    return view;
  }

  /// A sentence about the corpus, or empty.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// How many posts there are, as counted last.
  public ReadOnlyIntegerProperty postsProperty() {
    return posts.getReadOnlyProperty();
  }

  /// How far the coder is, in words, or empty.
  public ReadOnlyStringProperty doneTextProperty() {
    return doneText.getReadOnlyProperty();
  }

  /// How far the coder is, from 0 to 1.
  public ReadOnlyDoubleProperty doneShareProperty() {
    return doneShare.getReadOnlyProperty();
  }

  /// Whether all is saved, in words.
  public ReadOnlyStringProperty savedTextProperty() {
    return savedText.getReadOnlyProperty();
  }

  /// Brings a project into the window. The first of its people is at work until another is chosen;
  /// in a project without people, that is whoever uses this computer.
  ///
  /// @param opened just opened; closed again by [#close]
  public void enter(OpenProject opened) {
    enter(opened, Optional.empty());
  }

  /// The same, with somebody at work who was so before.
  ///
  /// @param before name of the person; passed over if it is none of the people's
  public void enter(OpenProject opened, Optional<String> before) {
    close();
    people.setAll(opened.people());
    notice.set(Optional.ofNullable(opened.notice()).orElse(""));
    savedText.set(saved(opened.project()));
    Coder coder =
        opened.people().stream()
            .filter(person -> before.filter(person.name()::equals).isPresent())
            .findFirst()
            .or(() -> opened.people().stream().findFirst())
            .orElseGet(() -> newcomer(opened));
    begin(new Workspace(opened.project(), opened.codebook(), coder, tasks, clock));
  }

  private static String saved(ProjectFile project) {
    return Messages.text(project.writable() ? "shell.saved" : "shell.read-only");
  }

  /// Takes over what another model shows, for a window that is built anew. The other one shows
  /// nothing then; the project stays open.
  public void takeOver(ShellViewModel other) {
    closed = other.closed;
    Workspace now = other.workspace.get();
    if (now == null) {
      return;
    }
    people.setAll(other.people);
    notice.set(other.notice.get());
    savedText.set(saved(now.project()));
    view.set(other.view.get());
    other.counting.cancel();
    other.workspace.set(null);
    begin(now.anew());
  }

  private Coder newcomer(OpenProject opened) {
    String name = System.getProperty("user.name", "");
    String known = name.isBlank() ? Messages.text("shell.coder.unnamed") : name;
    if (!opened.project().writable()) {
      return new Coder(0, known, CoderKind.PERSON);
    }
    Coder coder = new CoderChange(opened.project(), clock).person(known);
    people.add(coder);
    return coder;
  }

  private void begin(Workspace begun) {
    workspace.set(begun);
    begun.revisionProperty().addListener(observed -> count());
    count();
  }

  /// Lets somebody else work on the open project. The change of coder goes into the history.
  public void switchTo(Coder coder) {
    Workspace now = workspace.get();
    if (now == null || now.coder().equals(coder)) {
      return;
    }
    new CoderChange(now.project(), clock).to(coder);
    begin(new Workspace(now.project(), now.codebook(), coder, tasks, clock));
  }

  /// Lets somebody new work on the open project.
  ///
  /// @throws org.tiercel.domain.TiercelException if the name is taken by a machine
  public void join(String name) {
    Workspace now = workspace.get();
    if (now == null) {
      return;
    }
    Coder coder = new CoderChange(now.project(), clock).person(name);
    if (!people.contains(coder)) {
      people.add(coder);
    }
    switchTo(coder);
  }

  /// Takes the project out of the window and closes it: at once, or when the work on it has ended.
  public void close() {
    Workspace now = workspace.get();
    counting.cancel();
    workspace.set(null);
    people.clear();
    notice.set("");
    doneText.set("");
    savedText.set("");
    if (now != null) {
      closed = ending.get().thenRun(now.project()::close).exceptionally(ShellViewModel::unclosed);
    }
  }

  private static @Nullable Void unclosed(Throwable problem) {
    LOG.error("A project could not be closed", problem);
    return null;
  }

  private void count() {
    Workspace now = workspace.get();
    if (now == null) {
      return;
    }
    counting.request(
        Messages.text("shell.counting"),
        progress -> howFar(now),
        counts -> showCounts(counts.getFirst(), counts.getLast()),
        failure -> doneText.set(""));
  }

  /// How many posts there are, and how many of them are done.
  private static List<Integer> howFar(Workspace now) {
    BitSet posts = now.project().posts().included();
    BitSet done = now.project().annotations().donePosts(now.coder().id(), 1);
    done.and(posts);
    return List.of(posts.cardinality(), done.cardinality());
  }

  private void showCounts(int all, int done) {
    posts.set(all);
    doneText.set(all == 0 ? "" : Messages.text("shell.done", done, all));
    doneShare.set(all == 0 ? 0 : (double) done / all);
  }
}
