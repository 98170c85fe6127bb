package org.tiercel.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the value of an option that takes one of a few words, written as an enum's constants are,
/// whatever the case.
///
/// @param <E> the enum
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> words;

  WordConverter(Class<E> words) {
    this.words = words;
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(words.getEnumConstants())
        .filter(word -> word.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'%s' is none of %s".formatted(value, all())));
  }

  private String all() {
    return Arrays.stream(words.getEnumConstants())
        .map(word -> word.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
