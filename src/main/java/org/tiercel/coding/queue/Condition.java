package org.tiercel.coding.queue;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.CodeSource;

/// One thing that is asked of the posts of a queue. All conditions of a [PostFilter] must hold.
public sealed interface Condition {
  /// Somebody gave a code, one below it included, or did not.
  ///
  /// @param whose the coder or the run
  /// @param name what to call whoever it is
  /// @param tier key of the tier
  /// @param code key of the code
  /// @param present whether it must have been given, or must not
  record HasCode(CodeSource whose, String name, String tier, String code, boolean present)
      implements Condition {}

  /// The post was posted on one of these platforms.
  ///
  /// @param names of the platforms
  record OnPlatform(Set<String> names) implements Condition {
    /// Copies the set.
    public OnPlatform {
      names = Set.copyOf(names);
    }
  }

  /// The post was posted in a stretch of days, UTC. Posts without a time never are.
  ///
  /// @param from the first day; absent: from the beginning
  /// @param to the last day; absent: to the end
  record Posted(@Nullable LocalDate from, @Nullable LocalDate to) implements Condition {}

  /// The post is one of those that a batch has assigned to the coder.
  ///
  /// @param batchId the batch
  /// @param name its name
  record OfBatch(long batchId, String name) implements Condition {}

  /// A machine offers something there that the coder may see.
  record Suggested() implements Condition {}

  /// Two people who are done with the post have given different answers.
  ///
  /// @param tier key of the tier under which they differ; absent: under any
  record Disputed(@Nullable String tier) implements Condition {}

  /// The coder has written a memo on it, or on an excerpt of it.
  record WithMemo() implements Condition {}

  /// A search finds it.
  ///
  /// @param typed the words, as in the search box
  record Words(String typed) implements Condition {}
}
