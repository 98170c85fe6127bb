package org.tiercel.suggest;

import java.util.ArrayList;
import java.util.List;
import org.tiercel.store.MachineAnnotation;
import org.tiercel.store.PostText;
import org.tiercel.store.Posts;
import org.tiercel.suggest.PostSuggestions.Answered;
import org.tiercel.suggest.PostSuggestions.Failed;

/// Goes through the corpus in order, block by block, and asks the machine about every post. Each
/// block is a reading of its own: one reading over a whole run would keep the project's log from
/// shrinking.
final class BlockReading {
  /// Few enough that little is lost when a run is cut off, enough that commits cost nothing.
  private static final int BLOCK = 5_000;

  private final Posts posts;
  private final Suggester.Session session;
  private final Annotating annotating;
  private long after;
  private long left;

  /// @param limit how many posts to go through at most
  BlockReading(Posts posts, Suggester.Session session, Annotating annotating, long limit) {
    this.posts = posts;
    this.session = session;
    this.annotating = annotating;
    this.left = limit;
  }

  /// The next block; one without posts at the end.
  RunBlock next() {
    List<MachineAnnotation> annotations = new ArrayList<>();
    int failures = 0;
    for (PostText post : posts.texts(after, (int) Math.min(BLOCK, left))) {
      switch (session.suggest(post)) {
        case Answered answered -> annotations.add(annotating.annotation(post.id(), answered));
        case Failed failed -> failures++;
      }
      after = post.id();
    }
    RunBlock block = new RunBlock(annotations, failures);
    left -= block.posts();
    return block;
  }
}
