package org.tiercel.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what was said under earlier versions of a codebook as it counts now. Reading what was read
/// so before comes to the same, also under another version.
///
/// - A code that was merged or got another key counts as the code in its place; the coding
///   remembers what it was given as. Two codes of one answer that become one are one coding.
/// - A code that was removed is set aside. A multi answer stays, *none* if nothing is left in it:
///   its codes are judged one by one. An answer of one code has to be asked again.
/// - A code that was split is set aside, and its answer has to be asked again.
/// - Answers under a removed tier, or for a removed `per` code, are left out.
/// - Two answers `per` codes that were merged become one. Where only one code is possible and they
///   differ, the answer is pending with both, and has to be asked again.
public final class AnswersNow {
  private final CodesNow codes;

  /// @param codes what counts as what
  public AnswersNow(CodesNow codes) {
    this.codes = codes;
  }

  /// An annotation as it counts now.
  public Annotation annotation(Annotation given) {
    return codes.former().isEmpty()
        ? given
        : new Annotation(
            given.key(),
            given.done(),
            given.flag(),
            given.memo(),
            given.exposure(),
            given.excerpts(),
            answers(given.answers()));
  }

  private List<Answer> answers(List<Answer> given) {
    Map<AnswerKey, Answer> now = new LinkedHashMap<>();
    for (Answer answer : given) {
      answer(answer).ifPresent(a -> now.merge(a.key(), a, this::joined));
    }
    return List.copyOf(now.values());
  }

  /// An answer as it counts now; empty where its question is not asked any more.
  public Optional<Answer> answer(Answer answer) {
    Answer given = asGiven(answer);
    return codes.question(given.key()).map(question -> read(question, given));
  }

  /// An answer as its coder gave it: what is stored.
  public static Answer asGiven(Answer answer) {
    boolean all =
        answer.former().isEmpty()
            && !answer.askedAgain()
            && answer.codings().stream().allMatch(coding -> coding.givenAs().isEmpty());
    if (all) {
      return answer;
    }
    List<Coding> codings = new ArrayList<>();
    answer.codings().forEach(coding -> codings.addAll(coding.asGiven()));
    codings.addAll(answer.former());
    AnswerState state = codings.isEmpty() ? answer.state() : AnswerState.CODED;
    return new Answer(answer.key(), state, Math.abs(answer.codebookVersion()), codings);
  }

  private Answer read(AnswerKey question, Answer given) {
    String tier = given.key().tier();
    List<Coding> codings = new ArrayList<>();
    List<Coding> aside = new ArrayList<>();
    boolean again = false;
    for (Coding coding : given.codings()) {
      Optional<String> now = codes.code(tier, coding.code());
      if (now.isPresent()) {
        join(codings, coding.countingAs(now.get()));
      } else {
        aside.add(coding);
        again |= codes.isAskedAgain(tier, coding.code());
      }
    }
    AnswerState state = state(given.state(), codings, again);
    int version = again ? -given.codebookVersion() : given.codebookVersion();
    return new Answer(question, state, version, codings, aside);
  }

  private static AnswerState state(AnswerState given, List<Coding> left, boolean again) {
    if (given != AnswerState.CODED || !left.isEmpty()) {
      return given;
    }
    return again ? AnswerState.PENDING : AnswerState.NONE;
  }

  private Answer joined(Answer one, Answer other) {
    List<Coding> codings = new ArrayList<>(one.codings());
    other.codings().forEach(coding -> join(codings, coding));
    List<Coding> aside =
        Stream.concat(one.former().stream(), other.former().stream()).distinct().toList();
    boolean tied =
        codes.former().oneCode().contains(one.key().tier())
            && codings.stream().map(Coding::code).distinct().count() > 1;
    AnswerState state =
        tied ? AnswerState.PENDING : AnswerState.of(one.state(), other.state(), codings.isEmpty());
    int older = Math.min(Math.abs(one.codebookVersion()), Math.abs(other.codebookVersion()));
    boolean again = tied || one.askedAgain() || other.askedAgain();
    return new Answer(one.key(), state, again ? -older : older, codings, aside);
  }

  /// Adds a coding, or joins it with the one that says the same.
  private static void join(List<Coding> codings, Coding added) {
    for (int i = 0; i < codings.size(); i++) {
      if (codings.get(i).sameCode(added)) {
        codings.set(i, codings.get(i).joined(added));
        return;
      }
    }
    codings.add(added);
  }

  /// A change as it counts now; empty where its question is not asked any more.
  public Optional<Change> change(Change given) {
    if (!(given instanceof Change.OfAnswer(AnswerKey key, Answer before, Answer after))) {
      return Optional.of(given);
    }
    return codes.question(key).map(now -> new Change.OfAnswer(now, read(before), read(after)));
  }

  private @Nullable Answer read(@Nullable Answer given) {
    return given == null ? null : answer(given).orElse(null);
  }

  /// A suggestion as it counts now; empty where its code was removed or split.
  public Optional<Suggestion> suggestion(Suggestion given) {
    if (codes.former().isEmpty()) {
      return Optional.of(given);
    }
    Optional<AnswerKey> question = codes.question(new AnswerKey(given.tier(), null, given.per()));
    Optional<String> code = codes.code(given.tier(), given.code());
    return question.isEmpty() || code.isEmpty()
        ? Optional.empty()
        : Optional.of(given.countingAs(question.get(), code.get()));
  }
}
