package org.tiercel.coding;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.ActKind;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.AnnotationKey;
import org.tiercel.domain.AnswerKey;
import org.tiercel.domain.AnswerState;
import org.tiercel.domain.Change;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.Coder;
import org.tiercel.domain.Decision;
import org.tiercel.domain.Excerpt;
import org.tiercel.domain.MemoSubject;
import org.tiercel.domain.Question;
import org.tiercel.domain.Questions;
import org.tiercel.domain.Span;
import org.tiercel.domain.Suggestion;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodebookVersion;
import org.tiercel.store.PastAct;
import org.tiercel.store.ProjectFile;
import org.tiercel.store.Suggestions.Offer;

/// One coder at work in one round: every method is one act, saved when it returns and undone in one
/// step. Not safe for use by several threads at once.
public final class CodingSession {
  /// Excerpt ids are drawn at random, so that projects can be merged; below 2^53 they also survive
  /// programs that read numbers as doubles.
  private static final long EXCERPT_IDS = 1L << 53;

  private final ProjectFile project;
  private Codebook codebook;
  private final Coder coder;
  private final int round;
  private final Journal journal;

  /// @param project open for writing
  /// @param codebook the version in force
  /// @param coder a person, or the consensus
  /// @param round 1, or 2 for a recoding
  /// @param clock tells when acts happen
  public CodingSession(
      ProjectFile project, Codebook codebook, Coder coder, int round, InstantSource clock) {
    this.project = project;
    this.codebook = codebook;
    this.coder = coder;
    this.round = round;
    this.journal = new Journal(project, coder, clock);
  }

  /// Who is at work.
  public Coder coder() {
    return coder;
  }

  /// Saves a changed codebook, here and in the history, and goes on under it. What was said before
  /// stays as it was given and can still be undone; the codebook's change is no act that undo takes
  /// back.
  ///
  /// @param next the codebook as saved
  /// @param stored the same as it is stored
  public void adopt(Codebook next, CodebookVersion stored) {
    project.acts().save(stored, coder, Journal.newUid());
    codebook = next;
    journal.reread();
  }

  /// What the coder has said of a post so far.
  public Annotation annotation(long postId) {
    AnnotationKey key = key(postId);
    return project.annotations().find(key).orElseGet(() -> Annotation.empty(key));
  }

  /// What machines offer on a post, as far as the coder may see it.
  public Offer offer(long postId) {
    return project.suggestions().offer(postId, coder.id());
  }

  /// Gives a code, or takes it back if it stands already. In a single tier it replaces the code
  /// that stood there. A code that a machine suggests is taken from the suggestion; one given
  /// instead of what machines suggest remembers that.
  ///
  /// @param question which tier, for which excerpt
  /// @param code key of the code
  /// @param term the free term under an open code
  /// @param evidence spans the coder points at; empty to keep those of the suggestion
  public Edit toggle(
      long postId, AnswerKey question, String code, @Nullable String term, List<Span> evidence) {
    Draft draft = draft(postId);
    List<Suggestion> here = suggestionsFor(draft.now(), question);
    new CodeChoice(draft, tier(question), question, here).toggle(code, term, evidence);
    return finish(ActKind.CODE, draft);
  }

  /// Points a standing code at other spans.
  ///
  /// @param evidence the spans; empty for none
  public Edit point(long postId, AnswerKey question, String code, List<Span> evidence) {
    Draft draft = draft(postId);
    draft
        .now()
        .answer(question)
        .filter(answer -> answer.state() == AnswerState.CODED)
        .ifPresent(
            answer ->
                draft.answer(
                    question,
                    answer.codings().stream()
                        .map(c -> c.code().equals(code) ? c.withEvidence(evidence) : c)
                        .toList()));
    return finish(ActKind.CODE, draft);
  }

  /// Puts another code in the place of one that stands, by hand; its evidence stays.
  /// Where the other one stands too, the two become one.
  ///
  /// @param from key of the code that stands
  /// @param to key of the code to stand there
  public Edit recode(long postId, AnswerKey question, String from, String to) {
    Draft draft = draft(postId);
    draft.recode(question, from, to);
    return finish(ActKind.CODE, draft);
  }

  /// Says *none*, or takes it back if that is what stands.
  public Edit none(long postId, AnswerKey question) {
    Draft draft = draft(postId);
    boolean saidNone =
        draft.now().answer(question).filter(a -> a.state() == AnswerState.NONE).isPresent();
    if (saidNone) {
      draft.clear(question);
    } else {
      draft.answer(question, List.of());
    }
    return finish(ActKind.CODE, draft);
  }

