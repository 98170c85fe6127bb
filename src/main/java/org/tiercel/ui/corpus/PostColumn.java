package org.tiercel.ui.corpus;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.store.PostOrder;
import org.tiercel.ui.kit.Messages;

/// A column of the table of posts.
enum PostColumn {
  /// Where it was posted.
  PLATFORM(PostOrder.PLATFORM, 110, true),
  /// When it was posted.
  TIME(PostOrder.TIME, 140, true),
  /// The author's pseudonym.
  AUTHOR(PostOrder.AUTHOR, 120, false),
  /// The beginning of what was written.
  TEXT(null, 460, true),
  /// The platform's own id.
  ID(PostOrder.ID, 130, false),
  /// Title of the thread, or its id.
  THREAD(PostOrder.THREAD, 180, false),
  /// How many likes.
  LIKES(PostOrder.LIKES, 84, true),
  /// Its score.
  SCORE(PostOrder.SCORE, 84, false),
  /// How many replies.
  REPLIES(PostOrder.REPLIES, 84, false),
  /// How often it was shared.
  SHARES(PostOrder.SHARES, 84, false),
  /// How often it was seen.
  VIEWS(PostOrder.VIEWS, 90, false),
  /// Address of the original.
  LINK(null, 220, false),
  /// The file it came from.
  IMPORT(PostOrder.IMPORTED, 150, false),
  /// Whether it is part of the corpus, or why not.
  STATE(null, 150, false);

  private final @Nullable PostOrder order;
  private final double usualWidth;
  private final boolean usuallyShown;

  PostColumn(@Nullable PostOrder order, double usualWidth, boolean usuallyShown) {
    this.order = order;
    this.usualWidth = usualWidth;
    this.usuallyShown = usuallyShown;
  }

  /// How posts are sorted by it, if they can be.
  Optional<PostOrder> order() {
    return Optional.ofNullable(order);
  }

  /// Its width before the user has changed it, in pixels. Never 80: the toolkit takes that for no
  /// wish at all, and fits the column to its content.
  double usualWidth() {
    return usualWidth;
  }

  /// Whether it is shown before the user has chosen.
  boolean usuallyShown() {
    return usuallyShown;
  }

  /// Whether it holds numbers, which are flush right.
  boolean isNumber() {
    return switch (this) {
      case LIKES, SCORE, REPLIES, SHARES, VIEWS -> true;
      default -> false;
    };
  }

  /// Its name in the user's file; of a count, also that in the posts.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it is called.
  String title() {
    return Messages.text("corpus.column." + key());
  }
}
