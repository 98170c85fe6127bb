package org.tiercel.ui.code;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.Undone;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.Messages;

/// Says what was undone or done again: what kind of thing changed, and which codes.
final class UndoneWords {
  private final Codebook codebook;

  UndoneWords(Codebook codebook) {
    this.codebook = codebook;
  }

  /// Such as "Themes: Privacy concern".
  String of(Undone undone) {
    if (undone.posts() > 1) {
      return Messages.text("code.undone.posts", undone.posts());
    }
    List<Change> changes = undone.acts().stream().flatMap(act -> act.changes().stream()).toList();
    return Stream.of(
            first(changes, Change.OfDone.class, change -> Messages.text("code.undone.done")),
            first(changes, Change.OfExcerpt.class, UndoneWords::excerpt),
            answers(changes),
            first(changes, Change.OfFlag.class, change -> Messages.text("code.undone.flag")),
            first(changes, Change.OfMemo.class, change -> Messages.text("code.undone.memo")))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElseGet(() -> Messages.text("code.undone.suggestion"));
  }

  private static <C extends Change> String first(
      List<Change> changes, Class<C> kind, java.util.function.Function<C, String> words) {
    return changes.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(words)
        .findFirst()
        .orElse("");
  }

  private static String excerpt(Change.OfExcerpt change) {
    Excerpt before = change.before();
    Excerpt after = change.after();
    if (before == null || after == null) {
      return Messages.text("code.undone.excerpt");
    }
    boolean moved = !Objects.equals(before.span(), after.span());
    return Messages.text(moved ? "code.undone.passage" : "code.undone.memo");
  }

  private String answers(List<Change> changes) {
    return changes.stream()
        .filter(Change.OfAnswer.class::isInstance)
        .map(Change.OfAnswer.class::cast)
        .map(change -> answer(change.key(), change.before(), change.after()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String answer(AnswerKey key, @Nullable Answer before, @Nullable Answer after) {
    Tier tier = codebook.tier(key.tier()).orElse(null);
    if (tier == null) {
      return key.tier();
    }
    List<String> codes =
        Stream.of(before, after)
            .filter(Objects::nonNull)
            .flatMap(answer -> answer.codes().stream())
            .filter(code -> !stands(before, code) || !stands(after, code))
            .map(code -> tier.code(code).map(Code::label).orElse(code))
            .distinct()
            .toList();
    return codes.isEmpty() ? tier.label() : tier.label() + ": " + String.join(", ", codes);
  }

  private static boolean stands(@Nullable Answer answer, String code) {
    return answer != null && answer.codes().contains(code);
  }
}
