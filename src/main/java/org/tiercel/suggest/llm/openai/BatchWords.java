package org.tiercel.suggest.llm.openai;

import com.openai.models.batches.Batch;
import com.openai.models.batches.BatchRequestCounts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.suggest.llm.BatchStatus;
import org.tiercel.suggest.llm.BatchStatus.State;

/// What a server says of a batch, as plain data.
///
/// @param host the server, for sentences
record BatchWords(String host) {
  /// The name under which a batch carries its tag.
  static final String TAG = "tiercel";

  /// Reads a batch.
  BatchStatus read(Batch batch) {
    State state = state(batch._status().asKnown().map(Batch.Status::asString).orElse(""));
    Optional<BatchRequestCounts> counts = batch._requestCounts().asKnown();
    return new BatchStatus(
        batch.id(),
        batch._inputFileId().asKnown().orElse(""),
        state,
        counts.flatMap(it -> it._total().asKnown()).orElse(0L),
        counts.flatMap(it -> it._completed().asKnown()).orElse(0L),
        counts.flatMap(it -> it._failed().asKnown()).orElse(0L),
        batch._outputFileId().asKnown().orElse(null),
        batch._errorFileId().asKnown().orElse(null),
        batch._expiresAt().asKnown().map(Instant::ofEpochSecond).orElse(null),
        problem(state, batch));
  }

  /// The tag of a batch; empty for those of other programs.
  static String tag(Batch batch) {
    return batch
        ._metadata()
        .asKnown()
        .map(metadata -> metadata._allProperties().get(TAG))
        .map(value -> value.convert(String.class))
        .orElse("");
  }

  private static State state(String status) {
    return switch (status) {
      case "validating" -> State.CHECKING;
      case "finalizing" -> State.FINISHING;
      case "completed" -> State.DONE;
      case "failed" -> State.FAILED;
      case "expired" -> State.EXPIRED;
      case "cancelling" -> State.CANCELLING;
      case "cancelled" -> State.CANCELLED;
      default -> State.RUNNING;
    };
  }

  private @Nullable String problem(State state, Batch batch) {
    return switch (state) {
      case CHECKING, RUNNING, FINISHING, DONE, CANCELLING -> null;
      case FAILED -> failed(code(batch));
      case EXPIRED ->
          host
              + " did not finish the batch in time; the answers so far are kept, and the other"
              + " posts can be asked again.";
      case CANCELLED ->
          "The batch was cancelled at "
              + host
              + "; the answers so far are kept, and the other posts can be asked again.";
    };
  }

  private String failed(String code) {
    return switch (code) {
      case "token_limit_exceeded" ->
          host
              + " has too many questions of yours in other batches; wait until those are done, or"
              + " ask for fewer posts.";
      case "model_not_found", "invalid_model" ->
          host + " has no such model for batches; check the model.";
      case "billing_hard_limit_reached", "insufficient_quota" ->
          host + " says that the account has no credit left; add credit there.";
      default ->
          host
              + " did not accept the batch"
              + new ServerWords("", code, "").appendix()
              + "; check the model, or run without batches.";
    };
  }

  private static String code(Batch batch) {
    return batch._errors().asKnown().flatMap(errors -> errors._data().asKnown()).stream()
        .flatMap(List::stream)
        .findFirst()
        .flatMap(error -> error._code().asKnown())
        .orElse("");
  }
}