  /// Says that answers still stand, now that the codebook has changed: they become answers under
  /// the version in force.
  public Edit confirm(long postId, Collection<AnswerKey> questions) {
    Draft draft = draft(postId);
    questions.forEach(draft::confirm);
    return finish(ActKind.CODE, draft);
  }

  /// Takes an answer back, so that the question is open again.
  public Edit clear(long postId, AnswerKey question) {
    Draft draft = draft(postId);
    draft.clear(question);
    return finish(ActKind.CODE, draft);
  }

  /// Takes one suggestion. Of an excerpt that the coder does not have yet, the excerpt is made too.
  public Edit accept(long postId, Suggestion suggestion) {
    Draft draft = draft(postId);
    new SuggestionTaking(codebook, draft, CodingSession::newExcerptId).take(suggestion);
    return finish(ActKind.ACCEPT, draft);
  }

  /// Takes every suggestion on a post that the text bears out, tier by tier, as far as the tiers
  /// apply; tiers under which machines disagree are skipped.
  public Acceptance acceptAll(long postId) {
    Draft draft = draft(postId);
    SuggestionTaking taking = new SuggestionTaking(codebook, draft, CodingSession::newExcerptId);
    taking.takeAll(undecided(postId));
    Edit edit = finish(ActKind.ACCEPT, draft);
    return new Acceptance(
        edit.annotation(),
        taking.taken(),
        taking.disputed(),
        taking.withoutEvidence(),
        edit.setAside());
  }

  private List<Suggestion> undecided(long postId) {
    var decisions = project.suggestions().decisions(postId, coder.id(), round);
    return offer(postId).offered().stream()
        .filter(s -> decisions.get(s.id()) != Decision.REJECTED)
        .toList();
  }

  /// Says that a suggestion is wrong, or takes that back. A code taken from it goes too.
  public Edit reject(long postId, Suggestion suggestion) {
    Draft draft = draft(postId);
    boolean rejected =
        project.suggestions().decisions(postId, coder.id(), round).get(suggestion.id())
            == Decision.REJECTED;
    if (rejected) {
      draft.decide(suggestion.id(), null);
    } else {
      new SuggestionTaking(codebook, draft, CodingSession::newExcerptId).drop(suggestion);
      draft.decide(suggestion.id(), Decision.REJECTED);
    }
    return finish(ActKind.REJECT, draft);
  }

  /// Makes an excerpt.
  ///
  /// @param span where; absent for the whole post
  /// @return its id
  public long addExcerpt(long postId, @Nullable Span span) {
    long id = newExcerptId();
    Draft draft = draft(postId);
    draft.excerpt(id, Excerpt.of(id, span));
    finish(ActKind.EXCERPT, draft);
    return id;
  }

  /// Makes an excerpt and gives its first code, in one act.
  ///
  /// @return the excerpt's id
  public long addExcerpt(
      long postId, @Nullable Span span, String tier, String code, @Nullable String term) {
    long id = newExcerptId();
    Draft draft = draft(postId);
    draft.excerpt(id, Excerpt.of(id, span));
    AnswerKey question = AnswerKey.ofExcerpt(tier, id);
    List<Suggestion> here = suggestionsFor(draft.now(), question);
    new CodeChoice(draft, tier(question), question, here).toggle(code, term, List.of());
    finish(ActKind.EXCERPT, draft);
    return id;
  }

  /// Moves the ends of an excerpt.
  ///
  /// @param span where; absent for the whole post
  public Edit moveExcerpt(long postId, long excerptId, @Nullable Span span) {
    Draft draft = draft(postId);
    draft.now().excerpt(excerptId).ifPresent(e -> draft.excerpt(excerptId, e.withSpan(span)));
    return finish(ActKind.EXCERPT, draft);
  }

  /// Removes an excerpt with its answers.
  public Edit removeExcerpt(long postId, long excerptId) {
    Draft draft = draft(postId);
    draft.removeExcerpt(excerptId);
    return finish(ActKind.EXCERPT, draft);
  }

  /// Answers an excerpt as another one of the same post was answered; answers it has stay.
  public Edit repeatAnswers(long postId, long from, long to) {
    Draft draft = draft(postId);
    draft.repeat(from, to);
    return finish(ActKind.CODE, draft);
  }

  /// Makes an excerpt and answers it as another one of the same post was answered, in one act.
  ///
  /// @param span where; absent for the whole post
  /// @param from id of the other one
  /// @return the excerpt's id
  public long repeatExcerpt(long postId, @Nullable Span span, long from) {
    long id = newExcerptId();
    Draft draft = draft(postId);
    draft.excerpt(id, Excerpt.of(id, span));
    draft.repeat(from, id);
    finish(ActKind.EXCERPT, draft);
    return id;
  }

