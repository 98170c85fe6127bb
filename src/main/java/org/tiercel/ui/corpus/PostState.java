package org.tiercel.ui.corpus;

import org.tiercel.domain.Exclusion;
import org.tiercel.domain.Post;
import org.tiercel.ui.kit.Messages;

/// Whether a post is part of the corpus, in words.
final class PostState {
  private PostState() {}

  static String of(Post post) {
    Exclusion exclusion = post.exclusion();
    return exclusion == null
        ? Messages.text("corpus.state.in")
        : Messages.text("corpus.state.out", because(exclusion));
  }

  /// A reason in words, within a sentence.
  static String because(Exclusion exclusion) {
    return Messages.text("corpus.because." + exclusion.step());
  }
}
