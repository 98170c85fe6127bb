package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;

/// Which posts a list holds; all conditions together.
///
/// @param platform name of the platform; null: any
/// @param from posted then or later; null: at any time, or nobody knows when
/// @param before posted earlier than this; null: as above
/// @param imported id of the import; null: any
/// @param state whether they are part of the corpus
/// @param exclusion why they are not; null: whatever the reason
/// @param query words that occur in them, as typed; without a word in it, any
public record PostFilter(
    @Nullable String platform,
    @Nullable Instant from,
    @Nullable Instant before,
    @Nullable Long imported,
    State state,
    @Nullable Exclusion exclusion,
    String query) {
  /// Whether posts are part of the corpus.
  public enum State {
    /// They are.
    IN_CORPUS,
    /// They are not, and stay in the file all the same.
    EXCLUDED,
    /// Either.
    ANY
  }

  /// Every post of the corpus.
  public static final PostFilter CORPUS =
      new PostFilter(null, null, null, null, State.IN_CORPUS, null, "");

  /// The same for a platform; null: for any.
  public PostFilter onPlatform(@Nullable String name) {
    return new PostFilter(name, from, before, imported, state, exclusion, query);
  }

  /// The same for a span of time.
  public PostFilter between(@Nullable Instant start, @Nullable Instant end) {
    return new PostFilter(platform, start, end, imported, state, exclusion, query);
  }

  /// The same for an import; null: for any.
  public PostFilter ofImport(@Nullable Long id) {
    return new PostFilter(platform, from, before, id, state, exclusion, query);
  }

  /// The same for posts that are part of the corpus or not.
  public PostFilter in(State wanted, @Nullable Exclusion because) {
    return new PostFilter(platform, from, before, imported, wanted, because, query);
  }

  /// The same for posts with these words.
  public PostFilter with(String words) {
    return new PostFilter(platform, from, before, imported, state, exclusion, words);
  }
}
