package org.tiercel.ui.code.bulk;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tiercel.coding.BulkOrder;
import org.tiercel.coding.BulkOutcome;
import org.tiercel.domain.Code;
import org.tiercel.domain.Tier;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// Codes chosen for many posts at once. What they would come to is known before they are given.
public final class BulkViewModel {
  private final Workspace workspace;
  private final List<Long> posts;
  private final LatestWins reading;
  private final Consumer<BulkOutcome> given;
  private final Consumer<Throwable> failed;
  private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
  private final ObjectProperty<BulkOrder.Answered> answered =
      new SimpleObjectProperty<>(this, "answered", BulkOrder.Answered.KEEP);
  private final ReadOnlyObjectWrapper<@Nullable BulkOutcome> outcome =
      new ReadOnlyObjectWrapper<>(this, "outcome");
  private final ReadOnlyBooleanWrapper giving = new ReadOnlyBooleanWrapper(this, "giving");

  /// @param posts row ids of the posts
  /// @param given told what it came to, once it is saved
  /// @param failed receives what went wrong
  public BulkViewModel(
      Workspace workspace, BitSet posts, Consumer<BulkOutcome> given, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.posts = posts.stream().mapToObj(Long::valueOf).toList();
    this.reading = new LatestWins(workspace.tasks());
    this.given = given;
    this.failed = failed;
    answered.addListener(observed -> foresee());
    foresee();
  }

  /// How many posts there are to code.
  public int posts() {
    return posts.size();
  }

  /// The tiers whose codes can be chosen.
  public List<Tier> tiers() {
    return BulkOrder.tiers(workspace.codebook()).stream()
        .filter(tier -> !codes(tier).isEmpty())
        .toList();
  }

  /// The codes of a tier that can be given to many posts: open ones wait for words of one post.
  public List<Code> codes(Tier tier) {
    return tier.selectableCodes().stream().filter(code -> !code.open()).toList();
  }

  /// Chooses a code, or no more. In a tier of one code it takes the place of another.
  public void choose(Tier tier, Code code, boolean on) {
    Set<String> codes = chosen.computeIfAbsent(tier.key(), key -> new LinkedHashSet<>());
    if (on && tier.kind().oneCode()) {
      codes.clear();
    }
    if (on) {
      codes.add(code.key());
    } else {
      codes.remove(code.key());
    }
    foresee();
  }

  /// Whether a code is chosen.
  public boolean isChosen(Tier tier, Code code) {
    return chosen.getOrDefault(tier.key(), Set.of()).contains(code.key());
  }

  /// What becomes of posts that have an answer already.
  public ObjectProperty<BulkOrder.Answered> answeredProperty() {
    return answered;
  }

  /// What it would come to; absent while that is being found out.
  public ReadOnlyObjectProperty<@Nullable BulkOutcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Whether the codes are being given.
  public ReadOnlyBooleanProperty givingProperty() {
    return giving.getReadOnlyProperty();
  }

  private BulkOrder order() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    chosen.forEach((tier, keys) -> codes.put(tier, List.copyOf(keys)));
    return new BulkOrder(codes, answered.get());
  }

  private void foresee() {
    BulkOrder order = order();
    outcome.set(null);
    reading.request(
        Messages.text("code.bulk.reading"),
        progress -> workspace.session().bulk().outcome(posts, order, progress),
        outcome::set,
        failed);
  }

  /// Gives the codes.
  public void give() {
    if (giving.get()) {
      return;
    }
    reading.cancel();
    giving.set(true);
    BulkOrder order = order();
    workspace
        .tasks()
        .run(
            Messages.text("code.bulk.giving", posts.size()),
            progress -> workspace.session().bulk().give(posts, order, progress),
            came -> {
              workspace.changed();
              given.accept(came);
            },
            failed,
            () -> giving.set(false));
  }
}
