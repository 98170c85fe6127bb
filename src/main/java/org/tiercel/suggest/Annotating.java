package org.tiercel.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.MachineAnswer;
import org.tiercel.store.MachineCoding;
import org.tiercel.suggest.PostSuggestions.Answered;

/// Makes annotations of what a machine proposes. Used by one thread at a time.
///
/// Ids of excerpts are unique across projects because a run begins at a random one, and follow each
/// other because the project stores neighbours fastest.
public final class Annotating {
  /// The same bound as for people's excerpts, less room for a run's own: JSON readers keep whole
  /// numbers to 2^53.
  private static final long FIRST_IDS = (1L << 53) - (1L << 40);

  private long lastExcerpt = ThreadLocalRandom.current().nextLong(FIRST_IDS);

  /// All that is said of a post.
  ///
  /// @param postId row id of the post
  public MachineAnnotation annotation(long postId, Answered answered) {
    List<MachineAnswer> answers = new ArrayList<>(answers(answered.ofPost(), null));
    List<Excerpt> excerpts = new ArrayList<>();
    for (ProposedExcerpt proposed : answered.ofExcerpts()) {
      Excerpt excerpt = Excerpt.of(++lastExcerpt, proposed.span());
      excerpts.add(excerpt);
      answers.addAll(answers(proposed.proposals(), excerpt.id()));
    }
    return new MachineAnnotation(postId, excerpts, answers);
  }

  private static List<MachineAnswer> answers(List<Proposal> proposals, @Nullable Long excerpt) {
    Map<Proposal.Question, List<Proposal>> byQuestion = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      byQuestion.computeIfAbsent(proposal.question(), q -> new ArrayList<>()).add(proposal);
    }
    List<MachineAnswer> answers = new ArrayList<>();
    byQuestion.forEach(
        (question, together) ->
            answers.add(answer(new AnswerKey(question.tier(), excerpt, question.per()), together)));
    return answers;
  }

  private static MachineAnswer answer(AnswerKey key, List<Proposal> proposals) {
    boolean tied = proposals.stream().anyMatch(Proposal::tied);
    return new MachineAnswer(
        key,
        tied ? AnswerState.PENDING : AnswerState.CODED,
        proposals.stream().map(Annotating::coding).toList());
  }

  private static MachineCoding coding(Proposal proposal) {
    return new MachineCoding(
        new Coding(proposal.code(), proposal.term(), Origin.MACHINE, null, proposal.evidence()),
        proposal.confidence(),
        proposal.rationale(),
        proposal.evidenceMissing());
  }
}
