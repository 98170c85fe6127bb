package org.tiercel.suggest.llm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a batch is at the server. Plain data: stored, it lets a batch be followed after the
/// program was closed.
///
/// @param id the server's name for the batch
/// @param inputFile the server's name for the file of questions
/// @param state how far it is
/// @param total questions in the batch; 0 until the server has counted them
/// @param done of those, the answered ones
/// @param failed of those, the ones that the server could not answer
/// @param outputFile the server's name for the file of answers; absent while there is none
/// @param errorFile the server's name for the file of failures; absent while there is none
/// @param expires when the server gives up; absent when it does not say
/// @param problem one sentence for the researcher when the batch failed, expired or was cancelled,
///     saying what to do; absent otherwise
public record BatchStatus(
    String id,
    String inputFile,
    State state,
    long total,
    long done,
    long failed,
    @Nullable String outputFile,
    @Nullable String errorFile,
    @Nullable Instant expires,
    @Nullable String problem) {

  /// Whether nothing more will happen to the batch, so that its answers can be fetched. A batch
  /// that expired or was cancelled has the answers of the questions that were reached.
  public boolean over() {
    return state.over;
  }

  /// How far a batch is.
  public enum State {
    /// The server looks through the questions.
    CHECKING(false),
    /// The server answers.
    RUNNING(false),
    /// The server writes the answers down.
    FINISHING(false),
    /// Every question was answered or failed.
    DONE(true),
    /// The server refused the questions: none was answered, none is paid.
    FAILED(true),
    /// The time was over before all questions were reached.
    EXPIRED(true),
    /// It was cancelled, and the server finishes what it had begun.
    CANCELLING(false),
    /// It was cancelled.
    CANCELLED(true);

    private final boolean over;

    State(boolean over) {
      this.over = over;
    }
  }
}
