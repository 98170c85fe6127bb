package org.tiercel.codebook.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Codebook;

/// Colours are `#rrggbb`.
final class ColorsReadable implements CodebookCheck {
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

  @Override
  public Stream<Problem> problems(Codebook codebook) {
    return Placed.codes(codebook)
        .filter(code -> !isReadable(code.it().color()))
        .map(
            code ->
                code.problem(
                    "color",
                    "is \"" + code.it().color() + "\": write it as # and six digits, \"#0969da\""));
  }

  private static boolean isReadable(@Nullable String color) {
    return color == null || COLOR.matcher(color).matches();
  }
}
