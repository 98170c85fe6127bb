package org.tiercel.ui.code;

import java.util.List;

/// Posts with exactly the text of one that was just done.
///
/// @param example the post that is done
/// @param posts row ids of the others, on which the coder has answered nothing yet
record AlikePosts(long example, List<Long> posts) {
  /// Copies the list.
  AlikePosts {
    posts = List.copyOf(posts);
  }
}
