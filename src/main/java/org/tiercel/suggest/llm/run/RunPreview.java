package org.tiercel.suggest.llm.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a run would do.
///
/// @param server whom it would ask
/// @param posts how many posts it is about
/// @param answered how many of them have an outcome in a run that would be gone on with
/// @param fromStore how many questions the project holds an answer to
/// @param requests how many questions would be asked
/// @param promptTokens about how many tokens would be read
/// @param completionTokens about how many would be written
/// @param cost US dollars, about; empty when prices are not known
/// @param mostCost US dollars, if every answer is as long as allowed; empty when prices are not
///     known
/// @param pricesOf as of when; empty when prices are not known or nothing is paid
/// @param system what the model is told of its task
/// @param messages the first messages that would be sent, as they would be sent
public record RunPreview(
    Server server,
    long posts,
    long answered,
    long fromStore,
    long requests,
    long promptTokens,
    long completionTokens,
    OptionalDouble cost,
    OptionalDouble mostCost,
    Optional<LocalDate> pricesOf,
    String system,
    List<String> messages) {
  /// Copies the list.
  public RunPreview {
    messages = List.copyOf(messages);
  }
}
