package org.tiercel.ui.code;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Post;
import org.tiercel.domain.Suggestion;

/// A post with all that is shown of it.
///
/// @param post the post
/// @param context what it stands under
/// @param annotation what the coder has said of it
/// @param offered what machines offer
/// @param withheld whether a batch hides suggestions on it
/// @param notAsked what was not asked when it was done, by question in order
/// @param decisions what the coder decided on the suggestions, by their ids
record PostOnScreen(
    Post post,
    ThreadContext context,
    Annotation annotation,
    List<Suggestion> offered,
    boolean withheld,
    Map<AnswerKey, NotAsked> notAsked,
    Map<Long, Decision> decisions) {
  /// Copies the collections.
  PostOnScreen {
    offered = List.copyOf(offered);
    notAsked = Collections.unmodifiableMap(new LinkedHashMap<>(notAsked));
    decisions = Map.copyOf(decisions);
  }

  /// Row id of the post.
  long id() {
    return post.id();
  }

  /// Whether a suggestion still waits for the coder.
  boolean isOpen(Suggestion suggestion) {
    Decision decision = decisions.get(suggestion.id());
    return decision == null || decision == Decision.PASSED_OVER;
  }

  /// Whether the coder said that a suggestion is wrong.
  boolean isRejected(Suggestion suggestion) {
    return decisions.get(suggestion.id()) == Decision.REJECTED;
  }
}
