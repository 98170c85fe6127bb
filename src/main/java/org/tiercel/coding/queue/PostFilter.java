package org.tiercel.coding.queue;

import java.util.List;
import java.util.stream.Stream;

/// What is asked of the posts of a queue: every condition must hold.
///
/// @param conditions in the order in which they were added; none: every post
public record PostFilter(List<Condition> conditions) {
  /// Every post.
  public static final PostFilter NONE = new PostFilter(List.of());

  /// Copies the list.
  public PostFilter {
    conditions = List.copyOf(conditions);
  }

  /// The same with one condition more. Of those kinds of which a post can meet only one at a time
  /// (platform, time, search words) the new one takes the place of the old.
  public PostFilter with(Condition added) {
    Stream<Condition> others =
        conditions.stream().filter(old -> !old.equals(added) && !replaces(added, old));
    return new PostFilter(Stream.concat(others, Stream.of(added)).toList());
  }

  private static boolean replaces(Condition added, Condition old) {
    return switch (added) {
      case Condition.OnPlatform _, Condition.Posted _, Condition.Words _, Condition.OfBatch _ ->
          added.getClass() == old.getClass();
      case Condition.HasCode code ->
          old instanceof Condition.HasCode other
              && new Condition.HasCode(
                      other.whose(), other.name(), other.tier(), other.code(), code.present())
                  .equals(code);
      case Condition.Suggested _, Condition.Disputed _, Condition.WithMemo _ -> false;
    };
  }

  /// The same without a condition.
  public PostFilter without(Condition removed) {
    return new PostFilter(conditions.stream().filter(c -> !c.equals(removed)).toList());
  }

  /// Whether a condition is asked.
  public boolean has(Condition condition) {
    return conditions.contains(condition);
  }
}
