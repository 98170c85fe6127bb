package org.tiercel.ui.corpus;

import java.util.stream.Collectors;
import org.tiercel.store.ImportStanding;
import org.tiercel.ui.kit.Messages;

/// What stands on the posts of an import, in words.
final class StandingWords {
  private StandingWords() {}

  /// A line for each coder and batch.
  static String of(ImportStanding standing) {
    return standing.lines().stream().map(StandingWords::line).collect(Collectors.joining("\n"));
  }

  private static String line(ImportStanding.Line line) {
    String key =
        switch (line.what()) {
          case ANNOTATION -> "corpus.standing.annotation";
          case RUN -> "corpus.standing.run";
          case BATCH -> "corpus.standing.batch";
          case HISTORY -> "corpus.standing.history";
          case OTHER -> "corpus.standing.other";
        };
    return Messages.text(key, line.whose(), line.posts());
  }
}
