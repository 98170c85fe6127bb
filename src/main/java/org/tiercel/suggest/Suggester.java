package org.tiercel.suggest;

import java.util.List;
import org.tiercel.domain.CoderKind;
import org.tiercel.store.PostText;

/// A machine coder, set up and ready to run. It may be shared between threads; what it needs for
/// itself while it works is in a [Session].
public interface Suggester {
  /// Name of the coder in the project, such as "Rules".
  String name();

  /// What kind of coder it is; a machine.
  CoderKind kind();

  /// Keys of the tiers it answers, in the order of the codebook. Only under these does a post
  /// without a proposal count as *none*.
  List<String> tiers();

  /// Everything that decides its outcome, as one JSON object that is the same, to the byte, for the
  /// same settings.
  String parameters();

  /// Begins to work. Close the session when done.
  Session open();

  /// A suggester at work, used by one thread at a time. Several may be open at once.
  interface Session extends AutoCloseable {
    /// Reads one post. Blocks until the answer is there; a failure with this post alone is
    /// returned, not thrown.
    ///
    /// @param post the post
    /// @throws org.tiercel.domain.TiercelException if going on with other posts makes no sense
    PostSuggestions suggest(PostText post);

    @Override
    void close();
  }
}
