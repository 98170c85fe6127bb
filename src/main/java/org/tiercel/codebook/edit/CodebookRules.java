package org.tiercel.codebook.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.check.CodebookCheck;
import org.tiercel.codebook.check.Problem;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.TiercelException;

/// Keeps a change from breaking a rule of codebooks.
final class CodebookRules {
  private final Codebook before;

  CodebookRules(Codebook before) {
    this.before = before;
  }

  /// The revision, if it breaks no rule that the codebook before kept.
  Revision kept(Revision next) {
    Set<String> broken = new HashSet<>();
    CodebookCheck.check(before).forEach(problem -> broken.add(problem.says()));
    List<Problem> problems =
        CodebookCheck.check(next.codebook()).stream()
            .filter(problem -> !broken.contains(problem.says()))
            .toList();
    if (!problems.isEmpty()) {
      throw new TiercelException(ProblemSentence.of(problems.getFirst(), next.codebook()));
    }
    return next;
  }
}
