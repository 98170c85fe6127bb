package org.tiercel.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Change;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// Changes in words, such as "gave Privacy under Value".
final class ChangeWords {
  private static final int QUOTED = 120;

  private final Codebook codebook;

  ChangeWords(Codebook codebook) {
    this.codebook = codebook;
  }

  /// What changed, one piece after the other; empty where nothing did that has words.
  String of(List<Change> changes) {
    List<String> pieces = new ArrayList<>();
    for (Change change : changes) {
      String words = of(change);
      if (!words.isEmpty() && !pieces.contains(words)) {
        pieces.add(words);
      }
    }
    return String.join("; ", pieces);
  }

  private String of(Change change) {
    return switch (change) {
      case Change.OfAnswer(AnswerKey key, Answer before, Answer after) ->
          answer(key, before, after);
      case Change.OfExcerpt(long _, Excerpt before, Excerpt after) -> excerpt(before, after);
      case Change.OfDone(boolean _, boolean after) ->
          Messages.text(after ? "history.act.done" : "history.act.reopened");
      case Change.OfFlag(String _, String after) -> flag(after);
      case Change.OfMemo(String _, String after) ->
          after.isEmpty()
              ? Messages.text("history.act.memo.removed")
              : Messages.text("history.act.memo", quoted(after));
      case Change.OfNote(MemoSubject.Note subject, String _, String after) ->
          after.isEmpty()
              ? Messages.text("history.act.note.removed", label(subject))
              : Messages.text("history.act.note", label(subject), quoted(after));
      case Change.OfDecision(long _, Decision _, Decision after) ->
          after == Decision.REJECTED ? Messages.text("history.act.rejected") : "";
      case Change.OfExposure _ -> "";
    };
  }

  private static String flag(@Nullable String reason) {
    if (reason == null) {
      return Messages.text("history.act.flag.off");
    }
    return reason.isEmpty()
        ? Messages.text("history.act.flag.bare")
        : Messages.text("history.act.flag", quoted(reason));
  }

  private static String excerpt(@Nullable Excerpt before, @Nullable Excerpt after) {
    if (before == null) {
      return Messages.text("history.act.excerpt.made");
    }
    if (after == null) {
      return Messages.text("history.act.excerpt.removed");
    }
    if (!Objects.equals(before.span(), after.span())) {
      return Messages.text("history.act.excerpt.moved");
    }
    return after.memo().isEmpty()
        ? Messages.text("history.act.excerpt.memo.removed")
        : Messages.text("history.act.excerpt.memo", quoted(after.memo()));
  }

  private String answer(AnswerKey key, @Nullable Answer before, @Nullable Answer after) {
    String tier = tier(key);
    if (after == null) {
      return Messages.text("history.act.cleared", tier);
    }
    if (after.state() == AnswerState.NONE) {
      return Messages.text("history.act.none", tier);
    }
    Set<String> stood = before == null ? Set.of() : before.codes();
    Set<String> given = new TreeSet<>(after.codes());
    given.removeAll(stood);
    Set<String> taken = new TreeSet<>(stood);
    taken.removeAll(after.codes());
    if (given.isEmpty() && taken.isEmpty()) {
      return Messages.text("history.act.confirmed", tier);
    }
    if (given.isEmpty()) {
      return Messages.text("history.act.taken", codes(key, taken), tier);
    }
    return taken.isEmpty()
        ? Messages.text("history.act.given", codes(key, given), tier)
        : Messages.text("history.act.changed", codes(key, taken), codes(key, given), tier);
  }

  private String tier(AnswerKey key) {
    String label = codebook.tier(key.tier()).map(Tier::label).orElse(key.tier());
    String per = key.per();
    if (per == null) {
      return label;
    }
    String about =
        codebook
            .tier(key.tier())
            .map(Tier::per)
            .flatMap(codebook::tier)
            .flatMap(other -> other.code(per))
            .map(Code::label)
            .orElse(per);
    return Messages.text("history.per", label, about);
  }

  private String codes(AnswerKey key, Set<String> codes) {
    return codes.stream().map(code -> code(key.tier(), code)).collect(Collectors.joining(", "));
  }

  private String code(String tier, String code) {
    return codebook.tier(tier).flatMap(t -> t.code(code)).map(Code::label).orElse(code);
  }

  private String label(MemoSubject.Note subject) {
    return switch (subject) {
      case MemoSubject.OfProject _ -> Messages.text("history.project");
      case MemoSubject.OfTier(String tier) -> codebook.tier(tier).map(Tier::label).orElse(tier);
      case MemoSubject.OfCode(String tier, String code) -> code(tier, code);
    };
  }

  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= QUOTED) {
      return "“" + line + "”";
    }
    int end = Character.isHighSurrogate(line.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    return "“" + line.substring(0, end) + "…”";
  }
}
