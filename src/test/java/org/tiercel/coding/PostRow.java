package org.tiercel.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.PostKey;
import org.tiercel.store.ImportWriter;
import org.tiercel.store.NewPost;
import org.tiercel.store.ProjectFile;

/// A post to be put into a project without a file, for tests that are not about importing.
///
/// @param id external id
/// @param platform its platform
/// @param author pseudonym
/// @param time when it was posted
/// @param place where it stands among others
/// @param likes how many
/// @param text its text
public record PostRow(
    String id,
    String platform,
    @Nullable String author,
    @Nullable Instant time,
    NewPost.Place place,
    long likes,
    String text) {
  private static final int BLOCK = 10_000;

  /// A post of which nothing is known but its text.
  public static PostRow of(String id, String text) {
    return new PostRow(id, "TikTok", null, null, new NewPost.Place(null, null, null), 0, text);
  }

  /// Puts posts into a project; their row ids follow in order.
  static void add(ProjectFile project, List<PostRow> posts) {
    ImportWriter writer =
        project.imports().begin("test", "test", "{}", CodedProject.NOW, (one, other) -> false);
    List<NewPost> block = new ArrayList<>();
    for (PostRow post : posts) {
      block.add(post.toNewPost(block.size() + 1));
      if (block.size() == BLOCK) {
        writer.write(List.copyOf(block));
        block.clear();
      }
    }
    writer.write(block);
    writer.finish("{}", CodedProject.NOW);
  }

  private NewPost toNewPost(long line) {
    return new NewPost(
        line,
        new PostKey(platform, id),
        author,
        time,
        place,
        null,
        likes == 0 ? null : "{\"likes\": " + likes + "}",
        text,
        NewPost.wordsOf(text),
        text.hashCode(),
        null);
  }
}
