package org.tiercel.suggest.llm.run;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.tiercel.suggest.llm.BatchQuestion;
import org.tiercel.suggest.llm.ChatRequest;

/// Questions as they stand in the file of a batch, each written when it is read, because all of
/// them together may be too much for memory.
final class BatchSheet extends AbstractList<BatchQuestion> {
  private final BatchSitting sitting;
  private final List<Question> questions;
  private final String tag;
  private final double[] costs;

  /// @param tag the tag of the batch
  BatchSheet(BatchSitting sitting, List<Question> questions, String tag) {
    this.sitting = sitting;
    this.questions = questions;
    this.tag = tag;
    this.costs = new double[questions.size()];
  }

  @Override
  public BatchQuestion get(int number) {
    ChatRequest request = sitting.wording().of(questions.get(number));
    costs[number] = sitting.cost().atMost(request);
    return new BatchQuestion(id(tag, number), request);
  }

  @Override
  public int size() {
    return questions.size();
  }

  /// What the first of these questions cost at most, in US dollars; to be asked when they were
  /// read.
  double mostCost(int count) {
    return Arrays.stream(costs, 0, count).sum();
  }

  /// What an answer is known by.
  static String id(String tag, int number) {
    return tag + "-" + number;
  }

  /// The number of a question by what its answer is known by; -1 for another batch's.
  static int number(String tag, String id) {
    if (!id.startsWith(tag + "-")) {
      return -1;
    }
    try {
      return Integer.parseInt(id.substring(tag.length() + 1));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
