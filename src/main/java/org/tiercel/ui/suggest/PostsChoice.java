package org.tiercel.ui.suggest;

/// Which posts a new run is about.
enum PostsChoice {
  /// Every post.
  ALL("suggest.posts.all"),
  /// The first of them.
  FIRST("suggest.posts.first"),
  /// A random sample.
  SAMPLE("suggest.posts.sample"),
  /// Those that the coder at work has not done.
  NOT_DONE("suggest.posts.undone");

  private final String label;

  PostsChoice(String label) {
    this.label = label;
  }

  /// Key of its name in the messages.
  String label() {
    return label;
  }
}
