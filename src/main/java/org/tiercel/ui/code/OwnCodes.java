package org.tiercel.ui.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.tiercel.domain.Annotation;
import org.tiercel.domain.TiercelException;
import org.tiercel.ui.kit.LatestWins;
import org.tiercel.ui.kit.Messages;
import org.tiercel.ui.workspace.Workspace;

/// On how many posts the coder has given each code, and which codes were given lately. Counted once
/// and then carried on with each act, so that it costs nothing between two keys.
final class OwnCodes {
  private static final int RECENT = 5;

  private final Workspace workspace;
  private final LatestWins reading;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, List<String>> recent = new HashMap<>();
  private final ReadOnlyLongWrapper changed = new ReadOnlyLongWrapper(this, "changed");
  private boolean known;

  OwnCodes(Workspace workspace) {
    this.workspace = workspace;
    this.reading = new LatestWins(workspace.tasks());
  }

  /// Counts anew, without keeping the window waiting.
  void read() {
    reading.request(
        Messages.text("code.counting"),
        progress -> workspace.project().queuePosts().codeCounts(workspace.coder().id(), 1),
        this::take,
        failure -> {
          // Without counts there is still everything to code with; other readings will say why.
          if (!(failure instanceof TiercelException)) {
            throw new IllegalStateException(failure);
          }
        });
  }

  private void take(Map<String, Map<String, Integer>> read) {
    counts.clear();
    read.forEach((tier, codes) -> counts.put(tier, new HashMap<>(codes)));
    known = true;
    changed.set(changed.get() + 1);
  }

  /// Rises when all is counted anew; not with each act.
  ReadOnlyLongProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /// Carries on with what an act has changed on one post.
  void note(Annotation before, Annotation after) {
    Map<String, Set<String>> had = codes(before);
    Map<String, Set<String>> has = codes(after);
    if (had.equals(has)) {
      return;
    }
    has.forEach(
        (tier, codes) ->
            codes.stream()
                .filter(code -> !had.getOrDefault(tier, Set.of()).contains(code))
                .forEach(code -> given(tier, code)));
    had.forEach(
        (tier, codes) ->
            codes.stream()
                .filter(code -> !has.getOrDefault(tier, Set.of()).contains(code))
                .forEach(code -> count(tier, code, -1)));
  }

  private static Map<String, Set<String>> codes(Annotation said) {
    Map<String, Set<String>> codes = new HashMap<>();
    said.answers()
        .forEach(
            answer -> {
              if (!answer.codes().isEmpty()) {
                codes
                    .computeIfAbsent(answer.key().tier(), tier -> new LinkedHashSet<>())
                    .addAll(answer.codes());
              }
            });
    return codes;
  }

  private void given(String tier, String code) {
    count(tier, code, 1);
    List<String> lately = recent.computeIfAbsent(tier, key -> new ArrayList<>());
    lately.remove(code);
    lately.addFirst(code);
    if (lately.size() > RECENT) {
      lately.removeLast();
    }
  }

  private void count(String tier, String code, int by) {
    if (known) {
      counts.computeIfAbsent(tier, key -> new HashMap<>()).merge(code, by, Integer::sum);
    }
  }

  /// On how many posts the coder has given a code.
  int count(String tier, String code) {
    return Math.max(0, counts.getOrDefault(tier, Map.of()).getOrDefault(code, 0));
  }

  /// Whether the posts are counted.
  boolean isKnown() {
    return known;
  }

  /// Keys of the codes of a tier that were given lately, the last first.
  List<String> recent(String tier) {
    return List.copyOf(recent.getOrDefault(tier, List.of()));
  }
}
