package org.tiercel.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One answer a tier offers.
///
/// @param key unique in its tier, never `none`
/// @param label what the researcher reads
/// @param definition what the code means
/// @param include cases that belong to it
/// @param exclude cases that do not, and where they go
/// @param examples posts or passages that show it
/// @param color `#rrggbb`
/// @param shortcut the key that chooses it among its siblings
/// @param selectable whether it can be given itself, or only its children
/// @param value the number it stands for in means, interval and ratio measures
/// @param open whether it takes a free term
/// @param rules how the rule coder finds it
/// @param children narrower codes
public record Code(
    String key,
    String label,
    String definition,
    List<String> include,
    List<String> exclude,
    List<String> examples,
    @Nullable String color,
    @Nullable String shortcut,
    boolean selectable,
    @Nullable Double value,
    boolean open,
    Rules rules,
    List<Code> children) {
  /// The word that files use for an answer without a code; never a key.
  public static final String NONE = "none";

  /// Copies the lists.
  public Code {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    examples = List.copyOf(examples);
    children = List.copyOf(children);
  }

  /// A code with a key and a label and nothing else.
  public static Code of(String key, String label) {
    return new Code(
        key,
        label,
        "",
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        true,
        null,
        false,
        Rules.NONE,
        List.of());
  }

  /// The same code with other codes below it.
  public Code withChildren(List<Code> below) {
    return new Code(
        key,
        label,
        definition,
        include,
        exclude,
        examples,
        color,
        shortcut,
        selectable,
        value,
        open,
        rules,
        below);
  }

  /// The same code with another name and colour.
  public Code withLook(String newLabel, @Nullable String newColor) {
    return new Code(
        key,
        newLabel,
        definition,
        include,
        exclude,
        examples,
        newColor,
        shortcut,
        selectable,
        value,
        open,
        rules,
        children);
  }

  /// The same code chosen by another key, or by none.
  public Code withShortcut(@Nullable String chosenBy) {
    return new Code(
        key,
        label,
        definition,
        include,
        exclude,
        examples,
        color,
        chosenBy,
        selectable,
        value,
        open,
        rules,
        children);
  }

  /// This code and everything below it, parents first.
  public Stream<Code> withDescendants() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Code::withDescendants));
  }
}
