package org.tiercel.corpus;

import java.util.List;
import org.tiercel.store.NewPost;

/// Posts that are handed over together.
///
/// @param posts in the order of the file
/// @param read how many records they were made of
/// @param bytesRead how far the file had been read then
record PostBlock(List<NewPost> posts, long read, long bytesRead) {
  PostBlock {
    posts = List.copyOf(posts);
  }
}
