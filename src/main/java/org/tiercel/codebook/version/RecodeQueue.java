package org.tiercel.codebook.version;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiercel.codebook.AskedSince;
import org.tiercel.codebook.TierStatuses;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.Answer;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.TierStatus;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// The posts that a coder has done and that a changed codebook asks anew: those alone that the
/// change affects, tier by tier.
public final class RecodeQueue {
  private final Questions questions;
  private final TierStatuses statuses;
  private final Map<String, BitSet> posts = new LinkedHashMap<>();
  private final Map<String, Integer> whole = new HashMap<>();
  private final int newest;

  private RecodeQueue(Codebook codebook, AskedSince since) {
    this.questions = new Questions(codebook);
    this.statuses = new TierStatuses(codebook, since);
    codebook.tiers().forEach(tier -> whole.put(tier.key(), since.whole(tier.key())));
    int asked =
        codebook.tiers().stream()
            .mapToInt(tier -> Math.max(since.whole(tier.key()), since.condition(tier.key())))
            .max()
            .orElse(0);
    this.newest = asked;
  }

  /// Reads what a coder has done in a round.
  ///
  /// @param since since which version tiers and codes are asked
  /// @return row ids of posts by the key of the tier that was not asked there, in order of tiers;
  ///     tiers without any are left out
  public static Map<String, BitSet> of(
      ProjectFile project,
      Codebook codebook,
      AskedSince since,
      long coderId,
      int round,
      Progress progress) {
    RecodeQueue queue = new RecodeQueue(codebook, since);
    codebook.tiers().forEach(tier -> queue.posts.put(tier.key(), new BitSet()));
    BitSet included = project.posts().included();
    project
        .annotations()
        .forEachDone(
            coderId,
            round,
            annotation -> {
              progress.stopIfCancelled();
              if (included.get(Math.toIntExact(annotation.key().postId()))) {
                queue.read(annotation);
              }
            });
    queue.posts.values().removeIf(BitSet::isEmpty);
    return queue.posts;
  }

  private void read(Annotation annotation) {
    if (annotation.answers().stream().allMatch(a -> a.codebookVersion() >= newest)) {
      return;
    }
    int post = Math.toIntExact(annotation.key().postId());
    for (Question question : questions.of(annotation)) {
      BitSet ofTier = posts.get(question.tier().key());
      if (ofTier != null && !ofTier.get(post) && isNotAsked(annotation, question)) {
        ofTier.set(post);
      }
    }
  }

  private boolean isNotAsked(Annotation annotation, Question question) {
    int given = annotation.answer(question.key()).map(Answer::codebookVersion).orElse(0);
    if (given > 0 && given >= whole.getOrDefault(question.tier().key(), 0)) {
      return false;
    }
    return statuses.of(annotation, question.key()) == TierStatus.NOT_ASKED
        || !statuses.codesNotAsked(annotation, question.key()).isEmpty();
  }
}
