package org.tiercel.ui.corpus;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.corpus.CorpusImport;
import org.tiercel.corpus.ImportForecast;
import org.tiercel.corpus.ImportOptions;
import org.tiercel.corpus.ImportReport;
import org.tiercel.corpus.Preview;
import org.tiercel.task.Running;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// What the Corpus view shows: the contents of the corpus, and the way of files into it. Several
/// files are looked at and imported one after the other.
final class CorpusViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private final ReadOnlyObjectWrapper<CorpusContents> contents;
  private final ReadOnlyObjectWrapper<CorpusPage> page =
      new ReadOnlyObjectWrapper<>(this, "page", new CorpusPage.Overview());
  private final ObjectProperty<CorpusTab> tab =
      new SimpleObjectProperty<>(this, "tab", CorpusTab.POSTS);
  private final Deque<Path> waiting = new ArrayDeque<>();
  private final List<ImportedReport> reports = new ArrayList<>();
  private final LatestWins forecasting;
  private @Nullable Running running;
  private @Nullable ImportDraft like;

  CorpusViewModel(Workspace workspace, Notices notices) {
    this.workspace = workspace;
    this.notices = notices;
    this.forecasting = new LatestWins(workspace.tasks());
    this.contents =
        new ReadOnlyObjectWrapper<>(this, "contents", CorpusContents.of(workspace.project()));
  }

  /// What the corpus is made of.
  ReadOnlyObjectProperty<CorpusContents> contentsProperty() {
    return contents.getReadOnlyProperty();
  }

  /// Which half of the overview is shown.
  ObjectProperty<CorpusTab> tabProperty() {
    return tab;
  }

  /// What is shown.
  ReadOnlyObjectProperty<CorpusPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Whether the project is open for looking only.
  boolean readOnly() {
    return !workspace.project().writable();
  }

  /// Reads again what the corpus is made of.
  void refresh() {
    contents.set(CorpusContents.of(workspace.project()));
  }

  /// Looks into files, to import them one after the other.
  void choose(List<Path> files) {
    waiting.addAll(files);
    reports.clear();
    like = null;
    lookIntoNext();
  }

  private void lookIntoNext() {
    Path file = waiting.poll();
    if (file == null) {
      page.set(reports.isEmpty() ? new CorpusPage.Overview() : new CorpusPage.Reported(reports));
      return;
    }
    workspace
        .tasks()
        .run(
            Messages.text("corpus.looking", file.getFileName()),
            progress -> new ImportDraft(file, Preview.of(file, null)),
            this::lookedInto,
            problem -> {
              notices.fail(Refusals.sentence(problem));
              lookIntoNext();
            });
  }

  private void lookedInto(ImportDraft draft) {
    if (like != null && draft.follow(like)) {
      start(draft);
      return;
    }
    page.set(new CorpusPage.Preview(draft));
    draft.mappingProperty().addListener(observed -> forecast(draft));
    draft.platformProperty().addListener(observed -> forecast(draft));
    forecast(draft);
  }

  /// Counts what the import would do. What is wrong with the file is said when it is imported.
  private void forecast(ImportDraft draft) {
    draft.forecastProperty().set(null);
    forecasting.cancel();
    if (!draft.ready().get()) {
      return;
    }
    ImportOptions options = draft.options();
    forecasting.request(
        Messages.text("corpus.forecast.title", draft.fileName()),
        progress -> new ImportForecast(workspace.project()).of(draft.file(), options, progress),
        draft.forecastProperty()::set,
        problem -> notices.fail(Refusals.sentence(problem)));
  }

  /// How many files wait behind the one at hand.
  int waiting() {
    return waiting.size();
  }

  /// Imports a file that was looked into, and those behind it that have the same columns, which are
  /// taken for the same; only others are still asked about.
  void startAll(ImportDraft draft) {
    like = draft;
    start(draft);
  }

  /// Imports a file that was looked into.
  void start(ImportDraft draft) {
    forecasting.cancel();
    page.set(new CorpusPage.Importing(draft.fileName()));
    CorpusImport corpus =
        new CorpusImport(workspace.project(), workspace.clock().withZone(ZoneOffset.UTC));
    running =
        workspace
            .tasks()
            .run(
                Messages.text("corpus.importing", draft.fileName()),
                progress -> corpus.run(draft.file(), draft.options(), progress),
                this::imported,
                problem -> {
                  notices.fail(Refusals.sentence(problem));
                  page.set(new CorpusPage.Preview(draft));
                },
                () -> ended(draft));
  }

  private void imported(ImportReport report) {
    workspace.changed();
    refresh();
    reports.add(new ImportedReport(contents.get().imports().getFirst().file(), report));
    lookIntoNext();
  }

  private void ended(ImportDraft draft) {
    running = null;
    if (page.get().equals(new CorpusPage.Importing(draft.fileName()))) {
      notices.say(Messages.text("corpus.cancelled", draft.fileName()));
      page.set(new CorpusPage.Preview(draft));
    }
  }

  /// Stops reading the file at hand, of which nothing is kept.
  void cancelImport() {
    if (running != null) {
      running.cancel();
    }
  }

  /// Leaves the file at hand out and goes on to the next.
  void leaveOut() {
    forecasting.cancel();
    lookIntoNext();
  }

  /// Goes back to what the corpus is made of.
  void close() {
    forecasting.cancel();
    waiting.clear();
    reports.clear();
    page.set(new CorpusPage.Overview());
  }
}
