package org.tiercel.ui.codebook;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.tiercel.codebook.CodeKey;
import org.tiercel.codebook.Revision;
import org.tiercel.codebook.advice.Advice;
import org.tiercel.codebook.advice.CodebookAdvice;
import org.tiercel.codebook.difference.CodebookDifference;
import org.tiercel.codebook.difference.Difference;
import org.tiercel.codebook.difference.DifferenceWords;
import org.tiercel.codebook.edit.CodebookEdit;
import org.tiercel.codebook.edit.CodebookEditor;
import org.tiercel.codebook.version.RecodeQueue;
import org.tiercel.domain.Code;
import org.tiercel.domain.Codebook;
import org.tiercel.domain.FormerCode;
import org.tiercel.domain.FormerTier;
import org.tiercel.domain.Tier;
import org.tiercel.domain.TiercelException;
import org.tiercel.store.CodeCounts;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// What the Codebook view shows and does. Every act is saved as a version when it is made.
final class CodebookViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private final LatestWins counting;
  private final LatestWins queueing;
  private final ObjectProperty<Optional<Place>> chosen =
      new SimpleObjectProperty<>(this, "chosen", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<String, Map<String, Long>>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Map.of());
  private final ReadOnlyObjectWrapper<Map<String, BitSet>> recode =
      new ReadOnlyObjectWrapper<>(this, "recode", Map.of());
  private final ReadOnlyObjectWrapper<List<Advice>> advice =
      new ReadOnlyObjectWrapper<>(this, "advice", List.of());

  CodebookViewModel(Workspace workspace, Notices notices) {
    this.workspace = workspace;
    this.notices = notices;
    this.counting = new LatestWins(workspace.tasks());
    this.queueing = new LatestWins(workspace.tasks());
    workspace.codebookProperty().addListener((observed, before, now) -> follow(now));
    follow(workspace.codebook());
  }

  private void follow(Codebook now) {
    advice.set(CodebookAdvice.on(now));
    if (chosen.get().filter(place -> place.standsIn(now)).isEmpty()) {
      chosen.set(now.tiers().stream().findFirst().map(tier -> Place.ofTier(tier.key())));
    }
  }

  /// The codebook in force.
  ReadOnlyObjectProperty<Codebook> codebookProperty() {
    return workspace.codebookProperty();
  }

  Codebook codebook() {
    return workspace.codebook();
  }

  Workspace workspace() {
    return workspace;
  }

  /// Whether the project is open for looking only.
  boolean readOnly() {
    return !workspace.project().writable();
  }

  /// The tier or code whose fields are shown.
  ObjectProperty<Optional<Place>> chosenProperty() {
    return chosen;
  }

  /// How often people gave each code, by tier and code.
  ReadOnlyObjectProperty<Map<String, Map<String, Long>>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /// The posts that the coder has done and that are asked anew, by tier.
  ReadOnlyObjectProperty<Map<String, BitSet>> recodeProperty() {
    return recode.getReadOnlyProperty();
  }

  /// What the author should look at.
  ReadOnlyObjectProperty<List<Advice>> adviceProperty() {
    return advice.getReadOnlyProperty();
  }

  /// How often a code was given, by itself.
  long count(Place place) {
    Map<String, Long> ofTier = counts.get().getOrDefault(place.tier(), Map.of());
    String code = place.code();
    return code == null
        ? ofTier.values().stream().mapToLong(Long::longValue).sum()
        : ofTier.getOrDefault(code, 0L);
  }

  /// Counts again what coders gave, and what is asked anew.
  void refresh() {
    counting.request(
        Messages.text("codebook.counting"),
        progress -> {
          long own = workspace.coder().id();
          return workspace
              .project()
              .codeCounts()
              .all(othersHidden() ? OptionalLong.of(own) : OptionalLong.empty());
        },
        counts::set,
        this::failed);
    var since = workspace.askedSince();
    Codebook codebook = codebook();
    queueing.request(
        Messages.text("codebook.counting"),
        progress ->
            RecodeQueue.of(
                workspace.project(), codebook, since, workspace.coder().id(), 1, progress),
        recode::set,
        this::failed);
  }

  /// Whether a batch keeps from the coder what others gave: then only the coder's own is counted.
  private boolean othersHidden() {
    return workspace.project().batches().othersHiddenFrom(workspace.coder().id());
  }

  private void failed(Throwable problem) {
    notices.fail(
        problem instanceof TiercelException told
            ? told.getMessage()
            : Messages.text("codebook.failed"));
  }

  /// Makes a change and saves it as a version.
  ///
  /// @return why it was refused; empty if it was made, or changes nothing
  Optional<String> apply(CodebookEdit edit) {
    try {
      adopt(new CodebookEditor(workspace.revision()).apply(edit));
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.of(e.getMessage());
    }
  }

  /// Puts another codebook in the place of this one.
  ///
  /// @return why it was refused; empty if it was done
  Optional<String> replace(Codebook next) {
    try {
      adopt(new CodebookEditor(workspace.revision()).replacedBy(next));
      return Optional.empty();
    } catch (TiercelException e) {
      return Optional.of(e.getMessage());
    }
  }

  /// What would change if another codebook took the place of this one, a sentence each.
  ///
  /// @throws TiercelException if it breaks a rule
  List<String> changesTo(Codebook next) {
    Revision after = new CodebookEditor(workspace.revision()).replacedBy(next);
    return CodebookDifference.between(codebook(), after).stream().map(words()::sentence).toList();
  }

  private void adopt(Revision next) {
    List<Difference> differences = CodebookDifference.between(codebook(), next);
    if (differences.isEmpty()) {
      return;
    }
    String note = words().note(differences);
    workspace.adopt(next, note);
    notices.say(Messages.text("codebook.saved", workspace.codebook().version(), note));
    refresh();
  }

  /// Goes on under a version that takes another back.
  void adopt(Revision next, String note) {
    workspace.adopt(next, note);
    notices.say(note);
    refresh();
  }

  /// Says differences in the language of the window.
  static DifferenceWords words() {
    return new DifferenceWords(Messages.locale());
  }

  /// A key for a new code that no code of the tier has or had.
  String freeKey(Tier tier, String label, Set<String> alsoTaken) {
    Stream<String> standing = tier.allCodes().map(Code::key);
    Stream<String> former = workspace.revision().former().codes().stream().map(FormerCode::key);
    Set<String> taken =
        Stream.of(standing, former, alsoTaken.stream())
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());
    return CodeKey.of(label, taken);
  }

  /// A key for a new tier that no tier has or had.
  String freeTierKey(String label) {
    Set<String> taken =
        Stream.concat(
                codebook().tiers().stream().map(Tier::key),
                workspace.revision().former().tiers().stream().map(FormerTier::key))
            .collect(Collectors.toSet());
    return CodeKey.of(label, taken);
  }

  /// Counts what coders gave under a tier or code and all below it, and hands it over in words.
  /// What a batch hides is left out, and it says so.
  void effect(Place place, Consumer<List<String>> done) {
    List<String> keys =
        place.codeIn(codebook()).stream().flatMap(Code::withDescendants).map(Code::key).toList();
    CodeCounts counter = workspace.project().codeCounts();
    Map<Long, String> names =
        workspace.project().coders().all().stream()
            .collect(Collectors.toMap(coder -> coder.id(), coder -> coder.name()));
    long own = workspace.coder().id();
    counting.request(
        Messages.text("codebook.counting"),
        progress -> {
          List<CodeCounts.OfCoder> found =
              place.isTier() ? counter.of(place.tier()) : counter.of(place.tier(), keys);
          return othersHidden()
              ? EffectWords.ofOne(found.stream().filter(it -> it.coderId() == own).toList(), names)
              : EffectWords.of(found, names);
        },
        done,
        this::failed);
  }
}
