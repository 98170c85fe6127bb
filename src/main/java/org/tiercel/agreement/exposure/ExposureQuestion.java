package org.tiercel.agreement.exposure;

import java.util.List;
import java.util.Optional;
import org.tiercel.agreement.coefficient.Bootstrap;
import org.tiercel.domain.Batch;
import org.tiercel.domain.Coder;

/// What to say about suggestions and those who saw them.
///
/// @param people who coded
/// @param machines who suggested
/// @param batch posts of this batch only
/// @param tier key of the only tier to report on
/// @param bootstrap how intervals of agreement are found; posts are drawn, so that the units of
///     one post stay together
public record ExposureQuestion(
    List<Coder> people,
    List<Coder> machines,
    Optional<Batch> batch,
    Optional<String> tier,
    Bootstrap bootstrap) {
  /// Copies the lists.
  public ExposureQuestion {
    people = List.copyOf(people);
    machines = List.copyOf(machines);
  }
}
