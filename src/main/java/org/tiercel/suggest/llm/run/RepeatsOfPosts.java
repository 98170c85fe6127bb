package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tiercel.domain.Post;
import org.tiercel.domain.Run;
import org.tiercel.store.KeptAnswer;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.PostSuggestions.Answered;

/// The answers to posts whose repeats are not all there yet. For one thread.
final class RepeatsOfPosts {
  private final ProjectFile project;
  private final Run run;
  private final int repeats;
  private final Questionnaire questionnaire;
  private final Majority majority;
  private final Map<Long, Map<Integer, Answered>> waiting = new HashMap<>();

  RepeatsOfPosts(
      ProjectFile project, Run run, int repeats, Questionnaire questionnaire, Majority majority) {
    this.project = project;
    this.run = run;
    this.repeats = repeats;
    this.questionnaire = questionnaire;
    this.majority = majority;
  }

  /// Adds an answer.
  ///
  /// @return what is said of the post in the end, if its repeats are complete now
  Optional<Answered> add(Post post, int repeat, Answered answered) {
    if (repeats == 1) {
      return Optional.of(answered);
    }
    Map<Integer, Answered> there = waiting.computeIfAbsent(post.id(), id -> earlier(post));
    there.put(repeat, answered);
    if (there.size() < repeats) {
      return Optional.empty();
    }
    waiting.remove(post.id());
    return Optional.of(majority.of(new ArrayList<>(there.values())));
  }

  /// Answers of an earlier sitting, read again from the model's words.
  private Map<Integer, Answered> earlier(Post post) {
    Map<Integer, Answered> read = new TreeMap<>();
    for (Map.Entry<Integer, KeptAnswer> kept :
        project.modelAnswers().ofPost(run, post.id()).entrySet()) {
      if (questionnaire.read(kept.getValue().words(), post).suggestions()
          instanceof Answered answered) {
        read.put(kept.getKey(), answered);
      }
    }
    return read;
  }
}
