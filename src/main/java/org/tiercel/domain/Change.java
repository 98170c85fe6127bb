package org.tiercel.domain;

import org.jspecify.annotations.Nullable;

/// One difference that an act makes in an annotation, with what was there before, so that it can be
/// undone. Absent before: it was added; absent after: it was removed.
public sealed interface Change {
  /// The same difference the other way round.
  Change inverse();

  /// An answer was given, altered or taken back.
  ///
  /// @param key the question
  /// @param before the answer that stood there
  /// @param after the answer that stands there now
  record OfAnswer(AnswerKey key, @Nullable Answer before, @Nullable Answer after)
      implements Change {
    @Override
    public Change inverse() {
      return new OfAnswer(key, after, before);
    }
  }

  /// An excerpt was made, moved or removed. Its answers are changes of their own.
  ///
  /// @param id the excerpt
  /// @param before as it was
  /// @param after as it is
  record OfExcerpt(long id, @Nullable Excerpt before, @Nullable Excerpt after) implements Change {
    @Override
    public Change inverse() {
      return new OfExcerpt(id, after, before);
    }
  }

  /// The annotation was finished or reopened.
  ///
  /// @param before whether it was done
  /// @param after whether it is
  record OfDone(boolean before, boolean after) implements Change {
    @Override
    public Change inverse() {
      return new OfDone(after, before);
    }
  }

  /// The flag was set, altered or taken off.
  ///
  /// @param before its reason
  /// @param after its reason
  record OfFlag(@Nullable String before, @Nullable String after) implements Change {
    @Override
    public Change inverse() {
      return new OfFlag(after, before);
    }
  }

  /// The memo was rewritten.
  ///
  /// @param before its text, or empty
  /// @param after its text, or empty
  record OfMemo(String before, String after) implements Change {
    @Override
    public Change inverse() {
      return new OfMemo(after, before);
    }
  }

  /// A memo on a code, a tier or the project was rewritten. Stands in acts without a post.
  ///
  /// @param subject what it is on
  /// @param before its text, or empty
  /// @param after its text, or empty
  record OfNote(MemoSubject.Note subject, String before, String after) implements Change {
    @Override
    public Change inverse() {
      return new OfNote(subject, after, before);
    }
  }

  /// What was seen of suggestions was noted.
  ///
  /// @param before as it was noted
  /// @param after as it is
  record OfExposure(Exposure before, Exposure after) implements Change {
    @Override
    public Change inverse() {
      return new OfExposure(after, before);
    }
  }

  /// A suggestion was decided on.
  ///
  /// @param suggestionId the suggestion
  /// @param before what stood decided
  /// @param after what stands decided
  record OfDecision(long suggestionId, @Nullable Decision before, @Nullable Decision after)
      implements Change {
    @Override
    public Change inverse() {
      return new OfDecision(suggestionId, after, before);
    }
  }
}
