package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Tier;

/// What the coder has given at one place of a text: the codes of each excerpt that stands there,
/// and the codes of the post that point there.
final class CodesHere {
  private CodesHere() {}

  /// An excerpt, or the post.
  ///
  /// @param number of the excerpt; absent for the post
  /// @param codes what was given
  record Group(OptionalInt number, List<GivenCode> codes) {
    /// Copies the list.
    Group {
      codes = List.copyOf(codes);
    }
  }

  /// What stands at an offset; excerpts of the whole post stand everywhere and are left out.
  static List<Group> at(int offset, Codebook codebook, PostState state) {
    List<Group> groups = new ArrayList<>();
    List<GivenCode> pointing = new ArrayList<>();
    for (Tier tier : codebook.tiers()) {
      state.shown().annotation().answers().stream()
          .filter(answer -> answer.key().tier().equals(tier.key()))
          .filter(answer -> answer.state() == AnswerState.CODED)
          .forEach(answer -> pointing.addAll(pointing(tier, answer, offset)));
    }
    if (!pointing.isEmpty()) {
      groups.add(new Group(OptionalInt.empty(), pointing));
    }
    for (Card card : state.agenda().cards()) {
      boolean here =
          card.span() != null && card.span().start() <= offset && offset < card.span().end();
      if (here && card.subject() instanceof Subject.Own own) {
        groups.add(new Group(card.number(), of(own, codebook, state)));
      }
    }
    return groups;
  }

  private static List<GivenCode> pointing(Tier tier, Answer answer, int offset) {
    List<Coding> here =
        answer.codings().stream()
            .filter(
                coding ->
                    coding.evidence().stream()
                        .anyMatch(span -> span.start() <= offset && offset < span.end()))
            .toList();
    return here.isEmpty()
        ? List.of()
        : GivenCode.of(tier, Answer.of(answer.key(), answer.codebookVersion(), here));
  }

  private static List<GivenCode> of(Subject.Own own, Codebook codebook, PostState state) {
    List<GivenCode> codes = new ArrayList<>();
    for (Focus focus : state.agenda().tiersOf(own)) {
      codebook
          .tier(focus.tier())
          .ifPresent(
              tier ->
                  state
                      .agenda()
                      .answer(focus)
                      .ifPresent(answer -> codes.addAll(GivenCode.of(tier, answer))));
    }
    return codes;
  }

  /// How many codes there are in all.
  static int count(List<Group> groups) {
    return groups.stream().mapToInt(group -> group.codes().size()).sum();
  }
}
