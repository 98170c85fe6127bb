package org.tiercel.suggest;

import org.tiercel.domain.Run;
import org.tiercel.suggest.PostSuggestions.Answered;

/// Counts what came of the posts of a run, or of a block of them.
final class RunTally {
  private long posts;
  private long suggestions;
  private long ties;
  private long none;
  private long failed;

  void add(Answered answered) {
    long proposed = answered.all().count();
    posts++;
    suggestions += proposed;
    ties += answered.ties();
    none += proposed == 0 ? 1 : 0;
  }

  void addFailed() {
    failed++;
  }

  void add(RunTally other) {
    posts += other.posts;
    suggestions += other.suggestions;
    ties += other.ties;
    none += other.none;
    failed += other.failed;
  }

  /// How many posts were gone through, with or without an answer.
  long seen() {
    return posts + failed;
  }

  SuggestionReport report(Run run) {
    return new SuggestionReport(run, posts, suggestions, ties, none, failed);
  }
}
