package org.tiercel.ui.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.agreement.project.TierAgreement;
import org.tiercel.domain.Coder;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Notices;
import org.tiercel.ui.workspace.Workspace;

/// What the Agree view shows and what can be chosen in it.
final class AgreeViewModel {
  private final Workspace workspace;
  private final Notices notices;
  private final LatestWins requests;
  private final ReadOnlyObjectWrapper<AgreeState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new AgreeState.Waiting());
  private final ReadOnlyObjectWrapper<Optional<Detail>> detail =
      new ReadOnlyObjectWrapper<>(this, "detail", Optional.empty());
  private final ReadOnlyObjectWrapper<List<TierLine>> tiers =
      new ReadOnlyObjectWrapper<>(this, "tiers", List.of());
  private final BooleanProperty notApplicableCounts =
      new SimpleBooleanProperty(this, "notApplicableCounts");
  private Optional<List<Long>> wanted = Optional.empty();
  private List<String> pair = List.of();
  private String tierKey = "";
  private @Nullable String codeKey;
  private boolean shown;
  private long counted = -1;

  /// What is shown of one tier.
  ///
  /// @param line the tier
  /// @param pair names of the two coders shown
  /// @param codes every code by itself, worst first
  /// @param code the code looked into, if one is
  /// @param square the counts, where there are any
  record Detail(
      TierLine line,
      List<String> pair,
      List<CodeLine> codes,
      Optional<CodeLine> code,
      Optional<Square> square) {
    Detail {
      pair = List.copyOf(pair);
      codes = List.copyOf(codes);
    }
  }

  AgreeViewModel(Workspace workspace, Notices notices) {
    this.workspace = workspace;
    this.notices = notices;
    this.requests = new LatestWins(workspace.tasks());
    workspace.revisionProperty().addListener(observed -> countIfShown());
    notApplicableCounts.addListener(observed -> showTiers());
  }

  ReadOnlyObjectProperty<AgreeState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The lines of the table of tiers.
  ReadOnlyObjectProperty<List<TierLine>> tiersProperty() {
    return tiers.getReadOnlyProperty();
  }

  /// The tier looked into, once something was compared.
  ReadOnlyObjectProperty<Optional<Detail>> detailProperty() {
    return detail.getReadOnlyProperty();
  }

  /// Whether *not applicable* is a category of tiers with a condition.
  BooleanProperty notApplicableCountsProperty() {
    return notApplicableCounts;
  }

  /// Whether some tier can be shown both ways.
  boolean hasConditions() {
    return state.get() instanceof AgreeState.Compared compared
        && compared.tiers().stream()
            .anyMatch(tier -> TierLines.hasBothWays(tier, compared.tiers()));
  }

  /// The view came to the front: counts what changed meanwhile.
  void show() {
    shown = true;
    countIfShown();
  }

  /// The view went to the back.
  void hide() {
    shown = false;
  }

  private void countIfShown() {
    if (shown && counted != workspace.revisionProperty().get()) {
      count();
    }
  }

  /// Adds a coder to those compared, or takes one out.
  void choose(Coder coder, boolean chosen) {
    List<Long> ids = new ArrayList<>(chosen().stream().map(Coder::id).toList());
    ids.remove(coder.id());
    if (chosen) {
      ids.add(coder.id());
    }
    wanted = Optional.of(List.copyOf(ids));
    count();
  }

  /// The coders compared, or chosen so far.
  List<Coder> chosen() {
    return switch (state.get()) {
      case AgreeState.Compared compared -> compared.compared();
      case AgreeState.TooFew(List<Coder> coders) ->
          coders.stream()
              .filter(coder -> wanted.filter(ids -> ids.contains(coder.id())).isPresent())
              .toList();
      case AgreeState.Waiting _, AgreeState.Nothing _ -> List.of();
    };
  }

  private void count() {
    long revision = workspace.revisionProperty().get();
    Optional<List<Long>> coders = wanted;
    Counting counting = new Counting(workspace.project(), workspace.codebook(), workspace.coder());
    requests.request(
        Messages.text("agree.counting"),
        progress -> counting.count(coders, progress),
        now -> {
          counted = revision;
          state.set(now);
          keepPair();
          showTiers();
        },
        this::fail);
  }

  private void fail(Throwable problem) {
    if (problem instanceof TiercelException refusal) {
      notices.fail(refusal.getMessage());
    } else {
      throw new IllegalStateException("Agreement could not be counted", problem);
    }
  }

  /// The pairs that the square can show.
  List<List<String>> pairs() {
    List<String> names = chosen().stream().map(Coder::name).toList();
    List<List<String>> pairs = new ArrayList<>();
    for (int first = 0; first < names.size(); first++) {
      for (int second = first + 1; second < names.size(); second++) {
        pairs.add(List.of(names.get(first), names.get(second)));
      }
    }
    return pairs;
  }

  private void keepPair() {
    List<List<String>> pairs = pairs();
    pair = pairs.contains(pair) || pairs.isEmpty() ? pair : pairs.getFirst();
  }

  /// Shows another pair of coders.
  void choosePair(List<String> names) {
    pair = List.copyOf(names);
    showTiers();
  }

  /// Looks into a tier.
  void chooseTier(TierLine line) {
    tierKey = line.key();
    codeKey = null;
    showDetail();
  }

  /// Looks into a code of the tier at hand.
  void chooseCode(CodeLine line) {
    codeKey = line.source().code().key();
    showDetail();
  }

  private void showTiers() {
    tiers.set(
        state.get() instanceof AgreeState.Compared compared
            ? new TierLines(compared.compared().size())
                .of(compared.tiers(), notApplicableCounts.get(), pair)
            : List.of());
    showDetail();
  }

  private void showDetail() {
    List<TierLine> lines = tiers.get();
    detail.set(
        lines.stream()
            .filter(line -> line.key().equals(tierKey))
            .findFirst()
            .or(() -> lines.stream().findFirst())
            .map(this::detail));
  }

  private Detail detail(TierLine line) {
    List<CodeLine> codes = codes(line);
    Squares squares = new Squares(pair);
    Optional<Square> ofTier = squares.ofTier(line);
    Optional<CodeLine> code =
        codes.stream()
            .filter(c -> c.source().code().key().equals(codeKey))
            .findFirst()
            .or(() -> ofTier.isPresent() ? Optional.empty() : codes.stream().findFirst());
    Optional<Square> square = code.map(c -> squares.ofCode(codesOf(line), c)).or(() -> ofTier);
    return new Detail(line, pair, codes, code, square);
  }

  private List<CodeLine> codes(TierLine line) {
    return new CodeLines(pair).of(codesOf(line));
  }

  /// Codes are compared where the tier applies, also while the tiers are shown the other way.
  private TierAgreement codesOf(TierLine line) {
    if (!line.source().codes().isEmpty()
        || !(state.get() instanceof AgreeState.Compared compared)) {
      return line.source();
    }
    return compared.tiers().stream()
        .filter(tier -> tier.tier().isPresent() && tier.tier().equals(line.source().tier()))
        .filter(tier -> !tier.codes().isEmpty())
        .findFirst()
        .orElse(line.source());
  }
}
