package org.tiercel.ui.suggest;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.Run;
import org.tiercel.suggest.SuggestionReport;
import org.tiercel.suggest.SuggestionRun;
import org.tiercel.suggest.rules.RuleSuggester;
import org.tiercel.task.Running;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// The codebook's rules as a coder, and their last run.
final class RulesViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private RuleSuggester rules;
  private RuleFacts facts;
  private SuggestionRun runs;
  private final ReadOnlyObjectWrapper<Optional<Run>> last =
      new ReadOnlyObjectWrapper<>(this, "last", Optional.empty());
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
  private final ReadOnlyBooleanWrapper canAdd = new ReadOnlyBooleanWrapper(this, "canAdd");
  private @Nullable Running running;

  RulesViewModel(Workspace workspace, Notices notices) {
    this.workspace = workspace;
    this.notices = notices;
    Codebook codebook = workspace.codebook();
    this.rules = RuleSuggester.of(codebook);
    this.facts = RuleFacts.of(codebook, rules.tiers());
    this.runs = new SuggestionRun(workspace.project(), codebook, workspace.clock());
    workspace.codebookProperty().addListener((observed, before, now) -> follow(now));
    refresh();
  }

  /// Later runs are asked the codebook as it is then.
  private void follow(Codebook codebook) {
    rules = RuleSuggester.of(codebook);
    facts = RuleFacts.of(codebook, rules.tiers());
    runs = new SuggestionRun(workspace.project(), codebook, workspace.clock());
    canAdd.set(couldAdd());
  }

  /// What the rules are made of.
  RuleFacts facts() {
    return facts;
  }

  /// The last run of rules, finished or not.
  ReadOnlyObjectProperty<Optional<Run>> lastProperty() {
    return last.getReadOnlyProperty();
  }

  /// Whether the rules are reading now.
  ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /// Whether a run could say something that the last one did not.
  ReadOnlyBooleanProperty canAddProperty() {
    return canAdd.getReadOnlyProperty();
  }

  private boolean couldAdd() {
    return workspace.project().writable()
        && !facts.isEmpty()
        && workspace.project().posts().count() > 0
        && runs.repeated(rules, SuggestionRun.ALL).isEmpty();
  }

  /// Reads again what has been run.
  void refresh() {
    last.set(
        workspace.project().runs().all().reversed().stream()
            .filter(run -> run.coder().kind() == CoderKind.RULES)
            .findFirst());
    canAdd.set(couldAdd());
  }

  /// Lets the rules read every post, in the background.
  void run() {
    underWay.set(true);
    SuggestionRun begun = runs;
    RuleSuggester reader = rules;
    running =
        workspace
            .tasks()
            .run(
                Messages.text("suggest.rules.reading"),
                progress -> begun.run(reader, progress),
                this::done,
                problem -> notices.fail(Refusals.sentence(problem)),
                this::ended);
  }

  private void done(SuggestionReport report) {
    notices.say(
        Messages.text("suggest.rules.done", report.run().suggestions(), report.run().posts()));
  }

  private void ended() {
    running = null;
    refresh();
    underWay.set(false);
    workspace.changed();
  }

  /// Stops the run; what it has said so far stays.
  void cancel() {
    if (running != null) {
      running.cancel();
    }
  }
}
