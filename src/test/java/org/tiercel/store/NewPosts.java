package org.tiercel.store;

import java.time.Instant;
import java.util.List;
import org.tiercel.domain.PostKey;

/// Posts for tests of the store.
final class NewPosts {
  static final Instant START = Instant.parse("2026-01-02T03:04:05Z");

  private NewPosts() {}

  static NewPost of(String id, String text) {
    return new NewPost(
        1,
        new PostKey("TikTok", id),
        null,
        null,
        new NewPost.Place(null, "v1", "a video"),
        null,
        null,
        text,
        NewPost.wordsOf(text),
        text.hashCode(),
        null);
  }

  static NewPost by(String author, String id, String text) {
    NewPost post = of(id, text);
    return new NewPost(
        1,
        post.key(),
        author,
        null,
        post.thread(),
        null,
        null,
        text,
        post.words(),
        post.textHash(),
        null);
  }

  static ImportWriter begin(ProjectFile project) {
    return project.imports().begin("posts.csv", "csv", "{}", START, String::equals);
  }

  /// An import of its own for these posts.
  static List<Fate> add(ProjectFile project, List<NewPost> posts) {
    ImportWriter writer = begin(project);
    List<Fate> fates = writer.write(posts);
    writer.finish("{}", START);
    return fates;
  }
}
