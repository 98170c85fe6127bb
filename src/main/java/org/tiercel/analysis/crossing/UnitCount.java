package org.tiercel.analysis.crossing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.tiercel.analysis.CrossTable;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Scope;
import org.tiercel.store.GivenCode;
import org.tiercel.task.Progress;

/// Puts the units of a crossing together from codes that come in order of posts, and counts each as
/// soon as its post is complete.
final class UnitCount {
  private final Crossing crossing;
  private final CodesBy codes;
  private final int rowsSince;
  private final int columnsSince;
  private final DecidingTiers deciding;
  private final TierCodes rowCodes;
  private final TierCodes columnCodes;
  private final Map<Long, Integer> excerptsOfPost;
  private final BitSet uncounted;
  private final Tallies tallies = new Tallies();
  private final Map<Long, Said> excerpts = new HashMap<>();
  private Said post = new Said();
  private long current;
  private long none;
  private long notApplicable;
  private long pending;
  private long notAsked;

  /// @param askedSince since which version a tier is asked as it stands
  /// @param posts those to be counted
  /// @param excerptsOfPost how many excerpts posts have
  UnitCount(
      Crossing crossing,
      CodesBy codes,
      ToIntFunction<String> askedSince,
      DecidingTiers deciding,
      BitSet posts,
      Map<Long, Integer> excerptsOfPost) {
    this.crossing = crossing;
    this.codes = codes;
    this.rowsSince = askedSince.applyAsInt(crossing.rows().key());
    this.columnsSince = askedSince.applyAsInt(crossing.columns().key());
    this.deciding = deciding;
    this.rowCodes = new TierCodes(crossing.rows());
    this.columnCodes = new TierCodes(crossing.columns());
    this.uncounted = (BitSet) posts.clone();
    this.excerptsOfPost = excerptsOfPost;
  }

  /// What takes the codes.
  Consumer<GivenCode> listening(Progress progress) {
    return code -> {
      if (code.postId() != current) {
        closePost();
        progress.stopIfCancelled();
        current = code.postId();
      }
      note(code);
    };
  }

  private void note(GivenCode given) {
    Said said =
        given.excerptId() == 0
            ? post
            : excerpts.computeIfAbsent(given.excerptId(), id -> new Said());
    boolean row = given.tier().equals(crossing.rows().key());
    boolean column = given.tier().equals(crossing.columns().key());
    said.noteNotAsked(row && given.version() < rowsSince, column && given.version() < columnsSince);
    String code = given.code();
    if (given.state() != AnswerState.CODED || code == null) {
      said.noteNoCode(given.state(), row, column);
      return;
    }
    if (row) {
      said.rows.set(rowCodes.place(code));
    } else if (column) {
      said.columns.set(columnCodes.place(code));
    }
    if (deciding.contains(given.tier())) {
      said.deciding.set(deciding.place(given.tier(), code));
    }
  }

  private void closePost() {
    int id = Math.toIntExact(current);
    if (uncounted.get(id)) {
      uncounted.clear(id);
      if (crossing.scope() == Scope.POST) {
        count(id, post, 1);
      } else {
        int silent = excerptsOfPost.getOrDefault(current, 0) - excerpts.size();
        count(id, post, silent);
        excerpts.values().forEach(excerpt -> count(id, excerpt.with(post), 1));
      }
    }
    post = new Said();
    excerpts.clear();
  }

  private void count(int id, Said said, long times) {
    if (!deciding.rowsApply(said.deciding) || !deciding.columnsApply(said.deciding)) {
      notApplicable += times;
      return;
    }
    if (isNotAsked(said)) {
      notAsked += times;
      return;
    }
    boolean rowCoded = !said.rows.isEmpty();
    boolean columnCoded = !said.columns.isEmpty();
    if (rowCoded && columnCoded) {
      tallies.add(id, said.rows, said.columns);
    } else if ((!rowCoded && isNone(said.rowNone, said.rowPending, crossing.rows().key()))
        || (!columnCoded
            && isNone(said.columnNone, said.columnPending, crossing.columns().key()))) {
      none += times;
    } else {
      pending += times;
    }
  }

  /// What a run did not find, it said under the codebook of the run.
  private boolean isNotAsked(Said said) {
    return said.rowNotAsked
        || said.columnNotAsked
        || (codes.run() != null
            && codes.run().codebookVersion() < Math.max(rowsSince, columnsSince));
  }

  private boolean isNone(boolean saidNone, boolean saidPending, String tier) {
    return saidNone || (!saidPending && codes.silenceIsNone(tier));
  }

  /// Counts the last post, and those on which nothing was said under these tiers.
  void finish() {
    closePost();
    Said nothing = new Said();
    uncounted.stream()
        .forEach(
            id -> {
              boolean wholePosts = crossing.scope() == Scope.POST;
              count(id, nothing, wholePosts ? 1 : excerptsOfPost.getOrDefault((long) id, 0));
            });
    uncounted.clear();
  }

  /// What was counted.
  ///
  /// @param size how many units a tally stands for
  CrossedTiers crossed(ToLongFunction<PostTally> size) {
    CrossTable table =
        tallies.table(
            rowCodes.categories(), columnCodes.categories(), size, crossing.entersSeveralCells());
    return new CrossedTiers(
        crossing, codes, table, new LeftOut(none, notApplicable, pending, notAsked), tallies);
  }
}
