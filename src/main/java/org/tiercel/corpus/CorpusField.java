package org.tiercel.corpus;

import java.util.Locale;

/// What a column can say of a post. Counts such as likes are not among these: they go by names of
/// their own.
public enum CorpusField {
  /// What was written; the only one that must be there.
  TEXT,
  /// The platform's own id of the post.
  ID,
  /// Where it was posted.
  PLATFORM,
  /// Who wrote it.
  AUTHOR,
  /// When it was posted.
  TIME,
  /// Id of the post it answers.
  PARENT,
  /// Id of the thread, video or page it stands under.
  THREAD,
  /// Title or caption of that thread.
  THREAD_TITLE,
  /// Address of the original.
  LINK;

  /// Its name on the command line and in reports.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