  /// Says done. All that a draft says, it then says under the version of the codebook in force.
  /// Suggestions that were on screen and left untouched count as passed over.
  ///
  /// @param recordNone whether open questions are answered with *none*; else they prevent it
  public Finish done(long postId, boolean recordNone) {
    Draft draft = draft(postId);
    Questions questions = new Questions(codebook);
    List<Question> open = questions.unanswered(draft.now());
    if (!open.isEmpty() && !recordNone) {
      return new Finish.Unanswered(open);
    }
    List<Question> answered = new ArrayList<>();
    while (!open.isEmpty()) {
      open.forEach(question -> draft.answer(question.key(), List.of()));
      answered.addAll(open);
      open = questions.unanswered(draft.now());
    }
    if (!draft.now().done()) {
      draft.now().answers().forEach(answer -> draft.confirm(answer.key()));
    }
    draft.done(true);
    SeenSuggestions.note(
        draft, offer(postId), project.suggestions().decisions(postId, coder.id(), round));
    return new Finish.Finished(finish(ActKind.DONE, draft).annotation(), answered);
  }

  /// Makes a done annotation a draft again.
  public Edit reopen(long postId) {
    Draft draft = draft(postId);
    draft.done(false);
    return finish(ActKind.REOPEN, draft);
  }

  /// Flags a post, or takes the flag off.
  ///
  /// @param reason why, possibly empty; absent to take the flag off
  public Edit flag(long postId, @Nullable String reason) {
    Draft draft = draft(postId);
    draft.flag(reason);
    return finish(ActKind.FLAG, draft);
  }

  /// Rewrites the memo on a post.
  public Edit memo(long postId, String memo) {
    Draft draft = draft(postId);
    draft.memo(memo);
    return finish(ActKind.MEMO, draft);
  }

  /// Rewrites the memo on an excerpt.
  public Edit memo(long postId, long excerptId, String memo) {
    Draft draft = draft(postId);
    draft.now().excerpt(excerptId).ifPresent(e -> draft.excerpt(excerptId, e.withMemo(memo)));
    return finish(ActKind.MEMO, draft);
  }

  /// Rewrites the coder's memo on a code, a tier or the project.
  ///
  /// @param memo its text; empty to remove it
  public void note(MemoSubject.Note subject, String memo) {
    String before = project.memos().note(subject, coder.id());
    if (!before.equals(memo)) {
      journal.save(
          ActKind.MEMO,
          AnnotationKey.ofNoPost(coder.id()),
          List.of(new Change.OfNote(subject, before, memo)));
    }
  }

  /// Gives codes to many posts at once, under the codebook in force.
  public BulkCoding bulk() {
    return new BulkCoding(project, codebook, coder, round, journal);
  }

  /// Lets stand again what stood before an earlier act of this coder, whatever was done since.
  ///
  /// @param past the act, with all its changes
  /// @return whether that changed anything
  /// @throws TiercelException if it is another coder's, concerns the project, or cannot stand again
  public boolean putBack(PastAct past) {
    List<Change> changes = new PuttingBack(project, coder, round).changes(past, this::draft);
    journal.save(ActKind.PUT_BACK, past.annotation(), changes);
    return !changes.isEmpty();
  }

  /// How many posts the next undo would change; 0 when there is nothing to undo.
  public int postsToUndo() {
    return journal.postsToUndo();
  }

  /// Takes back the latest act of this coder, on whichever post.
  public Optional<Undone> undo() {
    return journal.undo();
  }

  /// Does what was undone last again.
  public Optional<Undone> redo() {
    return journal.redo();
  }

  private Draft draft(long postId) {
    return new Draft(
        codebook, annotation(postId), project.suggestions().decisions(postId, coder.id(), round));
  }

  private Edit finish(ActKind kind, Draft draft) {
    draft.settle();
    journal.save(kind, draft.now().key(), draft.changes());
    return new Edit(draft.now(), draft.setAside());
  }

  /// The suggestions that answer a question: for an excerpt, those of machines' excerpts that
  /// stand in the same place.
  private List<Suggestion> suggestionsFor(Annotation annotation, AnswerKey question) {
    return Offers.under(question, annotation, offer(annotation.key().postId()).offered());
  }

  private Tier tier(AnswerKey question) {
    return codebook
        .tier(question.tier())
        .orElseThrow(() -> new IllegalArgumentException("no tier " + question.tier()));
  }

  private AnnotationKey key(long postId) {
    return new AnnotationKey(postId, coder.id(), round, 0);
  }

  static long newExcerptId() {
    return ThreadLocalRandom.current().nextLong(1, EXCERPT_IDS);
  }
}
