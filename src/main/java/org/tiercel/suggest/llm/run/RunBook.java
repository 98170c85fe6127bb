package org.tiercel.suggest.llm.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Post;
import org.tiercel.domain.Run;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.ModelAnswer;
import org.tiercel.store.ModelOutcome;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.Annotating;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;
import org.tiercel.suggest.llm.Reading;

/// Keeps what arrives: replies, what came of each post, and the annotations that posts get, all
/// that arrived together in one transaction. For one thread.
final class RunBook {
  private final ProjectFile project;
  private final Run run;
  private final Questionnaire questionnaire;
  private final RepeatsOfPosts repeats;
  private final Annotating annotating = new Annotating();
  private final List<Arrival.GivenUp> suspects = new ArrayList<>();
  private final Set<Long> failed;
  private long answered;
  private long fromStore;

  /// @param answered how many posts the run has answered before
  /// @param failed the posts that failed before
  RunBook(
      ProjectFile project,
      Run run,
      Questionnaire questionnaire,
      RepeatsOfPosts repeats,
      long answered,
      Set<Long> failed) {
    this.project = project;
    this.run = run;
    this.questionnaire = questionnaire;
    this.repeats = repeats;
    this.answered = answered;
    this.failed = new HashSet<>(failed);
  }

  /// Something to keep.
  ///
  /// @param answer a reply that is not in the project yet; absent for one that is
  /// @param kept row of that one
  private record Entry(@Nullable ModelAnswer answer, long kept, List<ModelOutcome> outcomes) {}

  /// What comes of a block of arrivals, before it is written.
  private static final class Block {
    final List<Entry> entries = new ArrayList<>();
    final List<MachineAnnotation> annotations = new ArrayList<>();
    final Set<Long> newlyFailed = new HashSet<>();
    long taken;
  }

  /// Keeps arrivals: all of them are on disk when this returns, or none.
  void write(List<Arrival> arrivals) {
    Block block = new Block();
    for (Arrival arrival : arrivals) {
      add(arrival, block);
    }
    save(block);
  }

  /// Keeps the posts that were given up last, the server not being to blame after all.
  void writeSuspects() {
    Block block = new Block();
    suspects.forEach(suspect -> giveUp(suspect, block));
    suspects.clear();
    save(block);
  }

  /// Leaves the posts that were given up last open, because the server is to blame.
  void forgiveSuspects() {
    Block block = new Block();
    suspects.forEach(suspect -> block.entries.add(new Entry(suspect.failure(), 0, List.of())));
    suspects.clear();
    save(block);
  }

  private void add(Arrival arrival, Block block) {
    switch (arrival) {
      case Arrival.Useless(ModelAnswer answer) -> {
        clearSuspects(answer, block);
        block.entries.add(new Entry(answer, 0, List.of()));
      }
      case Arrival.Answered(Question question, ModelAnswer answer, Post post, Reading reading) -> {
        clearSuspects(answer, block);
        List<ModelOutcome> outcomes = outcomes(question, answer.words(), post, reading, block);
        block.entries.add(new Entry(answer, 0, outcomes));
      }
      case Arrival.Kept kept -> {
        Post post = post(kept.question().firstPost());
        Reading reading = questionnaire.read(kept.answer().words(), post);
        List<ModelOutcome> outcomes =
            outcomes(kept.question(), kept.answer().words(), post, reading, block);
        block.entries.add(new Entry(null, kept.answer().id(), outcomes));
        block.taken += outcomes.size();
      }
      case Arrival.GivenUp givenUp -> {
        if (givenUp.suspect()) {
          suspects.add(givenUp);
        } else {
          clearSuspects(givenUp.failure(), block);
          giveUp(givenUp, block);
        }
      }
      case Arrival.Unanswered(ModelAnswer vain) -> {
        if (vain != null) {
          block.entries.add(new Entry(vain, 0, List.of()));
        }
      }
      case Arrival.Broken(RuntimeException cause) -> throw cause;
    }
  }

  /// Keeps the posts that were given up before the request for a reply was sent: the server lived
  /// on. A reply to an older request says nothing of that, however late it is written.
  private void clearSuspects(ModelAnswer reply, Block block) {
    Instant sent = reply.at().minusMillis(reply.millis());
    suspects.removeIf(
        suspect -> {
          boolean before = !suspect.failure().at().isAfter(sent);
          if (before) {
            giveUp(suspect, block);
          }
          return before;
        });
  }

  private void giveUp(Arrival.GivenUp givenUp, Block block) {
    String reason = String.valueOf(givenUp.failure().reason());
    Question question = givenUp.question();
    List<ModelOutcome> outcomes =
        question.posts().stream()
            .map(post -> ModelOutcome.failed(post, question.repeat(), reason))
            .toList();
    block.newlyFailed.addAll(question.posts());
    block.entries.add(new Entry(givenUp.failure(), 0, outcomes));
  }

  /// What one reply says of each post of its question.
  private List<ModelOutcome> outcomes(
      Question question, @Nullable String words, Post first, Reading ofFirst, Block block) {
    List<ModelOutcome> outcomes = new ArrayList<>();
    for (long id : question.posts()) {
      Post post = id == first.id() ? first : post(id);
      Reading reading =
          id == first.id() ? ofFirst : questionnaire.read(String.valueOf(words), post);
      outcomes.add(outcome(post, question.repeat(), reading, block));
    }
    return outcomes;
  }

  private ModelOutcome outcome(Post post, int repeat, Reading reading, Block block) {
    return switch (reading.suggestions()) {
      case Failed(String reason) -> {
        block.newlyFailed.add(post.id());
        yield ModelOutcome.failed(post.id(), repeat, reason);
      }
      case Answered said -> {
        Optional<Answered> whole = repeats.add(post, repeat, said);
        whole.ifPresent(all -> block.annotations.add(annotating.annotation(post.id(), all)));
        yield new ModelOutcome(
            post.id(), repeat, annotating.annotation(post.id(), said), reading.problems(), null);
      }
    };
  }

  private Post post(long id) {
    return project.posts().find(id).orElseThrow();
  }

  private void save(Block block) {
    if (block.entries.isEmpty()) {
      return;
    }
    project.together(
        () -> {
          for (Entry entry : block.entries) {
            long id =
                entry.answer() == null
                    ? entry.kept()
                    : project.modelAnswers().save(run, entry.answer());
            entry.outcomes().forEach(o -> project.modelAnswers().save(run, id, o));
          }
          project.runs().writer(run).write(block.annotations);
          return true;
        });
    block.annotations.forEach(annotation -> failed.remove(annotation.postId()));
    failed.addAll(block.newlyFailed);
    answered += block.annotations.size();
    fromStore += block.taken;
  }

  /// How many posts are answered.
  long answered() {
    return answered;
  }

  /// How many failed.
  long failed() {
    return failed.size();
  }

  /// How many answers the project held.
  long fromStore() {
    return fromStore;
  }
}
