package org.tiercel.ui.codebook;

import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Span;
import org.tiercel.store.PostText;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.rules.RuleTrial;
import org.tiercel.task.Progress;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Tries the rules of a code on the corpus while they are written: how many posts they find, and
/// the first of them. The newest rules win. A large corpus is sampled first.
final class RuleTrialViewModel {
  /// As many posts are read before anything is said of a larger corpus.
  static final int SAMPLE = 20_000;

  private static final int SHOWN = 20;
  private static final int BLOCK = 2_000;

  /// A post that the rules find.
  ///
  /// @param post its row id
  /// @param text all of it
  /// @param matches where the rules fit
  record Found(long post, String text, List<Span> matches) {
    /// Copies the list.
    Found {
      matches = List.copyOf(matches);
    }
  }

  private record Outcome(BitSet hits, long read, long all, List<Found> first) {}

  private final Workspace workspace;
  private final LatestWins trying;
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
  private final ReadOnlyObjectWrapper<List<Found>> first =
      new ReadOnlyObjectWrapper<>(this, "first", List.of());
  private final ReadOnlyObjectWrapper<BitSet> hits =
      new ReadOnlyObjectWrapper<>(this, "hits", new BitSet());

  RuleTrialViewModel(Workspace workspace) {
    this.workspace = workspace;
    this.trying = new LatestWins(workspace.tasks());
  }

  /// How many posts are found, in words.
  ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /// The first posts found.
  ReadOnlyObjectProperty<List<Found>> firstProperty() {
    return first.getReadOnlyProperty();
  }

  /// All posts found so far, by row id.
  ReadOnlyObjectProperty<BitSet> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  /// Tries rules.
  void tryOut(Rules rules) {
    if (rules.isEmpty()) {
      trying.cancel();
      show(new Outcome(new BitSet(), 0, 0, List.of()), Messages.text("codebook.trial.empty"));
      return;
    }
    RuleTrial trial;
    try {
      trial = new RuleTrial(rules);
    } catch (PatternSyntaxException e) {
      trying.cancel();
      show(
          new Outcome(new BitSet(), 0, 0, List.of()),
          Messages.text("codebook.trial.broken", e.getDescription()));
      return;
    }
    read(trial, SAMPLE);
  }

  private void read(RuleTrial trial, long most) {
    trying.request(
        Messages.text("codebook.trial.reading"),
        progress -> outcome(workspace.project(), trial, most, progress),
        outcome -> {
          boolean whole = outcome.read() >= outcome.all();
          show(
              outcome,
              Messages.text(
                  whole ? "codebook.trial.found" : "codebook.trial.sample",
                  outcome.hits().cardinality(),
                  outcome.read(),
                  outcome.all()));
          if (!whole) {
            read(trial, Long.MAX_VALUE);
          }
        },
        problem -> summary.set(Messages.text("codebook.failed")));
  }

  private void show(Outcome outcome, String words) {
    first.set(outcome.first());
    hits.set(outcome.hits());
    summary.set(words);
  }

  private static Outcome outcome(
      ProjectFile project, RuleTrial trial, long most, Progress progress) {
    BitSet included = project.posts().included();
    long all = included.cardinality();
    BitSet hits = new BitSet();
    List<Found> first = new ArrayList<>();
    long read = 0;
    long after = 0;
    while (read < most) {
      progress.stopIfCancelled();
      List<PostText> block = project.posts().texts(after, BLOCK);
      if (block.isEmpty()) {
        break;
      }
      for (PostText post : block) {
        after = post.id();
        if (included.get(Math.toIntExact(post.id()))) {
          read++;
          List<Span> matches = trial.matches(post.text());
          if (!matches.isEmpty()) {
            hits.set(Math.toIntExact(post.id()));
            if (first.size() < SHOWN) {
              first.add(new Found(post.id(), post.text(), matches));
            }
          }
        }
      }
      progress.report(read, all);
    }
    return new Outcome(hits, read, all, first);
  }

  /// Ends what is under way.
  void stop() {
    trying.cancel();
  }

  /// The posts found, if there are any.
  Optional<BitSet> found() {
    return hits.get().isEmpty() ? Optional.empty() : Optional.of(hits.get());
  }
}
