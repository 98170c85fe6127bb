package org.tiercel.suggest.llm.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tiercel.domain.Post;
import org.tiercel.domain.Run;
import org.tiercel.store.ProjectFile;
import org.tiercel.suggest.llm.cost.TokenEstimate;
import org.tiercel.task.Progress;

/// The questions that a plan comes to, in the order of posts: posts with equal messages make one,
/// and what a run holds already is left out.
final class Agenda {
  private static final int CHUNK = 500;

  private final RunPlan plan;
  private final ProjectFile project;
  private final Questionnaire questionnaire;

  Agenda(RunPlan plan, ProjectFile project, Questionnaire questionnaire) {
    this.plan = plan;
    this.project = project;
    this.questionnaire = questionnaire;
  }

  /// Posts with the same message.
  private static final class Group {
    final List<Long> posts = new ArrayList<>(1);
    final long tokens;

    Group(long tokens) {
      this.tokens = tokens;
    }
  }

  /// The posts of the plan, in rising order.
  long[] posts() {
    return plan.selection().of(project.posts().included());
  }

  /// What is still to be answered.
  ///
  /// @param run the run that is gone on with; empty for a fresh one
  List<Question> open(long[] posts, Optional<Run> run, Progress progress) {
    Map<String, Group> groups = groups(posts, progress);
    List<Set<Long>> done = new ArrayList<>();
    for (int repeat = 1; repeat <= plan.repeats(); repeat++) {
      int asked = repeat;
      done.add(
          run.map(r -> project.modelAnswers().posts(r, asked, plan.manner().retryFailed()))
              .orElse(Set.of()));
    }
    List<Question> open = new ArrayList<>();
    groups.forEach(
        (key, group) -> {
          for (int repeat = 1; repeat <= plan.repeats(); repeat++) {
            List<Long> left = without(group.posts, done.get(repeat - 1));
            if (!left.isEmpty()) {
              open.add(new Question(keyOf(key, repeat), repeat, left, group.tokens));
            }
          }
        });
    return open;
  }

  private static List<Long> without(List<Long> posts, Collection<Long> done) {
    return posts.stream().filter(post -> !done.contains(post)).toList();
  }

  private Map<String, Group> groups(long[] posts, Progress progress) {
    Map<String, Group> groups = new LinkedHashMap<>();
    String frame = frame();
    for (int from = 0; from < posts.length; from += CHUNK) {
      progress.stopIfCancelled();
      int to = Math.min(from + CHUNK, posts.length);
      List<Long> ids = Arrays.stream(posts, from, to).boxed().toList();
      for (Post post : project.posts().byIds(ids)) {
        String message = questionnaire.message(post);
        groups
            .computeIfAbsent(
                Sha256.of(frame, message), key -> new Group(TokenEstimate.about(message)))
            .posts
            .add(post.id());
      }
    }
    return groups;
  }

  /// Everything that decides answers beside the message. The format does not: an answer is checked
  /// alike in each. Nor does the length allowed: a complete answer is complete.
  private String frame() {
    return Sha256.of(
        plan.server().baseUrl(),
        plan.server().model(),
        plan.prompt().system(),
        plan.prompt().schema(),
        Objects.toString(plan.sampling().temperature(), ""),
        Objects.toString(plan.sampling().seed(), ""));
  }

  private static String keyOf(String group, int repeat) {
    return repeat == 1 ? group : group + "/" + repeat;
  }
}
