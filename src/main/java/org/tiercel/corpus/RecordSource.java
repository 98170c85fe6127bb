package org.tiercel.corpus;

import java.util.List;
import java.util.Optional;
import org.tiercel.domain.TiercelException;

/// A file of posts, read from its beginning to its end and never held as a whole. For use by one
/// thread.
public interface RecordSource extends AutoCloseable {
  /// The names of its columns, in order, each once.
  List<String> columns();

  /// The next record.
  ///
  /// @return nothing at the end
  /// @throws TiercelException if the file is broken from here on
  Optional<RawRecord> next();

  /// Why a record cannot be used, if it cannot.
  Optional<String> flaw(RawRecord record);

  /// How many bytes of the file have been read.
  long bytesRead();

  @Override
  void close();
}
