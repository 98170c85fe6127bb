package org.tiercel.ui.code;

import java.util.Map;
import java.util.Optional;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Post;
import org.tiercel.domain.PostKey;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Suggestions.Offer;
import org.tiercel.ui.workspace.Workspace;

/// Reads what is shown of a post. A handful of look-ups by key, so that it can be done between two
/// frames in a project of any size.
final class PostReader {
  private final Workspace workspace;
  private final ProjectFile project;
  private final Coder coder;

  PostReader(Workspace workspace) {
    this.workspace = workspace;
    this.project = workspace.project();
    this.coder = workspace.coder();
  }

  /// The post with this row id, if there is one.
  Optional<PostOnScreen> read(long id) {
    return project
        .posts()
        .find(id)
        .map(post -> onScreen(post, context(post), workspace.session().annotation(id)));
  }

  /// The same post after an act.
  PostOnScreen again(PostOnScreen before) {
    Annotation now = workspace.session().annotation(before.id());
    return new PostOnScreen(
        before.post(),
        before.context(),
        now,
        before.offered(),
        before.withheld(),
        notAsked(now),
        project.suggestions().decisions(before.id(), coder.id(), now.key().round()));
  }

  private PostOnScreen onScreen(Post post, ThreadContext context, Annotation annotation) {
    Offer offer = workspace.session().offer(post.id());
    return new PostOnScreen(
        post,
        context,
        annotation,
        offer.offered(),
        offer.withheld(),
        notAsked(annotation),
        project.suggestions().decisions(post.id(), coder.id(), annotation.key().round()));
  }

  /// Nothing in most annotations, which is told by their versions alone.
  private Map<AnswerKey, NotAsked> notAsked(Annotation annotation) {
    Codebook codebook = workspace.codebook();
    boolean older =
        annotation.answers().stream().anyMatch(a -> a.codebookVersion() < codebook.version());
    return annotation.done() && older
        ? NotAsked.in(annotation, codebook, workspace.askedSince(), workspace.revision().former())
        : Map.of();
  }

  private ThreadContext context(Post post) {
    String parent = post.parent();
    return new ThreadContext(
        post.threadTitle(),
        parent == null
            ? null
            : project
                .posts()
                .find(new PostKey(post.key().platform(), parent))
                .map(Post::text)
                .orElse(null));
  }
}
