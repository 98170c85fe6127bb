package org.tiercel.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.DiskFull;

/// What to say of a failure.
///
/// @param text one plain sentence
/// @param unexpected whether this is a defect of the program, whose details belong in the log
record FailureSentence(String text, boolean unexpected) {
  /// Finds the sentence: the program's own, else one for a cause outside the program (memory, disk,
  /// permissions), else that something unexpected happened.
  static FailureSentence of(Throwable failure) {
    return ours(failure)
        .or(() -> diskFull(failure))
        .or(() -> causes(failure).flatMap(cause -> outsideCause(cause).stream()).findFirst())
        .map(text -> new FailureSentence(text, false))
        .orElseGet(
            () ->
                new FailureSentence(
                    "Tiercel stopped on a failure of its own (%s), and saved everything before it."
                        .formatted(failure.getClass().getSimpleName()),
                    true));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(50);
  }

  private static Optional<String> ours(Throwable failure) {
    return causes(failure)
        .filter(TiercelException.class::isInstance)
        .map(Throwable::getMessage)
        .findFirst();
  }

  private static Optional<String> diskFull(Throwable failure) {
    return DiskFull.caused(failure)
        ? Optional.of(
            "The disk is full: make room on it, and run the command again; nothing was lost.")
        : Optional.empty();
  }

  private static Optional<String> outsideCause(Throwable cause) {
    return switch (cause) {
      case OutOfMemoryError ignored ->
          Optional.of(
              "The memory given to Tiercel is used up: set TIERCEL_JAVA_OPTS=-Xmx4g, or more, and"
                  + " run the command again.");
      case AccessDeniedException e ->
          Optional.of(
              "You may not read or write %s: check its permissions.".formatted(e.getFile()));
      case NoSuchFileException e -> Optional.of("There is no file %s.".formatted(e.getFile()));
      case ReadOnlyFileSystemException ignored ->
          Optional.of("The disk is read-only: choose another folder.");
      default -> Optional.empty();
    };
  }
}
