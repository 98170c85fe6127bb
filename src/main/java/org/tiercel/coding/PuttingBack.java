package org.tiercel.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Answer;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.Change;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.PastAct;
import org.tiercel.store.ProjectFile;

/// Lets stand again what stood before an earlier act, whatever was done since. What was seen of
/// suggestions stays seen.
///
/// @param project open for writing
/// @param coder who puts back
/// @param round that the coder is in
record PuttingBack(ProjectFile project, Coder coder, int round) {
  /// What has to change for that; nothing where it stands so already.
  ///
  /// @param past the act, with all its changes
  /// @param drafts the coder's annotation of a post, to be changed
  /// @throws TiercelException if it is another coder's, of another round, or concerns the project;
  ///     or if an excerpt that was answered is gone
  List<Change> changes(PastAct past, LongFunction<Draft> drafts) {
    require(past);
    if (!past.annotation().hasPost()) {
      return notes(past);
    }
    Draft draft = drafts.apply(past.annotation().postId());
    past.changes().reversed().forEach(change -> put(draft, change));
    draft.settle();
    return draft.changes();
  }

  private void require(PastAct past) {
    if (past.annotation().coderId() != coder.id()) {
      throw new TiercelException(
          "Nobody rewrites another coder's codes; only %s can put this back."
              .formatted(past.coder().name()));
    }
    if (past.changes().isEmpty()) {
      throw new TiercelException("This concerns the project and cannot be put back from here.");
    }
    if (past.annotation().hasPost() && past.annotation().round() != round) {
      throw new TiercelException(
          "This was done in round %d, and you are in round %d; it stays as it is."
              .formatted(past.annotation().round(), round));
    }
  }

  private List<Change> notes(PastAct past) {
    return past.changes().reversed().stream()
        .filter(Change.OfNote.class::isInstance)
        .map(Change.OfNote.class::cast)
        .flatMap(note -> restored(note.subject(), note.before()).stream())
        .toList();
  }

  private Optional<Change> restored(MemoSubject.Note subject, String text) {
    String now = project.memos().note(subject, coder.id());
    return now.equals(text) ? Optional.empty() : Optional.of(new Change.OfNote(subject, now, text));
  }

  private static void put(Draft draft, Change change) {
    switch (change) {
      case Change.OfAnswer(AnswerKey key, Answer before, Answer _) -> answer(draft, key, before);
      case Change.OfExcerpt(long id, Excerpt before, Excerpt _) -> excerpt(draft, id, before);
      case Change.OfDone(boolean before, boolean _) -> draft.done(before);
      case Change.OfFlag(String before, String _) -> draft.flag(before);
      case Change.OfMemo(String before, String _) -> draft.memo(before);
      case Change.OfDecision(long suggestion, var before, var _) ->
          draft.decide(suggestion, before);
      case Change.OfExposure _, Change.OfNote _ -> {}
    }
  }

  private static void answer(Draft draft, AnswerKey key, @Nullable Answer before) {
    Long excerpt = key.excerptId();
    if (excerpt == null || draft.now().excerpt(excerpt).isPresent()) {
      draft.restore(key, before);
    } else if (before != null) {
      throw new TiercelException(
          "The excerpt that this was said of was removed since; put the excerpt back first.");
    }
  }

  private static void excerpt(Draft draft, long id, @Nullable Excerpt before) {
    if (before != null) {
      draft.excerpt(id, before);
    } else if (draft.now().excerpt(id).isPresent()) {
      draft.removeExcerpt(id);
    }
  }
}
