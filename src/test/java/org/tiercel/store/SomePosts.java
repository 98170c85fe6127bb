package org.tiercel.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tiercel.domain.Coder;
import org.tiercel.domain.CoderKind;
import org.tiercel.domain.PostKey;

/// A project with a few posts, for tests of what is said about them.
public final class SomePosts {
  /// When everything in it was made.
  public static final Instant THEN = Instant.parse("2025-03-02T03:12:00Z");

  private SomePosts() {}

  /// Creates a project whose posts have the ids 1, 2, 3 … and these texts.
  public static ProjectFile create(Path folder, String... texts) {
    ProjectFile project =
        ProjectFile.create(
            folder.resolve("some.tiercel"), new CodebookVersion(1, "Some", "{}", THEN, ""));
    ImportWriter writer = project.imports().begin("some.csv", "csv", "{}", THEN, String::equals);
    List<NewPost> posts = new ArrayList<>();
    for (String text : texts) {
      posts.add(post(posts.size() + 1, text));
    }
    writer.write(posts);
    writer.finish("{}", THEN);
    return project;
  }

  private static NewPost post(int number, String text) {
    return new NewPost(
        number,
        new PostKey("TikTok", "t" + number),
        null,
        THEN,
        new NewPost.Place(null, null, null),
        null,
        null,
        text,
        NewPost.wordsOf(text),
        text.hashCode(),
        null);
  }

  /// A person of the project.
  public static Coder person(ProjectFile project, String name) {
    return project.coders().join(name, CoderKind.PERSON);
  }
}
