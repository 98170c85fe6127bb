package org.tiercel.suggest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiercel.domain.Span;

/// A passage that a machine coder proposes as an excerpt, with its codes.
///
/// @param span where it stands in the post; absent for the whole post
/// @param proposals what it says under tiers of excerpts, in the order of the codebook
public record ProposedExcerpt(@Nullable Span span, List<Proposal> proposals) {
  /// Copies the list.
  public ProposedExcerpt {
    proposals = List.copyOf(proposals);
  }
}
