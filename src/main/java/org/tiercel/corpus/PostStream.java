package org.tiercel.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tiercel.store.NewPost;
import org.tiercel.task.Progress;

/// The posts of a file one by one, out of the blocks in which another thread makes them. Between
/// two blocks it tells how far the import is, and stops if it was cancelled.
final class PostStream implements Iterator<NewPost> {
  private final ReadAhead<PostBlock> blocks;
  private final ImportTally tally;
  private final long size;
  private final Progress progress;
  private Iterator<NewPost> block = Collections.emptyIterator();
  private boolean ended;

  /// @param size bytes of the file
  PostStream(ReadAhead<PostBlock> blocks, ImportTally tally, long size, Progress progress) {
    this.blocks = blocks;
    this.tally = tally;
    this.size = size;
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    while (!block.hasNext() && !ended) {
      progress.stopIfCancelled();
      Optional<PostBlock> next = blocks.next();
      if (next.isPresent()) {
        tally.add(next.get());
        block = next.get().posts().iterator();
        progress.report(next.get().bytesRead(), size);
      } else {
        ended = true;
      }
    }
    return block.hasNext();
  }

  @Override
  public NewPost next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return block.next();
  }
}
