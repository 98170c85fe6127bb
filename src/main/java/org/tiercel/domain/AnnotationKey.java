package org.tiercel.domain;

/// Whose word on which post an annotation is.
///
/// @param postId the post; 0 for what a coder does to no post
/// @param coderId the coder
/// @param round 1 for the first coding, 2 for a recoding
/// @param runId the run of a machine coder; 0 for people and the consensus
public record AnnotationKey(long postId, long coderId, int round, long runId) {
  /// In place of an annotation, for what a coder does to no post.
  public static AnnotationKey ofNoPost(long coderId) {
    return new AnnotationKey(0, coderId, 0, 0);
  }

  /// Whether this is an annotation's.
  public boolean hasPost() {
    return postId != 0;
  }

  /// A person's first coding of a post.
  public static AnnotationKey first(long postId, long coderId) {
    return new AnnotationKey(postId, coderId, 1, 0);
  }
}
