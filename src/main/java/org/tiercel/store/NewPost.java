package org.tiercel.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;
import org.tiercel.domain.PostKey;

/// A post on its way into a project.
///
/// @param line where it stands in its file, from 1
/// @param key platform and external id
/// @param author the author's pseudonym
/// @param time when it was posted
/// @param thread where it stands
/// @param link address of the original
/// @param metrics counts by name as a JSON object
/// @param text the text to keep, as it is
/// @param words the text as the search index takes it
/// @param textHash hash of the text as it is compared for exact duplicates
/// @param exclusion why cleaning dropped it
public record NewPost(
    long line,
    PostKey key,
    @Nullable String author,
    @Nullable Instant time,
    Place thread,
    @Nullable String link,
    @Nullable String metrics,
    String text,
    String words,
    long textHash,
    @Nullable Exclusion exclusion) {

  /// Where a post stands among others.
  ///
  /// @param parent external id of the post it answers
  /// @param thread external id of its thread, video or page
  /// @param title title of that thread
  public record Place(@Nullable String parent, @Nullable String thread, @Nullable String title) {}

  /// The words of a text as the search index takes them.
  public static String wordsOf(String text) {
    return SearchWords.indexed(text);
  }

  /// How many characters it keeps in memory, roughly.
  public int weight() {
    return text.length() + words.length();
  }
}
