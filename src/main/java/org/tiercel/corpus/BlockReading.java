package org.tiercel.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiercel.store.NewPost;

/// Gathers the posts of a file into blocks, to be handed from one thread to the other.
final class BlockReading {
  /// Few, so that posts are forgotten while they are young, which costs the collector nothing.
  private static final int MOST_POSTS = 1_000;

  /// Bounds the memory of a block of long posts.
  private static final int MOST_CHARACTERS = 1 << 20;

  private final RecordSource source;
  private final PostReading reading;
  private final Warnings warnings;
  private boolean ended;

  BlockReading(RecordSource source, PostReading reading, Warnings warnings) {
    this.source = source;
    this.reading = reading;
    this.warnings = warnings;
  }

  /// The next block; nothing at the end.
  Optional<PostBlock> next() {
    if (ended) {
      return Optional.empty();
    }
    List<NewPost> posts = new ArrayList<>(MOST_POSTS);
    long read = 0;
    long characters = 0;
    while (posts.size() < MOST_POSTS && characters < MOST_CHARACTERS) {
      Optional<RawRecord> row = source.next();
      if (row.isEmpty()) {
        ended = true;
        reading.conclude();
        break;
      }
      read++;
      Optional<NewPost> post = read(row.get());
      if (post.isPresent()) {
        posts.add(post.get());
        characters += post.get().weight();
      }
    }
    return Optional.of(new PostBlock(posts, read, source.bytesRead()));
  }

  private Optional<NewPost> read(RawRecord row) {
    Optional<String> flaw = source.flaw(row);
    if (flaw.isPresent()) {
      warnings.add(row.line(), "The record was left out: " + flaw.get() + ".");
      return Optional.empty();
    }
    return reading.read(row);
  }
}
