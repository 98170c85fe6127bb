package org.tiercel.ui.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Exclusion;
import org.tiercel.store.PostFilter;
import org.tiercel.ui.kit.Messages;

/// One entry of the list that filters posts by their state.
///
/// @param state whether they are part of the corpus
/// @param because why they are not; null: whatever the reason
record StateChoice(PostFilter.State state, @Nullable Exclusion because) {
  /// The entries, in order.
  static List<StateChoice> all() {
    List<StateChoice> all = new ArrayList<>();
    all.add(new StateChoice(PostFilter.State.IN_CORPUS, null));
    all.add(new StateChoice(PostFilter.State.EXCLUDED, null));
    for (Exclusion exclusion : Exclusion.values()) {
      all.add(new StateChoice(PostFilter.State.EXCLUDED, exclusion));
    }
    all.add(new StateChoice(PostFilter.State.ANY, null));
    return all;
  }

  /// The entry that a filter stands for.
  static StateChoice of(PostFilter filter) {
    return new StateChoice(filter.state(), filter.exclusion());
  }

  /// What it is called.
  String label() {
    return switch (state) {
      case IN_CORPUS -> Messages.text("corpus.state.in");
      case ANY -> Messages.text("corpus.state.any");
      case EXCLUDED ->
          because == null
              ? Messages.text("corpus.state.excluded")
              : Messages.text("corpus.state.out", PostState.because(because));
    };
  }
}
