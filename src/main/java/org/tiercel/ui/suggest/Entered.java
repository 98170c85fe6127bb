package org.tiercel.ui.suggest;

import java.util.OptionalDouble;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;

/// Numbers as they are typed into a form.
final class Entered {
  private Entered() {}

  /// A whole number.
  ///
  /// @param text what was typed
  /// @param field what the form calls it
  /// @throws TiercelException if it is none, or out of its range
  static long whole(String text, String field, long least, long most) {
    try {
      long number = Long.parseLong(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notWhole(field, least, most, e);
    }
    throw notWhole(field, least, most, null);
  }

  private static TiercelException notWhole(
      String field, long least, long most, @org.jspecify.annotations.Nullable Throwable cause) {
    String sentence = Messages.text("suggest.entered.whole", field, least, most);
    return cause == null ? new TiercelException(sentence) : new TiercelException(sentence, cause);
  }

  /// An amount of US dollars above nothing; empty when nothing was typed.
  ///
  /// @throws TiercelException if it is none
  static OptionalDouble amount(String text, String field) {
    if (text.isBlank()) {
      return OptionalDouble.empty();
    }
    double amount = number(text, field, Double.MAX_VALUE);
    if (amount == 0) {
      throw new TiercelException(Messages.text("suggest.entered.amount", field));
    }
    return OptionalDouble.of(amount);
  }

  /// A number from 0 up.
  ///
  /// @throws TiercelException if it is none, or out of its range
  static double number(String text, String field, double most) {
    String plain = text.strip();
    if (plain.startsWith("$")) {
      plain = plain.substring(1).strip();
    }
    try {
      double number = Double.parseDouble(plain);
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new TiercelException(Messages.text("suggest.entered.amount", field), e);
    }
    throw new TiercelException(Messages.text("suggest.entered.amount", field));
  }
}
