package org.tiercel.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiercel.coding.CodedProject;
import org.tiercel.coding.PostRow;
import org.tiercel.store.NewPost;

class ThreadTest {
  @TempDir private Path folder;

  private static PostRow post(String id, @Nullable String parent, @Nullable String thread) {
    return new PostRow(
        id,
        "Reddit",
        null,
        null,
        new NewPost.Place(parent, thread, thread == null ? null : "A thread"),
        0,
        "text of " + id);
  }

  @Test
  void a_thread_is_shown_whole_and_tells_who_answers_whom() {
    try (CodedProject project = CodedProject.tiered(folder)) {
      project.add(
          List.of(
              post("a", null, "t"),
              post("b", "a", "t"),
              post("x", null, null),
              post("c", "b", "t"),
              post("d", "a", "t")));
      Keyboard coder = new Keyboard(project);

      ThreadViewModel thread = coder.model().thread().orElseThrow();

      assertThat(thread.entriesProperty().get())
          .extracting(entry -> entry.post().key().externalId() + entry.depth())
          .containsExactly("a0", "b1", "c2", "d1");
      coder.model().open(3);
      assertThat(coder.model().thread()).isEmpty();
    }
  }
}
