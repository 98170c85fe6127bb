package org.tiercel.ui.kit;

import java.util.OptionalDouble;

/// Numbers as the window writes them in the language in force; files have their own way.
public final class Numbers {
  /// Stands where there is no number.
  public static final String DASH = "—";

  private Numbers() {}

  /// A whole number, in groups of thousands.
  public static String whole(long number) {
    return String.format(Messages.locale(), "%,d", number);
  }

  /// A number with a fixed count of decimals.
  public static String decimals(double number, int decimals) {
    return String.format(Messages.locale(), "%." + decimals + "f", number);
  }

  /// The same with its sign, also where that is a plus.
  public static String signed(double number, int decimals) {
    return String.format(Messages.locale(), "%+." + decimals + "f", number);
  }

  /// A share in percent, such as `81.3 %`.
  public static String percent(double share, int decimals) {
    return decimals(100 * share, decimals) + " %";
  }

  /// A share in percent, or a dash.
  public static String percent(OptionalDouble share, int decimals) {
    return share.isPresent() ? percent(share.getAsDouble(), decimals) : DASH;
  }

  /// Two ends in brackets, such as `[0.61, 0.84]`.
  public static String between(String lower, String upper) {
    return Messages.text("kit.between", lower, upper);
  }
}
