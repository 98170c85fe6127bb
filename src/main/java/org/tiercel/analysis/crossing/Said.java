package org.tiercel.analysis.crossing;

import java.util.BitSet;
import org.tiercel.domain.AnswerState;

/// What was said about one unit, a post or an excerpt, under the tiers that matter to a crossing.
final class Said {
  /// The row codes given, by place.
  final BitSet rows = new BitSet();

  /// The column codes given, by place.
  final BitSet columns = new BitSet();

  /// The codes given that decide which tiers apply, by place.
  final BitSet deciding = new BitSet();

  boolean rowNotAsked;
  boolean columnNotAsked;
  boolean rowNone;
  boolean rowPending;
  boolean columnNone;
  boolean columnPending;

  /// Notes an answer that is older than what is asked now.
  void noteNotAsked(boolean row, boolean column) {
    rowNotAsked |= row;
    columnNotAsked |= column;
  }

  /// Notes an answer without a code that counts.
  void noteNoCode(AnswerState state, boolean row, boolean column) {
    boolean saidNone = state == AnswerState.NONE;
    rowNone |= row && saidNone;
    rowPending |= row && !saidNone;
    columnNone |= column && saidNone;
    columnPending |= column && !saidNone;
  }

  /// This, which was said about an excerpt, together with what was said about its post.
  Said with(Said post) {
    rows.or(post.rows);
    columns.or(post.columns);
    deciding.or(post.deciding);
    rowNotAsked |= post.rowNotAsked;
    columnNotAsked |= post.columnNotAsked;
    rowNone |= post.rowNone;
    rowPending |= post.rowPending;
    columnNone |= post.columnNone;
    columnPending |= post.columnPending;
    return this;
  }
}
