package org.tiercel.suggest.llm.answer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;

/// The codes of a tier by what a model may call them: the key; else key or label without regard to
/// case, spaces and punctuation, where that names only one code; else an open code with its term,
/// as in `Other (price)`.
final class TierCodes {
  /// Words that say that no code fits.
  private static final Set<String> NONE = Set.of("none", "na", "n/a", "null", "notapplicable", "");

  private final Map<String, Code> byKey = new HashMap<>();
  private final Map<String, Code> byName;
  private final Set<String> groups = new HashSet<>();

  /// @param tier whose codes are named
  TierCodes(Tier tier) {
    for (Code code : tier.allCodes().toList()) {
      if (code.selectable()) {
        byKey.put(code.key(), code);
      } else {
        groups.add(code.key());
      }
    }
    byName = names(tier);
  }

  /// A code that was named.
  ///
  /// @param code the code
  /// @param term a term that stood in its name
  /// @param exact whether it was named by its key
  record Named(Code code, @Nullable String term, boolean exact) {}

  /// The code that a name means.
  Optional<Named> named(String name) {
    Code exact = byKey.get(name);
    if (exact != null) {
      return Optional.of(new Named(exact, null, true));
    }
    Code near = groups.contains(name) ? null : byName.get(folded(name));
    return near != null ? Optional.of(new Named(near, null, false)) : openWithTerm(name);
  }

  /// Whether a name says that no code fits.
  boolean isNone(String name) {
    return !byKey.containsKey(name)
        && byName.get(folded(name)) == null
        && NONE.contains(name.strip().toLowerCase(Locale.ROOT).replace(" ", ""));
  }

  /// Whether it is the key of a code that is never given itself.
  boolean isGroup(String name) {
    return groups.contains(name);
  }

  private Optional<Named> openWithTerm(String name) {
    int border = Math.max(name.indexOf('('), name.indexOf(':'));
    if (border <= 0) {
      return Optional.empty();
    }
    Code code = byName.get(folded(name.substring(0, border)));
    String behind = name.substring(border + 1).strip();
    String term = behind.endsWith(")") ? behind.substring(0, behind.length() - 1) : behind;
    return code != null && code.open() && !term.isBlank()
        ? Optional.of(new Named(code, term, false))
        : Optional.empty();
  }

  /// The folded names that only one code has.
  private static Map<String, Code> names(Tier tier) {
    Map<String, Set<Code>> codes = new HashMap<>();
    for (Code code : tier.selectableCodes()) {
      codes.computeIfAbsent(folded(code.key()), name -> new HashSet<>()).add(code);
      codes.computeIfAbsent(folded(code.label()), name -> new HashSet<>()).add(code);
    }
    Map<String, Code> names = new HashMap<>();
    codes.forEach(
        (name, of) -> {
          if (of.size() == 1 && !name.isEmpty()) {
            names.put(name, of.iterator().next());
          }
        });
    return names;
  }

  private static String folded(String name) {
    String bounded = name.length() > 300 ? name.substring(0, 300) : name;
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(bounded, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
