package org.tiercel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiercel.domain.Post;
import org.tiercel.domain.Run;
import org.tiercel.store.PostOutcome;
import org.tiercel.store.ProjectFile;

/// A post that a model gave no usable answer about.
///
/// @param post what the post is, `platform:id`
/// @param reason why, one sentence, without the model's own words: they may be those of the post
record FailedPost(String post, String reason) {
  private static final int PAGE = 1_000;
  private static final Pattern QUOTED = Pattern.compile("[:,]? “.*”", Pattern.DOTALL);

  /// Those of a run, in the order of posts.
  ///
  /// @param repeats how often the run asks each post
  static List<FailedPost> of(ProjectFile project, Run run, int repeats) {
    List<FailedPost> failed = new ArrayList<>();
    List<PostOutcome> page = project.modelOutcomes().page(run, repeats, 0, PAGE);
    while (!page.isEmpty()) {
      failed.addAll(named(project, page.stream().filter(post -> !post.answered()).toList()));
      page = project.modelOutcomes().page(run, repeats, page.getLast().postId(), PAGE);
    }
    return failed;
  }

  private static List<FailedPost> named(ProjectFile project, List<PostOutcome> outcomes) {
    Map<Long, Post> posts =
        project.posts().byIds(outcomes.stream().map(PostOutcome::postId).toList()).stream()
            .collect(Collectors.toMap(Post::id, Function.identity()));
    return outcomes.stream()
        .map(
            outcome ->
                new FailedPost(
                    posts.containsKey(outcome.postId())
                        ? posts.get(outcome.postId()).key().toString()
                        : String.valueOf(outcome.postId()),
                    QUOTED.matcher(String.valueOf(outcome.reason())).replaceAll("")))
        .toList();
  }
}
