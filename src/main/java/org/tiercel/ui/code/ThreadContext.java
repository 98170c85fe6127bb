package org.tiercel.ui.code;

import org.jspecify.annotations.Nullable;

/// What a post stands under.
///
/// @param title title or caption of the thread
/// @param parent text of the post it answers
record ThreadContext(@Nullable String title, @Nullable String parent) {
  /// Whether nothing is known of it.
  boolean isEmpty() {
    return title == null && parent == null;
  }
}
