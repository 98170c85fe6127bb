package org.tiercel.agreement.coefficient;

import java.util.Optional;
import java.util.OptionalDouble;

/// The value of a statistic, or the reason why it has none.
public sealed interface Value {
  /// A number, never NaN or infinite.
  record Defined(double number) implements Value {
    /// @throws IllegalArgumentException if the number is not finite
    public Defined {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException("not a value: " + number);
      }
    }
  }

  /// No number, and why.
  record Undefined(Reason reason) implements Value {}

  /// Why there is no number, if there is none.
  default Optional<Reason> whyNone() {
    return switch (this) {
      case Defined _ -> Optional.empty();
      case Undefined(Reason reason) -> Optional.of(reason);
    };
  }

  /// The number, if there is one.
  default OptionalDouble asDouble() {
    return switch (this) {
      case Defined(double number) -> OptionalDouble.of(number);
      case Undefined _ -> OptionalDouble.empty();
    };
  }
}
