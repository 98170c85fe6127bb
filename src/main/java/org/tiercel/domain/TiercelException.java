package org.tiercel.domain;

import java.util.Objects;

/// A failure that a researcher can understand and mend: the message is one plain sentence that says
/// what went wrong, where (file and line or row), and what to do. Everything else that is thrown is
/// a programming error.
public final class TiercelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message one sentence for the researcher
  public TiercelException(String message) {
    super(message);
  }

  /// @param message one sentence for the researcher
  /// @param cause what was caught, for the log
  public TiercelException(String message, Throwable cause) {
    super(message, cause);
  }

  /// The sentence for the researcher.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
