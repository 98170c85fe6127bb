package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Code;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;

/// Lists the codes of the focused tier: those at the top, and below a parent the children that the
/// coder opened, gave, or has suggestions for.
final class CodeLines {
  private final Tier tier;
  private final PostOnScreen shown;
  private final List<Suggestion> suggestions;
  private final List<Coding> given;
  private final @Nullable String opened;
  private final OwnCodes own;
  private final List<CodeLine> lines = new ArrayList<>();

  private CodeLines(
      Tier tier,
      PostOnScreen shown,
      List<Suggestion> suggestions,
      @Nullable Answer answer,
      @Nullable String opened,
      OwnCodes own) {
    this.tier = tier;
    this.shown = shown;
    this.suggestions = suggestions;
    this.given = answer == null ? List.of() : answer.codings();
    this.opened = opened;
    this.own = own;
  }

  /// The rows under a focus.
  ///
  /// @param opened the parent whose children the keys choose
  /// @param own what the coder has given
  static List<CodeLine> of(
      Agenda agenda, PostOnScreen shown, Focus focus, @Nullable String opened, OwnCodes own) {
    CodeLines all =
        new CodeLines(
            agenda.tier(focus),
            shown,
            agenda.suggestions(focus),
            agenda.answer(focus).orElse(null),
            opened,
            own);
    all.tier.codes().forEach(code -> all.add(code, 0, null));
    return List.copyOf(all.lines);
  }

  private void add(Code code, int depth, @Nullable Code parent) {
    boolean keyed = opened == null ? parent == null : parent != null && parent.key().equals(opened);
    boolean isOpen = opened != null && tier.isWithin(opened, code.key());
    List<Coding> here = given.stream().filter(c -> c.code().equals(code.key())).toList();
    lines.add(
        new CodeLine(
            code,
            depth,
            keyed ? code.shortcut() : null,
            here.stream().anyMatch(c -> c.term() == null),
            null,
            open(code),
            suggestions.stream().anyMatch(s -> s.code().equals(code.key()) && shown.isRejected(s)),
            isOpen,
            count(code)));
    here.stream().filter(c -> c.term() != null).forEach(c -> addTerm(code, depth + 1, c.term()));
    for (Code child : code.children()) {
      if (isOpen || matters(child)) {
        add(child, depth + 1, code);
      }
    }
  }

  /// A parent that only leads to others counts for none.
  private int count(Code code) {
    return own.isKnown() && code.selectable() ? own.count(tier.key(), code.key()) : -1;
  }

  private void addTerm(Code code, int depth, @Nullable String term) {
    lines.add(new CodeLine(code, depth, null, true, term, List.of(), false, false, -1));
  }

  private List<Suggestion> open(Code code) {
    return suggestions.stream()
        .filter(s -> s.code().equals(code.key()) && shown.isOpen(s))
        .filter(s -> given.stream().noneMatch(c -> c.code().equals(s.code())))
        .toList();
  }

  private boolean matters(Code child) {
    Set<String> keys = child.withDescendants().map(Code::key).collect(Collectors.toSet());
    return given.stream().anyMatch(c -> keys.contains(c.code()))
        || suggestions.stream().anyMatch(s -> keys.contains(s.code()) && shown.isOpen(s));
  }
}
