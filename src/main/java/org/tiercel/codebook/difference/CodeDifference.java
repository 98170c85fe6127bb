package org.tiercel.codebook.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.difference.Difference.What;
import org.tiercel.domain.Code;
import org.tiercel.domain.CodesNow;
import org.tiercel.domain.FormerCode;
import org.tiercel.domain.Rules;
import org.tiercel.domain.Tier;

/// Compares the codes of one tier in two versions.
final class CodeDifference {
  private final Tier before;
  private final Tier after;
  private final CodesNow places;
  private final List<Difference> found;

  CodeDifference(Tier before, Tier after, CodesNow places, List<Difference> found) {
    this.before = before;
    this.after = after;
    this.places = places;
    this.found = found;
  }

  void compare() {
    before.allCodes().filter(code -> after.code(code.key()).isEmpty()).forEach(this::went);
    for (Code code : after.allCodes().toList()) {
      Optional<Code> old = before.code(code.key()).or(() -> renamed(code));
      old.ifPresentOrElse(stood -> compare(stood, code), () -> came(code));
    }
    List<String> kept =
        before.allCodes().map(Code::key).filter(key -> after.code(key).isPresent()).toList();
    List<String> order =
        after.allCodes().map(Code::key).filter(key -> before.code(key).isPresent()).toList();
    boolean moved = found.stream().anyMatch(d -> d.what() == What.CODE_MOVED && isHere(d));
    if (!kept.equals(order) && !moved) {
      String names = after.codes().stream().map(Code::label).collect(Collectors.joining(", "));
      found.add(new Difference(What.CODE_ORDER, after.label(), "", "", names));
    }
  }

  private boolean isHere(Difference difference) {
    return difference.tier().equals(after.label());
  }

  /// The code that this one was under another key.
  private Optional<Code> renamed(Code code) {
    List<Code> went =
        before
            .allCodes()
            .filter(old -> after.code(old.key()).isEmpty())
            .filter(old -> successors(old).equals(List.of(code.key())))
            .toList();
    return went.size() == 1 ? Optional.of(went.getFirst()) : Optional.empty();
  }

  private List<String> successors(Code old) {
    return places.formerCode(before.key(), old.key()).map(FormerCode::now).orElse(List.of());
  }

  private void went(Code old) {
    List<String> now = successors(old).stream().filter(key -> after.code(key).isPresent()).toList();
    boolean rekeyed = now.size() == 1 && before.code(now.getFirst()).isEmpty();
    if (now.isEmpty()) {
      found.add(new Difference(What.CODE_REMOVED, after.label(), old.label(), "", ""));
    } else if (now.size() > 1) {
      found.add(new Difference(What.CODE_SPLIT, after.label(), old.label(), "", labels(now)));
    } else if (!rekeyed || renamed(after.code(now.getFirst()).orElseThrow()).isEmpty()) {
      found.add(new Difference(What.CODE_MERGED, after.label(), old.label(), "", labels(now)));
    }
  }

  private String labels(List<String> keys) {
    return keys.stream()
        .flatMap(key -> after.code(key).stream())
        .map(code -> "“" + code.label() + "”")
        .collect(Collectors.joining(", "));
  }

  private void came(Code code) {
    boolean part =
        before.allCodes().anyMatch(old -> after.code(old.key()).isEmpty() && takesPlace(old, code));
    if (!part) {
      found.add(new Difference(What.CODE_ADDED, after.label(), code.label(), "", ""));
    }
  }

  private boolean takesPlace(Code old, Code code) {
    return successors(old).contains(code.key());
  }

  private void compare(Code old, Code code) {
    DifferenceOf fields = new DifferenceOf(after.label(), code.label(), found);
    fields.text(What.LABEL, old.label(), code.label());
    fields.text(What.CODE_KEY, old.key(), code.key());
    if (!Objects.equals(placeOf(before, old), placeOf(after, code))) {
      fields.text(What.CODE_MOVED, parent(before, old), parent(after, code));
    }
    fields.text(What.DEFINITION, old.definition(), code.definition());
    fields.texts(What.INCLUDE, old.include(), code.include());
    fields.texts(What.EXCLUDE, old.exclude(), code.exclude());
    fields.texts(What.EXAMPLES, old.examples(), code.examples());
    fields.text(What.COLOR, text(old.color()), text(code.color()));
    fields.text(What.SHORTCUT, text(old.shortcut()), text(code.shortcut()));
    fields.value(What.SELECTABLE, old.selectable(), code.selectable());
    fields.text(What.VALUE, text(old.value()), text(code.value()));
    fields.value(What.OPEN, old.open(), code.open());
    if (!old.rules().equals(code.rules())) {
      fields.text(What.RULES, text(old.rules()), text(code.rules()));
    }
  }

  private Optional<String> placeOf(Tier tier, Code code) {
    return above(tier, code)
        .map(Code::key)
        .map(key -> tier.equals(before) ? places.code(before.key(), key).orElse(key) : key);
  }

  private static String parent(Tier tier, Code code) {
    return above(tier, code).map(Code::label).orElse("");
  }

  private static Optional<Code> above(Tier tier, Code code) {
    return tier.allCodes().filter(parent -> parent.children().contains(code)).findFirst();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String text(Rules rules) {
    List<String> all = new ArrayList<>(rules.any());
    rules.patterns().forEach(pattern -> all.add("/" + pattern + "/"));
    rules.not().forEach(guard -> all.add("¬" + guard));
    return String.join(" · ", all);
  }
}
