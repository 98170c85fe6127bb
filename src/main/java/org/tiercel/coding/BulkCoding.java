package org.tiercel.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Change;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Coding;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.Origin;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Tier;
import org.tiercel.store.ProjectFile;
import org.tiercel.task.Progress;

/// Gives codes to many posts in one act, which one undo takes back. What is given so says that it
/// was given in bulk. Nothing here belongs to the thread of the window.
public final class BulkCoding {
  private final ProjectFile project;
  private final Codebook codebook;
  private final Questions questions;
  private final Coder coder;
  private final int round;
  private final Journal journal;

  BulkCoding(ProjectFile project, Codebook codebook, Coder coder, int round, Journal journal) {
    this.project = project;
    this.codebook = codebook;
    this.questions = new Questions(codebook);
    this.coder = coder;
    this.round = round;
    this.journal = journal;
  }

  /// What an order would come to; changes nothing.
  ///
  /// @param posts row ids
  public BulkOutcome outcome(List<Long> posts, BulkOrder order, Progress progress) {
    return work(posts, order, progress).outcome(posts.size());
  }

  /// Carries an order out.
  ///
  /// @param posts row ids
  /// @return what it came to
  public BulkOutcome give(List<Long> posts, BulkOrder order, Progress progress) {
    Work done = work(posts, order, progress);
    journal.save(ActKind.CODE, done.changes);
    return done.outcome(posts.size());
  }

  private Work work(List<Long> posts, BulkOrder order, Progress progress) {
    Work work = new Work();
    int done = 0;
    for (Annotation annotation : said(posts)) {
      progress.stopIfCancelled();
      progress.report(done++, posts.size());
      work.add(annotation, order);
    }
    return work;
  }

  private List<Annotation> said(List<Long> posts) {
    Map<Long, Annotation> said = new LinkedHashMap<>();
    posts.forEach(
        post -> said.put(post, Annotation.empty(new AnnotationKey(post, coder.id(), round, 0))));
    project.annotations().forEachOn(posts, coder.id(), round, a -> said.put(a.key().postId(), a));
    return List.copyOf(said.values());
  }

  /// The changes of all posts, and what they come to.
  private final class Work {
    private final Map<AnnotationKey, List<Change>> changes = new LinkedHashMap<>();
    private int answered;
    private int notAsked;
    private int setAside;

    void add(Annotation annotation, BulkOrder order) {
      Draft draft = new Draft(codebook, annotation, Map.of());
      boolean hadAnswer = false;
      boolean closed = false;
      for (Tier tier : BulkOrder.tiers(codebook)) {
        List<String> codes = order.codes().getOrDefault(tier.key(), List.of());
        if (!codes.isEmpty() && asks(draft.now(), tier)) {
          hadAnswer |= annotation.answer(AnswerKey.ofPost(tier.key())).isPresent();
          give(draft, tier, codes, order.answered());
        } else if (!codes.isEmpty()) {
          closed = true;
        }
      }
      draft.settle();
      answered += hadAnswer ? 1 : 0;
      notAsked += closed ? 1 : 0;
      setAside += draft.setAside().isEmpty() ? 0 : 1;
      if (!draft.changes().isEmpty()) {
        changes.put(annotation.key(), draft.changes());
      }
    }

    private boolean asks(Annotation annotation, Tier tier) {
      return questions.ofPost(annotation).stream().anyMatch(q -> q.tier().equals(tier));
    }

    BulkOutcome outcome(int posts) {
      return new BulkOutcome(posts, changes.size(), answered, notAsked, setAside);
    }
  }

  private static void give(
      Draft draft, Tier tier, List<String> codes, BulkOrder.Answered answered) {
    AnswerKey key = AnswerKey.ofPost(tier.key());
    Optional<Answer> standing = draft.now().answer(key);
    List<Coding> given =
        codes.stream()
            .limit(tier.kind().oneCode() ? 1 : codes.size())
            .map(BulkCoding::bulk)
            .toList();
    if (standing.isEmpty()) {
      draft.answer(key, given);
    } else if (answered == BulkOrder.Answered.REPLACE && !says(standing.get(), codes)) {
      draft.answer(key, given);
    } else if (answered == BulkOrder.Answered.ADD && !tier.kind().oneCode()) {
      List<Coding> all = new ArrayList<>(standing.get().codings());
      given.stream()
          .filter(added -> all.stream().noneMatch(there -> there.code().equals(added.code())))
          .forEach(all::add);
      if (all.size() > standing.get().codings().size()) {
        draft.answer(key, all);
      }
    }
  }

  private static boolean says(Answer answer, List<String> codes) {
    return answer.codes().equals(Set.copyOf(codes));
  }

  private static Coding bulk(String code) {
    return new Coding(code, null, Origin.BULK, null, List.of());
  }

  /// Says of other posts, in one act, what the coder has said of one of the same text, and that
  /// they are done. Each stays a post of its own. Posts on which the coder has answered anything
  /// already stay as they are.
  ///
  /// @param example the post that is coded
  /// @param posts row ids of posts with exactly its text
  /// @return how many of them were coded
  public int alike(long example, List<Long> posts) {
    Annotation model =
        project
            .annotations()
            .find(new AnnotationKey(example, coder.id(), round, 0))
            .orElseThrow(() -> new IllegalArgumentException("nothing said of " + example));
    Map<AnnotationKey, List<Change>> changes = new LinkedHashMap<>();
    for (Annotation annotation : said(posts)) {
      if (annotation.key().postId() != example && annotation.answers().isEmpty()) {
        Draft draft = new Draft(codebook, annotation, Map.of());
        copy(model, draft);
        changes.put(annotation.key(), draft.changes());
      }
    }
    journal.save(ActKind.CODE, changes);
    return changes.size();
  }

  private static void copy(Annotation model, Draft draft) {
    Map<Long, Long> excerpts =
        model.excerpts().stream()
            .collect(Collectors.toMap(Excerpt::id, excerpt -> CodingSession.newExcerptId()));
    for (Excerpt excerpt : model.excerpts()) {
      long id = Objects.requireNonNull(excerpts.get(excerpt.id()));
      draft.excerpt(id, Excerpt.of(id, excerpt.span()));
    }
    for (Answer answer : model.answers()) {
      AnswerKey key = answer.key();
      Long excerpt = key.excerptId() == null ? null : excerpts.get(key.excerptId());
      if (answer.state() != AnswerState.PENDING) {
        draft.answer(
            new AnswerKey(key.tier(), excerpt, key.per()),
            answer.codings().stream()
                .map(c -> new Coding(c.code(), c.term(), Origin.BULK, null, c.evidence()))
                .toList());
      }
    }
    draft.done(true);
  }
}
