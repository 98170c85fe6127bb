package org.tiercel.ui.code;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiercel.codebook.CodeColors;
import org.tiercel.codebook.CodebookGrowth;
import org.tiercel.codebook.Grown;
import org.tiercel.codebook.NewCode;
import org.tiercel.codebook.Shortcuts;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.kit.UserKeys;
import org.tiercel.ui.workspace.Workspace;

/// Codes that the coder makes while reading: a new version of the codebook, and the code given to
/// the post at hand, because it is the post that asked for it. Undo takes the code back from the
/// post; it stays in the codebook.
final class NewCodeViewModel {
  private final Workspace workspace;
  private final PostViewModel post;
  private final AnswerViewModel answers;
  private final TextViewModel text;
  private final Acts acts;
  private final UserKeys keys;

  /// @param workspace whose codebook grows
  /// @param post the post at hand
  /// @param answers gives the new code
  /// @param text the selected words
  /// @param acts says what happened
  /// @param keys the user's keys
  NewCodeViewModel(
      Workspace workspace,
      PostViewModel post,
      AnswerViewModel answers,
      TextViewModel text,
      Acts acts,
      UserKeys keys) {
    this.workspace = workspace;
    this.post = post;
    this.answers = answers;
    this.text = text;
    this.acts = acts;
    this.keys = keys;
  }

  /// The focused tier, if it can take a new code now; if not, it is said why.
  Optional<Tier> tierToGrow() {
    Optional<Tier> tier = post.now().map(at -> at.agenda().tier(at.focus()));
    if (tier.isPresent() && !workspace.project().writable()) {
      acts.say("code.readonly");
      return Optional.empty();
    }
    if (tier.isPresent() && !CodebookGrowth.canGrow(tier.get())) {
      acts.say("code.new.scale", tier.get().label());
      return Optional.empty();
    }
    return tier;
  }

  /// The codes of a tier that have codes below them, where a new one may stand too.
  static List<Code> parents(Tier tier) {
    return tier.allCodes().filter(code -> !code.children().isEmpty()).toList();
  }

  /// The parent whose children the keys choose now.
  Optional<Code> parentAtHand() {
    return post.now()
        .filter(at -> at.opened() != null)
        .flatMap(at -> at.agenda().tier(at.focus()).code(String.valueOf(at.opened())));
  }

  /// The key that a new code would get, if any is free.
  ///
  /// @param parent the code it would stand under; absent at the top of the tier
  static Optional<String> shortcut(Tier tier, @Nullable Code parent) {
    return Shortcuts.free(parent == null ? tier.codes() : parent.children());
  }

  /// Adds a code to a tier and gives it to the post at hand.
  ///
  /// @return why not, in a sentence; empty when it was added
  Optional<String> add(Tier tier, NewCode wanted) {
    try {
      Grown grown = new CodebookGrowth(workspace.codebook()).with(tier.key(), wanted);
      String note = Messages.text("code.new.note", tier.label(), grown.code().label());
      workspace.adopt(grown.codebook(), note);
      post.refresh();
      give(tier, grown.code());
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private void give(Tier tier, Code code) {
    boolean fresh =
        post.now().filter(at -> at.focus().subject() instanceof Subject.Fresh).isPresent();
    int version = workspace.codebook().version();
    if (fresh && text.selected().isEmpty()) {
      acts.say("code.new.made", code.label(), tier.label(), version);
    } else {
      answers.give(code.key(), null);
      acts.sayUndoable("code.new.given", code.label(), tier.label(), version);
    }
  }

  /// Codes in vivo: the selected words become the term of the focused tier's open code; without an
  /// open code, where a tier takes any number of codes, a code of their own.
  void inVivo() {
    PostState at = post.stateProperty().get();
    if (at == null) {
      return;
    }
    Tier tier = at.agenda().tier(at.focus());
    String words = text.selectedWords().replaceAll("\\s+", " ").strip();
    Optional<Code> open = tier.allCodes().filter(Code::open).findFirst();
    Optional<Code> same = CodebookGrowth.named(tier, words).filter(Code::selectable);
    if (open.isEmpty() && tier.kind().oneCode()) {
      acts.say("code.invivo.noopen", tier.label(), keys.name("new"));
    } else if (words.isEmpty()) {
      acts.say("code.invivo.select");
    } else if (open.isPresent()) {
      answers.give(open.get().key(), words);
    } else if (same.isPresent()) {
      answers.give(same.get().key(), null);
    } else {
      tierToGrow()
          .flatMap(grows -> add(grows, NewCode.named(words, CodeColors.free(grows))))
          .ifPresent(acts::refuse);
    }
  }
}
